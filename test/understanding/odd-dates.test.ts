import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { findDates } from "../../src/understanding/dates.js";
import { Text } from "../../src/understanding/normalise.js";
import { findImpossible, findWrongWeekday } from "../../src/understanding/odd-dates.js";

const NOW = localMoment("2017-11-06T09:00");
const DAYS = { start: "2017-10-19", end: "2017-12-08" };

function wrongWeekday(said: string, { dates, locale }: (typeof LANGUAGES)["fr"]) {
  const text = Text.of(said);
  return findWrongWeekday(text, findDates(text, dates, NOW), locale)?.days;
}

describe("a date that is not what its words say", () => {
  it("has another weekday", () => {
    const { fr, en } = LANGUAGES;
    expect(wrongWeekday("lundi 12 novembre", fr)).to.deep.equal(["2017-11-12", "2017-11-13"]);
    expect(wrongWeekday("Saturday November 17", en)).to.deep.equal(["2017-11-17", "2017-11-18"]);
  });

  for (const said of [
    "dimanche 12 novembre",
    "samedi 11 et dimanche 12 novembre",
    "samedi",
    "du vendredi 17 au samedi 18 novembre",
    "samedi prochain",
  ]) {
    it(`is not "${said}"`, () => {
      expect(wrongWeekday(said, LANGUAGES.fr)).to.equal(undefined);
    });
  }

  it("is of a shorter month", () => {
    const read = (said: string, locale: string) =>
      findImpossible(Text.of(said), locale, DAYS)?.odd.days;
    expect(read("le 31 novembre", "fr-FR")).to.deep.equal(["2017-11-30", "2017-12-01"]);
    expect(read("November 31st", "en-GB")).to.deep.equal(["2017-11-30", "2017-12-01"]);
    expect(read("le 31 décembre", "fr-FR")).to.equal(undefined);
    expect(read("45 novembre", "fr-FR")).to.equal(undefined);
    expect(read("novembre, 31 h de vol", "fr-FR")).to.equal(undefined);
  });
});
