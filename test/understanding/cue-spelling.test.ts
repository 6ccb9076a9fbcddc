import { expect } from "chai";
import { englishWords } from "../../src/languages/en/words.js";
import { frenchWords } from "../../src/languages/fr/words.js";
import { mended } from "../../src/understanding/cue-spelling.js";

const ENGLISH: Readonly<Record<string, string>> = {
  "canel my place": "cancel my place",
  "anythin on?": "anything on?",
  "Pleese regster me": "please register me",
  "volonteering in Lille": "volunteering in Lille",
  "I have cancer": "I have cancer",
  "I think so": "I think so",
  "freee entry": "free entry",
  "sooo many evnts": "so many events",
  "a skint poet": "a skint poet",
  "ask Canel": "ask Canel",
  "looking for cooking lessons": "looking for cooking lessons",
};

const FRENCH: Readonly<Record<string, string>> = {
  "suprimez mes données": "supprimez mes données",
  "anuler ma demande": "annuler ma demande",
  "je veux minscrir": "je veux minscrir",
  "une inscripsion": "une inscription",
  "un benevol": "un benevole",
  "Ouiii, un ateleir": "oui, un atelier",
  "le Crous de Martin": "le Crous de Martin",
  "à Lille III": "à Lille III",
  "les marches solidaires": "les marches solidaires",
  "c’est annuel": "c’est annuel",
  "avec Annulet": "avec Annulet",
};

describe("the spelling of the words that ask", () => {
  for (const [typed, meant] of Object.entries(ENGLISH)) {
    it(`“${typed}” is “${meant}”`, () => {
      expect(mended(typed, englishWords)).to.equal(meant);
    });
  }

  for (const [typed, meant] of Object.entries(FRENCH)) {
    it(`« ${typed} » is « ${meant} »`, () => {
      expect(mended(typed, frenchWords)).to.equal(meant);
    });
  }

  it("leaves a word that the programme has", () => {
    expect(mended("le benevol", frenchWords, (word) => word === "benevol")).to.equal("le benevol");
  });
});
