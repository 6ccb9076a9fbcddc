import { expect } from "chai";
import fc from "fast-check";
import { formTalkWords as englishTalk } from "../../src/languages/en/form-talk-words.js";
import { formWords as en } from "../../src/languages/en/form-words.js";
import { formTalkWords as frenchTalk } from "../../src/languages/fr/form-talk-words.js";
import { formWords as fr } from "../../src/languages/fr/form-words.js";
import { afterDeclining, isDeclinedBy } from "../../src/registration/fields/declined.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { readEmail } from "../../src/registration/fields/email.js";
import { givenAfter } from "../../src/registration/fields/given.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { looksLikeName, readName, renamed } from "../../src/registration/fields/name.js";
import { readNameByAddress } from "../../src/registration/fields/name-by-address.js";
import { readNeed } from "../../src/registration/fields/need.js";
import { readNewcomers } from "../../src/registration/fields/newcomers.js";
import { readPhone } from "../../src/registration/fields/phone.js";
import type { FieldReading } from "../../src/registration/fields/reading.js";
import { readSeats } from "../../src/registration/fields/seats.js";
import { readWeekdays } from "../../src/registration/fields/weekdays.js";
import { EMAILS } from "./email-cases.js";
import { NAMES, SEATS } from "./field-cases.js";
import { PHONES } from "./phone-cases.js";

/** A reading in one word: the value, "→ the correction", "invalid" or "missing". */
function told(reading: FieldReading<string | number>): string {
  if (reading.kind === "read") return String(reading.value);
  return reading.kind === "suspect" ? `→ ${reading.suggestion}` : reading.kind;
}

