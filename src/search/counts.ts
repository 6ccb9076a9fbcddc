import type { DateTime } from "luxon";
import type { Event } from "../programme/event.js";
import type { Query } from "../programme/query.js";
import { isoDay } from "./days.js";
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
  for (const number of sure) {
    const days = new Set<number>();
    for (const span of times.wanted) {
      const [from, to] = daysHeld(index.columns, number, span);
      for (let day = from; day <= to; day++) {
        if (heldOn(index.columns, number, day, span, times.excluded) === "yes") days.add(day);
      }
    }
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const inOrder = [...counts].sort(([a], [b]) => a - b);
  return new Map(inOrder.map(([day, count]) => [isoDay(day), count]));
}

/** How many of the matches are in each town, the most first; those without a town are left out. */
export function byTown(
  index: SearchIndex,
  query: Query,
  now: DateTime,
): ReadonlyMap<string, number> {
  return byValue(index, query, now, ({ town }) => (town === undefined ? [] : [town]));
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
