import { expect } from "chai";
import { z } from "zod";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { understand } from "../../src/understanding/understand.js";
import { rowsOf } from "./rows.js";

/** Local ISO moments to the minute; null as in `Window`. A row has both ends, or must find nothing. */
const Row = z.object({
  id: z.string(),
  family: z.string(),
  text: z.string(),
  ref: z.string(),
  lang: z.enum(LANGUAGE_CODES),
  start: z.string().nullable().optional(),
  end: z.string().nullable().optional(),
  none: z.literal(true).optional(),
});
type Row = z.infer<typeof Row>;

const GAZETTEER = loadGazetteer(new URL("../../../data/towns.csv", import.meta.url));

/** The share of first windows read to the minute, and of false alarms avoided. */
const DATES_RIGHT = 0.9;
const NOTHING_RIGHT = 0.95;
const FAMILY_RIGHT = 0.6;

function isRight({ text, ref, lang, start, end, none }: Row): boolean {
  const asked = { now: localMoment(ref), gazetteer: GAZETTEER };
  const [first] = understand(text, LANGUAGES[lang], asked).query.windows;
  if (none) return first === undefined;
  return first !== undefined && first.start === start && first.end === end;
}

function share(rows: readonly Row[]): number {
  return rows.filter(isRight).length / rows.length;
}

/** How the rows were written is told in docs/ACCURACY.md; those on open conventions stay, though they fail. */
for (const language of LANGUAGE_CODES) {
  describe(`dates in strangers’ sentences (${language})`, function () {
    this.timeout(60_000);
    const rows = rowsOf(`dates.${language}`, Row);
    const dated = rows.filter(({ none }) => !none);
    const families = [...new Set(dated.map(({ family }) => family))];

    it("reads the first window to the minute", () => {
      const wrong = dated.filter((row) => !isRight(row)).map(({ id, text }) => `${id} ${text}`);
      expect(share(dated), wrong.join("\n")).to.be.at.least(DATES_RIGHT);
    });

    it("has no weak family", () => {
      const weak = families.filter(
        (family) => share(dated.filter((row) => row.family === family)) < FAMILY_RIGHT,
      );
      expect(weak).to.be.empty;
    });

    it("finds nothing where there is nothing", () => {
      const nothing = rows.filter(({ none }) => none);
      const alarms = nothing.filter((row) => !isRight(row)).map(({ text }) => text);
      expect(share(nothing), alarms.join("\n")).to.be.at.least(NOTHING_RIGHT);
    });
  });
}
