import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../../src/clock.js";
import { ASKED } from "../../../src/languages/corpus.js";
import { DATE_PHRASES } from "../../../src/languages/en/corpus/dates.js";
import { englishDates } from "../../../src/languages/en/dates.js";
import { scoreByFamily } from "../../support/date-scores.js";

describe("English dates", () => {
  const read = (text: string) => englishDates.read(text, localMoment(ASKED));

  it("reads its corpus, family by family", () => {
    const scores = scoreByFamily(DATE_PHRASES, englishDates);
    for (const { family, right, of, wrong } of scores) {
      console.log(`      ${family.padEnd(28)} ${right}/${of}`, ...wrong);
    }
    expect(scores.filter(({ right, of }) => right < of).map(({ family }) => family)).to.be.empty;
  });

  it("keeps enough phrases, and enough that must find nothing", () => {
    expect(DATE_PHRASES).to.have.length.above(250);
    expect(DATE_PHRASES.filter(({ windows }) => windows?.length === 0)).to.have.length.above(80);
  });

  it("gives the place of the words as typed, whatever their spelling", () => {
    const text = "What's  on saterday afternon, from 2 p.m. ?";
    const [found] = read(text);
    expect(text.slice(found?.start, found?.end)).to.equal("saterday afternon, from 2 p.m.");
  });

  it("says what the words left out", () => {
    const supposed = (text: string) => read(text)[0]?.supposed;
    expect(supposed("at 6pm")).to.equal("day");
    expect(supposed("the 14th")).to.equal("month");
    expect(supposed("14 November")).to.equal("year");
    expect(supposed("in November")).to.equal("year");
    expect(supposed("November 14, 2017")).to.equal(undefined);
    expect(supposed("Saturday")).to.equal(undefined);
  });

  it("finds a window said in two places twice, as one object", () => {
    const found = read("Saturday in Lille at 6pm");
    expect(found).to.have.length(2);
    expect(found[0]?.value).to.equal(found[1]?.value);
  });

  it("never fails, and gives ordered windows inside the message, whatever is typed", () => {
    const words = DATE_PHRASES.flatMap(({ says }) => says.split(" "));
    const jumble = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((w) => w.join(" "));
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: "grapheme", maxLength: 60 })), (text) => {
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
    for (const piece of ["from 13 to ", "6pm ", "13-", "the ", "a-", "1 ", "14, ", "a two-hour "]) {
      const started = performance.now();
      read(piece.repeat(10_000 / piece.length));
      expect(performance.now() - started, piece).to.be.below(1000);
    }
  });
});
