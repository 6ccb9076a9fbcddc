import Fuse, { type IFuseOptions } from "fuse.js";
import type { Event } from "../programme/event.js";
import { Text } from "../understanding/normalise.js";

/** Shorter words ("le", "sur", "un") are near to everything. */
const SHORTEST = 4;
/** 0 wants the letters themselves, 1 takes anything: a slip or two in an ordinary word. */
const THRESHOLD = 0.3;

/** Marks that differ by less are the same. */
const EQUAL = 0.01;

const OPTIONS: IFuseOptions<Event> = {
  keys: [{ name: "title", weight: 2 }, "organisers", "venue", "town", "format"],
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: true,
};

/**
 * Of a few events, those that the words of a message come closest to: "celui sur les monaies". It
 * looks at names, not descriptions, and is meant for the list on a screen: Fuse.js compares every
 * word with every name.
 *
 * @returns the best one, or several that are equally good; none when no word is near a name
 */
export function closest(events: readonly Event[], message: string): readonly Event[] {
  const fuse = new Fuse(events, OPTIONS);
  const marks = new Map<Event, number>();
  for (const { text } of Text.of(message).words()) {
    if (text.length < SHORTEST) continue;
    for (const { item, score = 1 } of fuse.search(text)) {
      marks.set(item, (marks.get(item) ?? 0) + 1 - score);
    }
  }
  const best = Math.max(...marks.values());
  return [...marks].filter(([, mark]) => mark >= best - EQUAL).map(([event]) => event);
}
