/**
 * How fast the search is, on a synthetic programme that is always the same:
 *
 *   npm run bench                 100,000 events
 *   npm run bench -- 1000000      as many as said
 */
import type { DateTime } from "luxon";
import { localMoment } from "../clock.js";
import { FRENCH } from "../languages/programme-language.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { Query, type Window } from "../programme/query.js";
import { isoDay } from "../search/days.js";
import { SearchIndex } from "../search/search-index.js";
import { anyWord, pick, seeded, syntheticProgramme, VOCABULARY } from "./synthetic-programme.js";

const RUNS = 300;
const gazetteer = loadGazetteer(new URL("../../../data/towns.csv", import.meta.url));
const size = Number(process.argv[2] ?? 100_000);
const programme = syntheticProgramme(size, gazetteer);
const towns = programme.events.slice(0, 100).map(({ town = "" }) => town);
const organisers = programme.events.slice(0, 100).flatMap((event) => event.organisers);
const now = localMoment("2018-03-01T10:00");
const next = seeded(2);

const day = (from = "T00:00", days = 1, to = from): Window => {
  const first = 17_600 + Math.floor(next() * 250);
  return {
    start: `${isoDay(first)}${from}`,
    end: `${isoDay(first + days)}${to}`,
    grain: from === to ? "day" : "part",
    open: false,
  };
};
const town = () => pick(towns, next());
const rare = () => pick(VOCABULARY, 0.2 + next() * 0.8);
const misspelt = (word: string) => `${word.slice(0, 2)}${word.slice(3)}`;

type Told = { windows?: Window[]; wanted?: object; excluded?: object };
const shapes: Readonly<Record<string, () => Told>> = {
  "a day": () => ({ windows: [day()] }),
  "a day in a town": () => ({ windows: [day()], wanted: { towns: [town()] } }),
  "a week-end in a town, free": () => ({
    windows: [day("T00:00", 2)],
    wanted: { towns: [town()], prices: ["free"] },
  }),
  "an evening": () => ({ windows: [day("T18:00", 1, "T00:00")] }),
  "a month, workshops, no registration": () => ({
    windows: [day("T00:00", 30)],
    wanted: { formats: ["atelier"], registrations: ["none"] },
  }),
  "a word, any day": () => ({ wanted: { words: [anyWord(next())] } }),
  "two words": () => ({ wanted: { words: [anyWord(next()), rare()] } }),
  "a misspelt word": () => ({ wanted: { words: [misspelt(rare())] } }),
  "a word, a theme, not a town": () => ({
    wanted: { words: [anyWord(next())], themes: ["consommer"] },
    excluded: { towns: [town()] },
  }),
  "an organiser": () => ({ wanted: { organisers: [pick(organisers, next())] } }),
  "a theme, any day": () => ({ wanted: { themes: ["jeunesse"] } }),
  "all that is to come": () => ({}),
};

const began = performance.now();
const index = SearchIndex.of(programme, gazetteer, FRENCH);
const seconds = (performance.now() - began) / 1000;
console.log(`${size} events indexed in ${seconds.toFixed(1)} s`);
console.log(row("milliseconds", ["found", "median", "p95", "p99"]));
const everyTime: number[] = [];
for (const [name, told] of Object.entries(shapes)) {
  const queries = Array.from({ length: RUNS }, () =>
    Query.parse({ wanted: {}, excluded: {}, ...told() }),
  );
  queries.slice(0, 20).map((query) => index.search(query, now));
  const found = queries.map((query) => timed(query, now));
  const times = found.map(({ time }) => time);
  everyTime.push(...times);
  const average = found.reduce((sum, { count }) => sum + count, 0) / RUNS;
  console.log(row(name, [average.toFixed(0), ...quantiles(times)]));
}
console.log(row("all shapes together", ["", ...quantiles(everyTime)]));

function timed(query: Query, now: DateTime): { readonly time: number; readonly count: number } {
  const start = performance.now();
  const { events } = index.search(query, now);
  return { time: performance.now() - start, count: events.length };
}

function quantiles(times: readonly number[]): readonly string[] {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 0.99].map((part) =>
    (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(3),
  );
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(38) + cells.map((cell) => cell.padStart(10)).join("");
}
