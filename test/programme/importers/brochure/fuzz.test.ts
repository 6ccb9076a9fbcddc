import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { importBrochure } from "../../../../src/programme/importers/brochure/brochure.js";
import { slug } from "../../../../src/programme/slug.js";
import { cpuTimer } from "../../../support/cpu-time.js";
import { officialTown } from "../../gazetteer-of-the-area.js";

const TEXT = readFileSync("data/programme/mel-2017.txt", "utf8");
const LINES = TEXT.split("\n");
const read = (text: string) => importBrochure(text, { file: "fuzz.txt", officialTown, year: 2017 });
const titles = new Set(read(TEXT).events.map(({ title }) => title));
/** All words of the text; a word broken at the end of a line, mended, is among them elsewhere. */
const PRINTED = new Set(slug(TEXT).split("-"));

/** Where the text may be cut in two; a swap or a cut within a block may damage that block only. */
const place = fc.nat({ max: LINES.length });
const blocks = TEXT.split(/(?=^ ?(?:Du |Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi) .*$)/m);

describe("a damaged brochure", () => {
  it("never crashes, and invents no word and no day", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        // Cut after "écono-", the half word meets what follows the cut: no reader could tell.
        fc.pre(!/-\s*$/.test(LINES[from - 1] ?? ""));
        const text = [...LINES.slice(0, from), ...LINES.slice(to)].join("\n");
        for (const { title, description = "", dates } of read(text).events) {
          const words = slug(`${title} ${description}`).split("-");
          expect(words.filter((word) => !PRINTED.has(word))).to.deep.equal([]);
          expect(dates.start >= "2017-10-19" && dates.end <= "2017-12-08").to.equal(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("reads the same events when lines are printed twice", () => {
    const before = read(TEXT).events;
    fc.assert(
      fc.property(fc.uniqueArray(place, { maxLength: 40 }), (doubled) => {
        const twice = new Set(doubled);
        const text = LINES.flatMap((line, index) => (twice.has(index) ? [line, line] : [line]));
        const events = read(text.join("\n")).events;
        expect(events.map(({ source, doubts, ...event }) => event)).to.deep.equal(
          before.map(({ source, doubts, ...event }) => event),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("reads the same titles when blocks change places", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: blocks.length - 2 }),
        fc.integer({ min: 1, max: blocks.length - 2 }),
        (one, other) => {
          const swapped = [...blocks];
          [swapped[one], swapped[other]] = [blocks[other] ?? "", blocks[one] ?? ""];
          const found = read(swapped.join("\n")).events.map(({ title }) => title);
          expect(new Set(found)).to.deep.equal(titles);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("makes no event of garbage", () => {
    const garbage = fc
      .uint8Array({ maxLength: 4000 })
      .map((bytes) => new TextDecoder().decode(bytes));
    const text = fc.oneof(garbage, fc.string({ unit: "binary", maxLength: 3000 }));
    fc.assert(fc.property(text, (noise) => read(noise).events.length === 0));
  });

  it("loses at most the block into which garbage falls", () => {
    fc.assert(
      fc.property(place, fc.uint8Array({ minLength: 1, maxLength: 500 }), (at, bytes) => {
        const noise = new TextDecoder().decode(bytes);
        const text = [...LINES.slice(0, at), noise, ...LINES.slice(at)].join("\n");
        const found = new Set(read(text).events.map(({ title }) => title));
        const lost = [...titles].filter((title) => !found.has(title));
        expect(lost.length).to.be.at.most(1);
        expect(found.size).to.be.at.most(titles.size);
      }),
      { numRuns: 40 },
    );
  });

  const LONG: [what: string, text: string][] = [
    ["a line of 50 MB", `${TEXT}\n${"a b, ".repeat(10_000_000)}`],
    ["100,000 empty lines", `${"\n".repeat(100_000)}${TEXT}`],
    [
      "100,000 lines in one description",
      TEXT.replace(
        "La communication",
        `${Array.from({ length: 100_000 }, (_, n) => `mot ${n} -`).join("\n")}\nLa`,
      ),
    ],
    [
      "lines just short enough",
      `${TEXT}\n${`${"A".repeat(990)}\n${"a.".repeat(495)}\n${"1 ".repeat(495)}\n`.repeat(200)}`,
    ],
    [
      "an e-mail that goes on",
      `Samedi 04 novembre\n\nAtelier\nUN TITRE\n\nContact : ${"a.".repeat(490)}\nInfos : ${"9 h ".repeat(240)}`,
    ],
  ];
  for (const [what, text] of LONG) {
    it(`reads ${what} in good time`, () => {
      const elapsed = cpuTimer();
      expect(read(text).events.length).to.be.at.most(titles.size);
      expect(elapsed()).to.be.below(2000);
    });
  }
});
