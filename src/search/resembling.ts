import type { DateTime } from "luxon";
import { PEOPLE } from "../languages/subject-fields.js";
import type { Event } from "../programme/event.js";
import type { Facet, Query } from "../programme/query.js";
import type { SpokenOf } from "../understanding/understanding.js";
import type { Numbers } from "./postings.js";
import type { SearchIndex } from "./search-index.js";
import { chiefly, field, term } from "./terms.js";

/** What a word and other values that a story speaks of count for. */
const WORD = 0.35;
/** What a field of life counts for where an event speaks of it, and what more where it is about it. */
const FIELD = 0.65;
const CHIEFLY = 0.35;
/** What is told of oneself counts less than what is asked for. */
const TOLD = 0.7;
/** Who somebody is counts less than what is sought. */
const WHO = 0.7;
const FACETS: readonly (readonly [Facet, number])[] = [
  ["themes", 0.7],
  ["audiences", 0.7],
  ["formats", 0.5],
];

/** Of the best mark, the share that the last one shown still has. */
const NEAR = 0.6;

/** Of the best mark of all, the share that is enough where days and places hold. */
const ENOUGH = 0.6;

/** Events found by relevance, and how telling what the best has in common is (0: nothing). */
export interface Resembling {
  readonly events: readonly Event[];
  readonly mark: number;
}

/**
 * The events that a long message comes closest to: each word and value that it speaks of counts, the
 * rarer in the programme, the more (inverse document frequency), and none has to be there. For what
 * people tell of themselves, where a query in which all must hold would find nothing.
 *
 * @param story all that the message speaks of
 * @param bounds what should hold, the narrowest first: those hold that leave most of what is sought
 * @param most how many at most
 */
export function resembling(
  index: SearchIndex,
  story: Pick<SpokenOf, "query" | "fields" | "asked">,
  bounds: readonly Query[],
  now: DateTime,
  most = 4,
): Resembling {
  const marks = marksOf(index, story);
  const ranked = bounds.map((bound) => {
    const within = new Set(index.matches(bound, now).sure);
    return [...marks]
      .filter(([number]) => within.has(number))
      .sort(([a, left], [b, right]) => right - left || a - b);
  });
  const best = Math.max(0, ...ranked.map(([first]) => first?.[1] ?? 0));
  const kept = ranked.find(([first]) => (first?.[1] ?? 0) >= ENOUGH * best) ?? [];
  const near = kept.filter(([, one]) => one >= NEAR * (kept[0]?.[1] ?? 0)).slice(0, most);
  return {
    events: near.flatMap(([number]) => index.columns.events[number] ?? []),
    mark: kept[0]?.[1] ?? 0,
  };
}

/** How much each event, by number, has in common with what a message speaks of; none is not there. */
export function marksOf(
  index: SearchIndex,
  story: Pick<SpokenOf, "query" | "fields" | "asked">,
): ReadonlyMap<number, number> {
  const { columns, postings } = index;
  const marks = new Map<number, number>();
  const mark = (having: Numbers, share: number) => {
    const weight = Math.log((columns.events.length + 1) / having.length) * share;
    for (const number of having) marks.set(number, (marks.get(number) ?? 0) + weight);
  };
  const { wanted } = story.query;
  for (const word of wanted.words) mark(index.words.having(word), WORD);
  for (const name of story.fields) {
    const isAsked = story.asked.length === 0 || story.asked.includes(name);
    const share = (isAsked ? 1 : TOLD) * (PEOPLE.includes(name) ? WHO : 1);
    mark(postings.get(field(name)), FIELD * share);
    mark(postings.get(chiefly(name)), CHIEFLY * share);
  }
  for (const [facet, share] of FACETS) {
    for (const value of wanted[facet]) mark(postings.get(term(facet, value)), share);
  }
  return marks;
}
