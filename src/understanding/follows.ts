import type { Words } from "../languages/words.js";
import { FACETS, type Filter } from "../programme/query.js";
import { says } from "./cues.js";
import type { Text } from "./normalise.js";

/** How a message leans on the query before it. */
export interface Leaning {
  /** True when it changes that query; false when it begins a new one. */
  readonly follows: boolean;
  /** True when what it names is added ("aussi"), false when it takes the place of the like. */
  readonly adds: boolean;
  /** Filters let go: "peu importe la date". */
  readonly released: readonly Filter[];
  /** Days to move the dates by: "le lendemain". */
  readonly shift?: number;
}

const FILTERS: readonly Filter[] = [...FACETS, "windows", "near"];

/**
 * Whether a message says that it leans on what was said before: it begins with a linking word ("et",
 * "plutôt", "what about"), points back ("ceux", "à la place", "which ones"), lets a filter go or moves
 * the dates. A bare fragment leans on it too, see `isFragment`; a sentence of its own begins anew,
 * however short: "Quels événements à Roubaix ?".
 *
 * @param bare the message without what was read in it
 */
export function leaning(text: Text, bare: Text, { follows: words }: Words): Leaning {
  const released = FILTERS.filter((filter) => {
    const pattern = words.released[filter];
    return pattern !== undefined && says(text, pattern);
  });
  const shift = words.shifts.find(([pattern]) => says(text, pattern))?.[1];
  const lead = [...text.plain.matchAll(words.leading)][0];
  const leads = lead !== undefined && !/[a-z0-9]/.test(text.plain.slice(0, lead.index));
  const follows = leads || says(bare, words.anywhere) || released.length > 0 || shift !== undefined;
  return {
    follows,
    adds: says(bare, words.adding),
    released,
    ...(shift === undefined ? {} : { shift }),
  };
}

/** No verb, question word, wish or word for an event: nothing but filters and what ties them. */
export function isFragment(bare: Text, { marks, subject }: Words): boolean {
  return (
    !bare.words().some(({ text }) => marks.frame.has(text)) &&
    ![subject.things, subject.vague, subject.outings, subject.wishes].some((pattern) =>
      says(bare, pattern),
    )
  );
}
