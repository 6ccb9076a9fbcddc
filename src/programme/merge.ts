import { editDistance } from "./edit-distance.js";
import type { Event } from "./event.js";
import { slug } from "./slug.js";

/** Two entries that are most likely the same event. */
export interface Duplicate {
  readonly first: Event;
  readonly second: Event;
}

/**
 * Puts the events of several sources together. An event that an earlier source already has, by its id or
 * nearly, is left out; within one source both stay, since an operator can mend it there. All are reported.
 */
export function merge(sources: readonly (readonly Event[])[]): {
  events: Event[];
  duplicates: Duplicate[];
} {
  const byId = new Map<string, Event>();
  const found: Duplicate[] = [];
  const sourceOf = new Map<Event, number>();
  for (const [index, events] of sources.entries()) {
    for (const event of events) {
      const first = byId.get(event.id);
      if (first !== undefined) found.push({ first, second: event });
      else {
        byId.set(event.id, event);
        sourceOf.set(event, index);
      }
    }
  }
  for (const pair of duplicates([...byId.values()])) {
    found.push(pair);
    if (sourceOf.get(pair.first) !== sourceOf.get(pair.second)) byId.delete(pair.second.id);
  }
  return { events: [...byId.values()], duplicates: found };
}

/** How many letters in a hundred may differ between the titles of the same event. */
const DIFFERENT_LETTERS = 15;
/** No organiser has more events in a day that differ by words: the search for a pair stays short. */
const MOST_COMPARED = 100;

/**
 * Finds events of the same first day and a common organiser whose titles are nearly the same: "Les
 * Roumics" and "LES ROUMICS !", but not "Formation 1" and "Formation 2", which differ by a number.
 */
export function duplicates(events: readonly Event[]): Duplicate[] {
  const found: Duplicate[] = [];
  const groups = new Map<string, { title: string; event: Event }[]>();
  for (const event of events) {
    const title = slug(event.title);
    const numbers = title.replace(/\D+/g, " ");
    let first: Event | undefined;
    for (const organiser of new Set(event.organisers.map(slug))) {
      const key = [event.dates.start, organiser, numbers].join("|");
      const group = groups.get(key) ?? [];
      first ??= group.find((other) => nearly(other.title, title))?.event;
      if (group.length < MOST_COMPARED) group.push({ title, event });
      groups.set(key, group);
    }
    if (first !== undefined) found.push({ first, second: event });
  }
  return found;
}

function nearly(one: string, other: string): boolean {
  const most = Math.floor((Math.max(one.length, other.length) * DIFFERENT_LETTERS) / 100);
  return editDistance(one, other, most) <= most;
}
