import type { DateTime } from "luxon";
import type { Event } from "../programme/event.js";
import { emptyQuery } from "../programme/query.js";
import type { SearchIndex } from "./search-index.js";

/** Terms that more events than this share tell nothing, and would be long to walk. */
const COMMON = 20_000;

/**
 * Events still to come that share the most with one in title, facets and names, rare values counting more than common
 * ones (inverse document frequency).
 *
 * @param most how many at most
 */
export function similar(
  index: SearchIndex,
  event: Event,
  now: DateTime,
  most = 3,
): readonly Event[] {
  const { columns, postings } = index;
  const scores = new Map<number, number>();
  for (const name of new Set(index.termsOf({ ...event, description: undefined }))) {
    const holding = postings.get(name);
    if (holding.length > COMMON) continue;
    const weight = Math.log(columns.events.length / holding.length);
    for (const number of holding) scores.set(number, (scores.get(number) ?? 0) + weight);
  }
  return [...scores]
    .filter(([number]) => columns.events[number]?.id !== event.id)
    .filter(([number]) => index.isHeld(number, emptyQuery(), now))
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, most)
    .flatMap(([number]) => columns.events[number] ?? []);
}