describe("fields of the form", () => {
  it("are left empty in many words", () => {
    for (const said of ["Non, pas de message", "non merci, rien à ajouter", "non rien d'autre"]) {
      expect(isDeclinedBy(said, frenchTalk), said).to.equal(true);
    }
    expect(isDeclinedBy("Non, finalement trois personnes", frenchTalk)).to.equal(false);
  });

  it("are left empty by the first words of a message that goes on", () => {
    expect(afterDeclining("no phone, it's just me", englishTalk)).to.equal(" it's just me");
    expect(afterDeclining("no, just me", englishTalk, () => false)).to.equal(" just me");
    expect(afterDeclining("non, mon mail c'est zoe@example.org", frenchTalk)).to.equal(undefined);
  });

  it("are left empty beside other things", () => {
    const left = (text: string, words = frenchTalk) => readLeftOut(text, words).fields;
    expect(left("Karim Benali, pas de téléphone")).to.deep.equal(["phone"]);
    expect(left("sans téléphone et aucun message")).to.deep.equal(["phone", "message"]);
    expect(left("no phone, no message, 1 person", englishTalk)).to.deep.equal(["phone", "message"]);
    expect(left("je préfère ne pas donner mon numéro, on sera 2")).to.deep.equal(["phone"]);
    expect(left("2, et c'est tout")).to.deep.equal(["message"]);
    expect(left("just me, nothing to add", englishTalk)).to.deep.equal(["message"]);
    expect(left("c'est tout près ?")).to.deep.equal([]);
    expect(left("je n'ai reçu aucun message")).to.deep.equal([]);
    expect(left("pas de téléphone portable pendant la visite")).to.deep.equal([]);
    expect(left("there was no message on the door", englishTalk)).to.deep.equal([]);
  });

  it("take what is dictated for the organiser", () => {
    const dictated = (text: string, words = frenchTalk) => told(readDictated(text, words));
    expect(dictated("1 seule. et mettez en message que je suis trésorier")).to.equal(
      "je suis trésorier",
    );
    expect(dictated("dites-leur que je viens à vélo")).to.equal("je viens à vélo");
    expect(dictated("2, add in the message that I may be late", englishTalk)).to.equal(
      "I may be late",
    );
    expect(dictated("2. tell them we might be late", englishTalk)).to.equal("we might be late");
    expect(dictated("2 and tell the organiser that I'm vegan", englishTalk)).to.equal("I'm vegan");
    expect(dictated("can you tell me the time", englishTalk)).to.equal("missing");
    expect(dictated("je n'ai rien à mettre en message")).to.equal("missing");
    expect(dictated("le message est bon")).to.equal("missing");
    expect(dictated("Pouvez-vous ajouter un message : je suis sourd")).to.equal("je suis sourd");
    expect(dictated("Could you add that we come late?", englishTalk)).to.equal("we come late");
    expect(dictated("tell them I'm late? I'm Tyler Brooks", englishTalk)).to.equal("I'm late");
    expect(dictated("can you tell them I'm coming?", englishTalk)).to.equal("missing");
    expect(dictated("did you say that it's free?", englishTalk)).to.equal("missing");
    expect(dictated("can you add my wife", englishTalk)).to.equal("missing");
    expect(dictated("deux places, et demandez-leur si Inès peut venir le dimanche")).to.equal(
      "si Inès peut venir le dimanche",
    );
    expect(dictated("je vais demander si elle peut venir")).to.equal("missing");
    expect(dictated("ajoutez hugo@example.org dans le message")).to.equal("hugo@example.org");
    expect(dictated("ajoutez ça dans le message")).to.equal("missing");
    expect(dictated("add hugo@example.org in the message to the organiser", englishTalk)).to.equal(
      "hugo@example.org",
    );
    expect(dictated("is it too late to add something to the message?", englishTalk)).to.equal(
      "missing",
    );
  });

  it("count who come besides, or not after all", () => {
    const french = (text: string) => readNewcomers(text, fr, frenchTalk);
    const english = (text: string) => readNewcomers(text, en, englishTalk);
    expect(french("ajoutez ma femme")).to.equal(1);
    expect(french("ma voisine Julie Petit vient aussi")).to.equal(1);
    expect(french("mon mari et mon fils viennent aussi")).to.equal(2);
    expect(french("deux personnes de moins")).to.equal(-2);
    expect(french("mes enfants viennent aussi")).to.equal("several");
    expect(french("faudrait rajouter mes deux filles")).to.equal(2);
    expect(english("my boss is coming as well")).to.equal(1);
    expect(english("drop two places")).to.equal(-2);
    expect(english("my boss is late")).to.equal(undefined);
    expect(french("mettez 3 places")).to.equal(undefined);
    expect(french("c'est pour ma femme")).to.equal(undefined);
    expect(french("ajoutez mon téléphone")).to.equal(undefined);
    expect(english("can you add my wife")).to.equal(1);
    expect(english("one more person please")).to.equal(1);
    expect(english("another seat")).to.equal(1);
    expect(english("one more question")).to.equal(undefined);
    expect(english("my wife's name is Ana")).to.equal(undefined);
  });

  for (const [text, expected] of EMAILS) {
    it(`e-mail “${text}”`, () => expect(told(readEmail(text))).to.equal(expected));
  }
  for (const [text, expected] of PHONES) {
    it(`phone “${text}”`, () => expect(told(readPhone(text))).to.equal(expected));
  }
  for (const [text, expected, language, asked] of NAMES) {
    const words = language === "en" ? en : fr;
    it(`name “${text}”`, () => expect(told(readName(text, words, asked))).to.equal(expected));
  }
  for (const [text, expected, language, asked] of SEATS) {
    const words = language === "en" ? en : fr;
    it(`seats “${text}”`, () => expect(told(readSeats(text, words, asked))).to.equal(expected));
  }

  it("is a name that the address bears out", () => {
    const named = (text: string, address: string) => told(readNameByAddress(text, address, fr));
    expect(named("inscris moi, karim benali,", "k.benali@gmail.com")).to.equal("karim benali");
    expect(named("sylvie delattre et mon mail", "sylvie.delattre@orange.fr")).to.equal(
      "sylvie delattre",
    );
    expect(named("ines bouzid", "ines.bzd@hotmail.fr")).to.equal("ines bouzid");
    expect(named("inscris moi, kevin lemoine", "kevin59@free.fr")).to.equal("kevin lemoine");
    expect(named("dis a kevin demain", "kevin59@free.fr")).to.equal("missing");
    expect(named("mail kevin", "kevin59@free.fr")).to.equal("missing");
    expect(named("inscris moi au creathon", "contact@creathon.fr")).to.equal("missing");
    expect(named("pour la compta demain", "compta@asso.fr")).to.equal("missing");
    expect(named("mon mail", "monmail@free.fr")).to.equal("missing");
  });

  it("mends the word of a name that it is like, else replaces the name", () => {
    expect(renamed("Karim Benali", "Benalli")).to.equal("Karim Benalli");
    expect(renamed("Karim Benali", "Luc Morel")).to.equal("Luc Morel");
    expect(renamed("Karim Benali", "Durand")).to.equal("Durand");
    expect(renamed("Karim", "Karima")).to.equal("Karima");
    expect(renamed("Li Na", "Lina")).to.equal("Lina");
    expect(renamed(undefined, "Durand")).to.equal("Durand");
  });

  it("knows what looks like nothing but a name", () => {
    const names = ["Avril Martin", "Will Smith", "Claire Lille"];
    const others = ["avril martin", "Avril", "Avril Martin ?", "AVRIL MARTIN", "Samedi à Lille"];
    for (const name of names) expect(looksLikeName(name, fr), name).to.equal(true);
    for (const other of others) expect(looksLikeName(other, fr), other).to.equal(false);
  });

  it("finds a need that tells of health, and leaves the rest", () => {
    expect(readNeed("Paul Dubois, fauteuil roulant", frenchTalk)).to.deep.equal({
      need: "fauteuil roulant",
      rest: "Paul Dubois,                 ",
    });
    expect(readNeed("I use a wheelchair", englishTalk)?.need).to.equal("I use a wheelchair");
    expect(readNeed("Paul Dubois, une poussette", frenchTalk)).to.equal(undefined);
    expect(readNeed("sourd@exemple.fr", frenchTalk)).to.equal(undefined);
  });

  it("reads weekdays that are named without a number", () => {
    expect(readWeekdays("lundi et mardi", "fr-FR")).to.deep.equal([1, 2]);
    expect(readWeekdays("mardi à 14h30", "fr-FR")).to.deep.equal([2]);
    expect(readWeekdays("Friday please", "en-GB")).to.deep.equal([5]);
    expect(readWeekdays("mardi 7", "fr-FR")).to.deep.equal([]);
    expect(readWeekdays("demain", "fr-FR")).to.deep.equal([]);
  });

  it("reads what is given after the name of a field", () => {
    expect(givenAfter("le nom : Luc Maurel")).to.equal("Luc Maurel");
    expect(givenAfter("le message : à 14:30")).to.equal("à 14:30");
    expect(givenAfter("le nom")).to.equal("");
  });

  it("has spans that cut out what was read, and reads without end nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} marie@exemple.fr, ${after}`;
        const read = readEmail(text);
        if (read.kind === "read" && read.value === "marie@exemple.fr") {
          expect(text.slice(read.start, read.end)).to.equal("marie@exemple.fr");
        }
        for (const any of [readPhone(text), readName(text, fr, true), readSeats(text, fr, true)]) {
          if (any.kind === "read") expect(any.end).to.be.within(any.start + 1, text.length);
        }
      }),
    );
  });
});
