import type { Event } from "../programme/event.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { Programme } from "../programme/programme.js";
import { isoDay } from "../search/days.js";

/** Numbers from 0 to 1 (exclusive) that look random and are always the same (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** First day of the synthetic programme, 1 January 2018, and how many days it spans. */
const FIRST = 17_532;
const DAYS = 365;

const FORMATS = [
  "Atelier",
  "Conférence",
  "Rencontres",
  "Exposition",
  "Formation",
  "Portes ouvertes",
];
const THEMES = ["comprendre", "agir-ensemble", "consommer", "jeunesse", "loisirs-culture"];
const SYLLABLES =
  "ba be bi bo ca ce co cu da de di do fa fe fi ga go la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo".split(
    " ",
  );

/** Fifty thousand words that can be said, the first being the commonest. */
export const VOCABULARY: readonly string[] = Array.from({ length: 50_000 }, (_, rank) => {
  const next = seeded(rank);
  return Array.from({ length: 3 + (rank % 3) }, () => pick(SYLLABLES, next())).join("");
});

/** A word as texts hold them: some very often, most hardly ever (Zipf). */
export function anyWord(random: number): string {
  return pick(VOCABULARY, random ** 4);
}

export function pick<T>(list: readonly T[], random: number): T {
  const item = list[Math.floor(random * list.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/**
 * A year of events spread over the towns of the gazetteer, one in twenty running for some weeks, four
 * in five with printed hours.
 */
export function syntheticProgramme(size: number, gazetteer: Gazetteer): Programme {
  const next = seeded(1);
  const towns = gazetteer.places.filter(({ kind }) => kind === "commune").map(({ name }) => name);
  const events = Array.from({ length: size }, (_, n) => event(n, next, towns));
  return new Programme("Synthetic", isoDay(FIRST), isoDay(FIRST + DAYS + 30), events);
}

function event(n: number, next: () => number, towns: readonly string[]): Event {
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next())).join(" ");
  const start = FIRST + Math.floor(next() * DAYS);
  const end = next() < 0.05 ? start + 3 + Math.floor(next() * 27) : start;
  const hour = 8 + Math.floor(next() * 12);
  const clock = (hours: number) => `${String(hours).padStart(2, "0")}:00`;
  const theme = pick(THEMES, next());
  return {
    id: `${isoDay(start)}-${n}`,
    title: words(5),
    description: words(20),
    format: pick(FORMATS, next()),
    themes: [{ key: theme, label: theme }],
    dates: { start: isoDay(start), end: isoDay(end) },
    sessions: next() < 0.8 ? [{ start: clock(hour), end: clock(hour + 2) }] : [],
    town: pick(towns, next() ** 2),
    venue: `Salle ${Math.floor(next() * 5000)}`,
    organisers: [`Association ${Math.floor(next() * 20_000)}`],
    coOrganisers: [],
    partners: [],
    contact: { phones: [], emails: [], urls: [] },
    free: pick([true, true, false, "unknown"], next()),
    registration: pick(["required", "none", "unknown"], next()),
    doubts: [],
    source: { file: "synthetic", lines: "1" },
  };
}
