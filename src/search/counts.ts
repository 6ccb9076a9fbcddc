import type { DateTime } from "luxon";
import type { Event } from "../programme/event.js";
import type { Query } from "../programme/query.js";
import { isoDay } from "./days.js";
import type { Numbers } from "./postings.js";
import type { SearchIndex } from "./search-index.js";
import { daysHeld, heldOn } from "./windows.js";

/**
 * How many of the matches are held on each day asked for; a running event counts on each of its days.
 *
 * @returns ISO days in order, those without events left out
 */
export function byDay(
  index: SearchIndex,
  query: Query,
  now: DateTime,
): ReadonlyMap<string, number> {
  const { sure, times } = index.matches(query, now);
  const counts = new Map<number, number>();
  const days = new Set<number>();
  for (const number of sure) {
    for (const span of times.wanted) {
      const [from, to] = daysHeld(index.columns, number, span);
      for (let day = from; day <= to; day++) {
        if (heldOn(index.columns, number, day, span, times.excluded) === "yes") days.add(day);
      }
    }
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
    days.clear();
  }
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return new Map(inOrder.map(([day, count]) => [isoDay(day), count]));
}

/** How many of the matches are in each town, the most first, then by name; those without a town are left out. */
export function byTown(
  index: SearchIndex,
  query: Query,
  now: DateTime,
): ReadonlyMap<string, number> {
  return townsOf(index, index.matches(query, now).sure);
}

/** The same of the whole programme, past and to come. */
export function allByTown(index: SearchIndex): ReadonlyMap<string, number> {
  return townsOf(index, index.columns.all);
}

function townsOf({ columns }: SearchIndex, numbers: Numbers): ReadonlyMap<string, number> {
  const counts = new Uint32Array(columns.towns.length + 1);
  for (const number of numbers) {
    const town = columns.town[number] ?? 0;
    counts[town] = (counts[town] ?? 0) + 1;
  }
  const counted = columns.towns.map((town, place) => [town, counts[place] ?? 0] as const);
  return new Map(
    counted
      .filter(([, count]) => count > 0)
      .sort(([name, a], [other, b]) => b - a || name.localeCompare(other, "fr")),
  );
}

/** How many of the matches have each value, the most first. */
export function byValue(
  index: SearchIndex,
  query: Query,
  now: DateTime,
  valuesOf: (event: Event) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const number of index.matches(query, now).sure) {
    const event = index.columns.events[number];
    for (const value of event ? new Set(valuesOf(event)) : []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
