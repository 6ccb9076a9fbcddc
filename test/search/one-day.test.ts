import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import { FRENCH } from "../../src/languages/programme-language.js";
import type { Session } from "../../src/programme/event.js";
import { Query, type Window } from "../../src/programme/query.js";
import { byDay, byTown } from "../../src/search/counts.js";
import { isoDay } from "../../src/search/days.js";
import { onDay } from "../../src/search/one-day.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { event, gazetteer, programme } from "./events.js";

const NOVEMBER = 17_471;
const number = fc.integer({ min: 0, max: 29 });
const iso = (day: number) => isoDay(NOVEMBER + day);
const hour = fc.constantFrom("08:00", "12:00", "18:30", "21:00");

/** Events of one day and running ones, with and without hours, dated sessions within their days. */
const events = fc
  .array(
    fc.record({
      first: number,
      lasts: fc.constantFrom(0, 0, 0, 1, 4, 12),
      hours: fc.constantFrom("none", "each day", "last day"),
      start: hour,
      town: fc.constantFrom("Lille", "Roubaix", undefined),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ first, lasts, hours, start, town }, index) => {
      const dates = { start: iso(first), end: iso(first + lasts) };
      const session: Session = { start, ...(hours === "last day" ? { date: dates.end } : {}) };
      return event({ id: `e${index}`, dates, sessions: hours === "none" ? [] : [session], town });
    }),
  );
const window: fc.Arbitrary<Window> = fc
  .record({
    first: number,
    days: fc.integer({ min: 1, max: 10 }),
    kind: fc.constantFrom(
      "day",
      "week",
      "range",
      "part",
      "daily",
      "from",
      "until",
      "hour" as const,
    ),
  })
  .map(({ first, days, kind }) => {
    const [start, end] = [`${iso(first)}T00:00`, `${iso(first + days)}T00:00`];
    const evening = { start: `${iso(first)}T18:00`, end: `${iso(first + 1)}T00:00` };
    if (kind === "day") return { start, end: `${iso(first + 1)}T00:00`, grain: kind, open: false };
    if (kind === "part") return { ...evening, grain: kind, open: false };
    if (kind === "daily") return { ...evening, grain: "part", open: false, every: "day" };
    if (kind === "from") return { start, end: null, grain: "day", open: true };
    if (kind === "until") return { start: null, end, grain: "day", open: false };
    if (kind === "hour")
      return { start: `${iso(first)}T18:00`, end: null, grain: kind, open: true };
    return { start, end, grain: kind, open: false };
  });
const query = fc
  .record({ windows: fc.array(window, { maxLength: 2 }), not: fc.array(window, { maxLength: 1 }) })
  .map(({ windows, not }) => Query.parse({ windows, wanted: {}, excluded: { windows: not } }));
const moment = fc
  .tuple(number, fc.constantFrom("T00:00", "T10:15", "T20:00"))
  .map(([day, time]) => localMoment(`${iso(day)}${time}`));

const indexOf = (list: Parameters<typeof programme>[0]) =>
  SearchIndex.of(programme(list), gazetteer, FRENCH);

describe("a search seen in parts", () => {
  it("finds on each day, asked alone, as many events as were counted for it, and none elsewhere", () => {
    const property = fc.property(events, query, moment, (list, asked, now) => {
      const index = indexOf(list);
      const counts = byDay(index, asked, now);
      const all = [...index.search(asked, now).events].map(({ id }) => id);
      const found = new Set<string>();
      for (let day = -1; day < 45; day++) {
        const { events: onIt } = index.search(onDay(asked, iso(day), now), now);
        const counted = counts.get(iso(day)) ?? 0;
        if (counted > 0) {
          expect(onIt.length, iso(day)).to.equal(counted);
          for (const { id } of onIt) found.add(id);
        }
      }
      expect([...found]).to.have.members(all);
    });
    fc.assert(property, { numRuns: 150, seed: 7 });
  });

  it("finds in each town as many events as were counted for it, and the rest in none", () => {
    const property = fc.property(events, query, moment, (list, asked, now) => {
      const index = indexOf(list);
      let placed = 0;
      for (const [town, count] of byTown(index, asked, now)) {
        const inTown = { ...asked, wanted: { ...asked.wanted, towns: [town] } };
        expect(index.search(inTown, now).events.length, town).to.equal(count);
        placed += count;
      }
      const { events: found } = index.search(asked, now);
      expect([...found].filter(({ town }) => town === undefined).length).to.equal(
        found.length - placed,
      );
    });
    fc.assert(property, { numRuns: 150, seed: 7 });
  });

  it("keeps asking by the day for what is left of today, also later in the day", () => {
    const hourless = event({ id: "all-day", dates: { start: iso(5), end: iso(5) } });
    const morning = localMoment(`${iso(5)}T09:00`);
    const today = onDay(Query.parse({ wanted: {}, excluded: {} }), iso(5), morning);
    const { events: found, also } = indexOf([hourless]).search(today, morning.plus({ hours: 3 }));
    expect([...found].map(({ id }) => id)).to.deep.equal(["all-day"]);
    expect(also).to.deep.equal([]);
  });
});
