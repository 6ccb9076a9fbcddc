import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import { ASKED } from "../../src/languages/corpus.js";
import { DATE_PHRASES as ENGLISH_PHRASES } from "../../src/languages/en/corpus/dates.js";
import { englishDates } from "../../src/languages/en/dates.js";
import { DATE_PHRASES as FRENCH_PHRASES } from "../../src/languages/fr/corpus/dates.js";
import { frenchDates } from "../../src/languages/fr/dates.js";
import { cpuTimer } from "../support/cpu-time.js";
import { scoreByFamily } from "../support/date-scores.js";

const READERS = [
  {
    name: "French",
    dates: frenchDates,
    phrases: FRENCH_PHRASES,
    misspelt: ["Quoi  dimache aprés-midi,à partir de 14h ?", "dimache aprés-midi,à partir de 14h"],
    supposed: {
      "à 18h": "day",
      "le 14": "month",
      "le 14 novembre": "year",
      "en novembre": "year",
      "le 14 novembre 2017": undefined,
      samedi: "week",
      "ce week-end": undefined,
      "samedi 18": undefined,
    },
    pleas: ["svp", "stp", "s'il vous plaît", "merci"],
    parted: "samedi à Lille à 18h",
    pieces: ["du 13 au ", "18h ", "13-", "l'", "a-", "1 ", "14, ", "un atelier de "],
  },
  {
    name: "English",
    dates: englishDates,
    phrases: ENGLISH_PHRASES,
    misspelt: ["What's  on saterday afternon, from 2 p.m. ?", "saterday afternon, from 2 p.m."],
    supposed: {
      "at 6pm": "day",
      "the 14th": "month",
      "14 November": "year",
      "in November": "year",
      "November 14, 2017": undefined,
      Saturday: "week",
      "this weekend": undefined,
      "Saturday 18": undefined,
    },
    pleas: ["please", "pls", "thanks", "thank you"],
    parted: "Saturday in Lille at 6pm",
    pieces: ["from 13 to ", "6pm ", "13-", "the ", "a-", "1 ", "14, ", "a two-hour "],
  },
] as const;

for (const { name, dates, phrases, misspelt, supposed, pleas, parted, pieces } of READERS) {
  describe(`${name} dates`, () => {
    const read = (text: string) => dates.read(text, localMoment(ASKED));

    it("reads the same whatever plea comes last", () => {
      const windowsOf = (text: string) => JSON.stringify(read(text).map(({ value }) => value));
      const pleaded = phrases.map(({ says }, at) => [says, `${says} ${pleas[at % pleas.length]}`]);
      const changed = pleaded.filter(
        ([said = "", asked = ""]) => windowsOf(said) !== windowsOf(asked),
      );
      expect(changed.map(([, asked]) => asked)).to.deep.equal([]);
    });

    it("reads its corpus, family by family", () => {
      const scores = scoreByFamily(phrases, dates);
      for (const { family, right, of, wrong } of scores) {
        console.log(`      ${family.padEnd(28)} ${right}/${of}`, ...wrong);
      }
      expect(scores.filter(({ right, of }) => right < of).map(({ family }) => family)).to.be.empty;
    });

    it("keeps enough phrases, and enough that must find nothing", () => {
      expect(phrases).to.have.length.above(250);
      expect(phrases.filter(({ windows }) => windows?.length === 0)).to.have.length.above(80);
    });

    it("gives the place of the words as typed, whatever their spelling", () => {
      const [text, words] = misspelt;
      const [found] = read(text);
      expect(text.slice(found?.start, found?.end)).to.equal(words);
    });

    it("says what the words left out", () => {
      for (const [text, unit] of Object.entries(supposed)) {
        expect(read(text)[0]?.supposed, text).to.equal(unit);
      }
    });

    it("finds a window said in two places twice, as one object", () => {
      const found = read(parted);
      expect(found).to.have.length(2);
      expect(found[0]?.value).to.equal(found[1]?.value);
    });

    it("never fails, and gives ordered windows inside the message, whatever is typed", () => {
      const words = phrases.flatMap(({ says }) => says.split(" "));
      const jumble = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((w) => w.join(" "));
      const anything = fc.string({ unit: "grapheme", maxLength: 60 });
      fc.assert(
        fc.property(fc.oneof(jumble, anything), (text) => {
          const typed = text.normalize("NFC");
          for (const { value, start, end } of read(typed)) {
            expect(start).to.be.within(0, end - 1);
            expect(end).to.be.at.most(typed.length);
            if (value.start && value.end) expect(value.start < value.end).to.equal(true);
          }
        }),
        { numRuns: 400 },
      );
    });

    it("stays quick on long and strange messages", () => {
      for (const piece of pieces) {
        const spent = cpuTimer();
        read(piece.repeat(10_000 / piece.length));
        expect(spent(), piece).to.be.below(1000);
      }
    });
  });
}
