import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { understand } from "../../src/understanding/understand.js";

const asked = {
  now: localMoment("2017-11-08T10:00"),
  gazetteer: loadGazetteer("data/towns.csv"),
};
const heard = (message: string) => understand(message, LANGUAGES.fr, asked);

describe("Understanding a message", () => {
  it("reads every filter once, each word by one reader", () => {
    const { intents, query } = heard("un truc gratuit à Lille samedi 18 en soirée ?");
    expect(intents).to.deep.equal(["find"]);
    expect(query.wanted.towns).to.deep.equal(["Lille"]);
    expect(query.wanted.prices).to.deep.equal(["free"]);
    expect(query.wanted.words).to.be.empty;
    expect(query.windows.map(({ start }) => start)).to.deep.equal(["2017-11-18T18:00"]);
  });

  it("hears two things in one message, courtesies first", () => {
    expect(heard("oui, et c'est où ?")).to.include({ aspect: "where" });
    expect(heard("oui, et c'est où ?").intents).to.deep.equal(["yes", "details"]);
    expect(heard("bonjour, on fait quoi samedi ?").intents).to.deep.equal(["greet", "find"]);
    expect(heard("bon alors, la suite").intents).to.deep.equal(["more"]);
  });

  it("takes the second day of the month for the second event only when leaned on", () => {
    expect(heard("le 2").choice).to.deep.equal({ number: 2 });
    expect(heard("c'est où le 2 ?").choice).to.deep.equal({ number: 2 });
    expect(heard("et le 2 décembre ?").choice).to.equal(undefined);
    expect(heard("qu'est-ce qu'il y a le 2 ?").choice).to.equal(undefined);
  });

  it("keeps e-mail addresses and numbers out of what is searched", () => {
    expect(heard("un atelier, paul@exemple.fr 06 12 34 56 78").query.wanted.words).to.be.empty;
    const { query } = heard("paul.lille.samedi@free.fr");
    expect(query.wanted.words).to.be.empty;
    expect(query.wanted.prices).to.be.empty;
    expect(query.wanted.towns).to.be.empty;
    expect(query.windows).to.be.empty;
  });
});
