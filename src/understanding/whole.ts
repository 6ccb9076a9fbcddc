import type { DateTime } from "luxon";
import { wallTime } from "../clock.js";
import { type AboutWords, LISTINGS, type Listing } from "../languages/about-words.js";
import type { FollowWords } from "../languages/follow-words.js";
import type { Found, FoundWindow } from "../languages/language.js";
import { matchesIn } from "../languages/required-letters.js";
import type { Words } from "../languages/words.js";
import { findCues, says, spansOf } from "./cues.js";
import type { ProgrammeDays } from "./dates.js";
import { findClauses, findFacets } from "./facets.js";
import type { Text } from "./normalise.js";
import type { Supposed } from "./understanding.js";

/** What a message asks of the programme as a whole. */
export interface Whole {
  /** Which values are to be listed: "quelles villes participent ?". */
  readonly listing?: Listing;
  /** Where the whole is named: "le mois de l'ESS". */
  readonly itself: readonly Found<string>[];
  /** Where it is asked whether something is over, or still ahead. */
  readonly time: readonly Found<string>[];
  /** What the listing was read in. */
  readonly spans: readonly Found<Listing>[];
}

export function findWhole(text: Text, words: AboutWords): Whole {
  const spans = findCues(text, words.listings, LISTINGS);
  const [longest] = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  return {
    itself: spansOf(text, words.itself, "itself"),
    time: [...spansOf(text, words.over, "over"), ...spansOf(text, words.ahead, "ahead")],
    spans,
    ...(longest && { listing: longest.value }),
  };
}

/** "Les événements déjà passés": from the first day of the programme until now. */
export function findPast(
  text: Text,
  { past }: AboutWords,
  { start }: ProgrammeDays,
  now: DateTime,
): readonly FoundWindow[] {
  const until = wallTime(now);
  const from = `${start}T00:00`;
  const [first] = spansOf(text, past, "past");
  if (first === undefined || from >= until) return [];
  return [
    { ...first, value: { start: from, end: until, grain: "range", open: false, edge: "ends" } },
  ];
}

/** A question that a yes or a no answers: no question word is in it, nor a choice. */
export function asksWhether(text: Text, { about: { whether, open }, follows }: Words): boolean {
  return says(text.without(statements(text, follows)), whether) && !says(text, open);
}

/** Of a message that asks, what ends as no question: "la tech, c'est pas pour moi. Et samedi ?", "c'est internet. et à lille" */
function statements(text: Text, { leading }: FollowWords) {
  const sentences = [...text.plain.matchAll(/[^.!?\n]+(?:[.!?\n]+(?=\s|$)|$)/g)].map(
    ({ index: start, 0: said }) => ({ start, end: start + said.length, said }),
  );
  const last = sentences.at(-1);
  if (last?.said.includes("?")) return sentences.filter(({ said }) => !said.includes("?"));
  const [lead] = last ? matchesIn(leading, last.said) : [];
  const goesOn = lead !== undefined && last?.said.slice(0, lead.index).trim() === "";
  return goesOn ? sentences.slice(0, -1) : [];
}

function timeSupposed(text: Text, { ahead, over, begun }: AboutWords): Pick<Supposed, "time"> {
  if (says(text, ahead)) return { time: "ahead" };
  if (says(text, over)) return { time: "over" };
  return says(text, begun) ? { time: "begun" } : {};
}

/** What such a question takes to be so: "c'est payant ?", "is it over?". */
export function supposition(text: Text, { about, facets }: Words): Supposed {
  const clauses = findClauses(text, facets);
  const read = [...clauses, ...findFacets(text.without(clauses), facets)].map(({ value }) => value);
  const valuesOf = (facet: "prices" | "registrations") =>
    read.filter((one) => one.facet === facet).map(({ value }) => value);
  return {
    prices: valuesOf("prices"),
    registrations: valuesOf("registrations"),
    ...timeSupposed(text, about),
  };
}
