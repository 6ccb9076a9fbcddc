import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import { FRENCH } from "../../src/languages/programme-language.js";
import type { Event } from "../../src/programme/event.js";
import { Query, type Window } from "../../src/programme/query.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { event, gazetteer, programme } from "./events.js";
import { plainSearch } from "./plain-search.js";

const day = fc.integer({ min: 1, max: 30 }).map((n) => `2017-11-${String(n).padStart(2, "0")}`);
const hour = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, "0")}:00`);
const town = fc.constantFrom("Lille", "Roubaix");
const word = fc.constantFrom("monnaie", "vélo", "énergie");

const anySession = fc
  .record({ start: hour, end: hour }, { requiredKeys: [] })
  .filter(({ start, end }) => start !== undefined || end !== undefined);

const anyEvent = fc
  .record({
    days: fc.tuple(day, day),
    sessions: fc.array(anySession, { maxLength: 2 }),
    town: fc.option(town, { nil: undefined }),
    description: fc.array(word, { maxLength: 2 }).map((words) => words.join(" ")),
    free: fc.constantFrom(true, false, "unknown" as const),
    registration: fc.constantFrom("required", "none", "partial", "unknown" as const),
    dated: fc.boolean(),
  })
  .map(({ days, dated, sessions, ...rest }) => {
    const [start = "", end = ""] = [...days].sort();
    return {
      dates: { start, end },
      sessions: dated ? sessions.map((session) => ({ ...session, date: start })) : sessions,
      ...rest,
    };
  });

const events = fc
  .array(anyEvent, { maxLength: 12 })
  .map((list) => list.map((told, n) => event({ id: `e${n}`, ...told })));

const edge = fc.tuple(day, fc.oneof(fc.constant("00:00"), hour)).map(([d, h]) => `${d}T${h}`);
const window: fc.Arbitrary<Window> = fc
  .record({
    edges: fc.tuple(edge, edge).map((both) => [...both].sort()),
    cut: fc.constantFrom("none", "start", "end"),
    grain: fc.constantFrom("minute", "hour", "part", "day", "weekend", "week", "range" as const),
    open: fc.boolean(),
  })
  .map(({ edges: [start = "", end = ""], cut, grain, open }) => ({
    start: cut === "start" ? null : start,
    end: cut === "end" ? null : end,
    grain,
    open,
  }));

const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 1 });
const query = fc
  .record({
    windows: fc.array(window, { maxLength: 2 }),
    towns: few(town),
    words: few(word),
    prices: few(fc.constant("free")),
    registrations: few(fc.constantFrom("none", "required")),
    notTowns: few(town),
    notWindows: few(window),
  })
  .map(({ windows, notTowns, notWindows, ...wanted }) =>
    Query.parse({ windows, wanted, excluded: { towns: notTowns, windows: notWindows } }),
  );

const moment = edge.map(localMoment);
const ids = (found: Iterable<Event>) => Array.from(found, ({ id }) => id);

describe("SearchIndex", () => {
  it("finds what a plain reading of every event finds", () => {
    fc.assert(
      fc.property(events, query, moment, (list, asked, now) => {
        const { events, also } = SearchIndex.of(programme(list), gazetteer, FRENCH).search(
          asked,
          now,
        );
        const expected = plainSearch(list, asked, now);
        expect(ids(events)).to.deep.equal(ids(expected.events));
        expect(events.length).to.equal(expected.events.length);
        expect(ids(events.slice(1, 3))).to.deep.equal(ids(expected.events.slice(1, 3)));
        expect(events.at(1)?.id).to.equal(expected.events.at(1)?.id);
        expect(also.map(({ event, why }) => [event.id, why])).to.deep.equal(
          expected.also.map(({ event, why }) => [event.id, why]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
