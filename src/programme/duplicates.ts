import { editDistance } from "./edit-distance.js";
import type { Event } from "./event.js";
import { slug } from "./slug.js";

/** Two entries that are most likely the same event. */
export interface Duplicate {
  readonly first: Event;
  readonly second: Event;
}

/** How many letters in a hundred may differ between the titles of the same event. */
const DIFFERENT_LETTERS = 15;

/**
 * Finds events of the same first day and a common organiser whose titles are nearly the same: "Les
 * Roumics" and "LES ROUMICS !", but not "Formation 1" and "Formation 2", which differ by a number.
 */
export function duplicates(events: readonly Event[]): Duplicate[] {
  const found: Duplicate[] = [];
  const repeated = new Set<Event>();
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    for (const organiser of new Set(event.organisers.map(slug))) {
      const key = `${event.dates.start} ${organiser}`;
      const group = groups.get(key) ?? [];
      const first = group.find((other) => sameTitle(other.title, event.title));
      if (first !== undefined && !repeated.has(event)) {
        found.push({ first, second: event });
        repeated.add(event);
      }
      group.push(event);
      groups.set(key, group);
    }
  }
  return found;
}

function sameTitle(left: string, right: string): boolean {
  const [one, other] = [slug(left), slug(right)];
  if (one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  const most = Math.floor((Math.max(one.length, other.length) * DIFFERENT_LETTERS) / 100);
  return editDistance(one, other, most) <= most;
}
