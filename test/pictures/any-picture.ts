import fc from "fast-check";
import type { DaysPicture, Picture, TownsPicture } from "../../src/pictures/picture.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { isoDay } from "../../src/search/days.js";

export const gazetteer = loadGazetteer("data/towns.csv");
export const COMMUNES = gazetteer.places
  .filter(({ kind }) => kind === "commune")
  .map(({ name }) => name);

const language = fc.constantFrom("fr", "en");
const count = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9_999 }));

/** From a single day to six weeks, some of the days without events. */
export const anyDays: fc.Arbitrary<DaysPicture> = fc
  .record({
    language,
    first: fc.integer({ min: 17_000, max: 21_000 }),
    counts: fc.array(fc.oneof(fc.constant(0), count), { minLength: 1, maxLength: 42 }),
    later: fc.nat(90),
    today: fc.integer({ min: 17_000, max: 21_000 }),
  })
  .map(({ first, today, ...rest }) => ({
    of: "days",
    ...rest,
    from: isoDay(first),
    today: isoDay(today),
  }));

/** From a single town to forty, the most events first. */
export const anyTowns: fc.Arbitrary<TownsPicture> = fc
  .record({
    language,
    names: fc.uniqueArray(fc.constantFrom(...COMMUNES), { minLength: 1, maxLength: 40 }),
    counts: fc.array(count, { minLength: 40, maxLength: 40 }),
    unplaced: fc.nat(5),
  })
  .map(({ names, counts, ...rest }) => {
    const most = counts.toSorted((one, other) => other - one);
    const towns = names.map((name, index) => ({ name, count: most[index] ?? 1 }));
    return { of: "towns", ...rest, towns };
  });

export const anyPicture: fc.Arbitrary<Picture> = fc.oneof(anyDays, anyTowns);
