import type { Found } from "../languages/language.js";
import type { Facet, Query } from "../programme/query.js";
import type { FacetValue } from "./facets.js";
import type { FreeWord } from "./free-words.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a message asks for, apart from what it only tells. */
export interface Weighed {
  readonly values: readonly Found<FacetValue>[];
  readonly sought: readonly FreeWord[];
  /** Words said on the way that may tell what is meant, where nothing else does. */
  readonly hints: readonly string[];
}

/**
 * Beside a question, what the speaker tells of things is no filter ("je cherche du travail, que
 * propose l'APEC ?"), unless they are among the people it names ("je suis étudiant, quoi pour les
 * jeunes ?") or the question names none ("ma coopérative cherche un conseil juridique,
 * il y a quelque chose ?").
 */
export function weighed(
  values: readonly Found<FacetValue>[],
  free: readonly FreeWord[],
  told: readonly Span[],
): Weighed {
  const isTold = (one: Span) => told.some((clause) => overlap(one, clause));
  const counts = (one: Found<FacetValue>) => !isTold(one) || !TOLD.has(one.value.facet);
  const people = values.filter((one) => counts(one)).map(({ value }) => value);
  const isAmong = ({ value }: Found<FacetValue>) =>
    people.some((one) => one.facet === value.facet && one.value === AMONG[value.value]);
  const asked = values.filter((one) => counts(one) || isAmong(one));
  const sought = free.filter((word) => word.sought && !isTold(word));
  const saysWhat = sought.length > 0 || asked.some(({ value }) => WHAT.has(value.facet));
  if (saysWhat) return { values: asked, sought, hints: [] };
  return { values, sought, hints: free.map(({ value }) => value) };
}

/** Facets that say what is sought; prices, places and the like only narrow it. */
const WHAT: ReadonlySet<Facet> = new Set([
  "themes",
  "formats",
  "audiences",
  "organisers",
  "venues",
  "titles",
  "words",
]);
/** Whether a query says what is sought. */
export function namesWhat({ wanted }: Query): boolean {
  return [...WHAT].some((facet) => wanted[facet].length > 0);
}

/** People who are among others: what is for students is for young people. */
const AMONG: Readonly<Record<string, string>> = { etudiants: "jeunes" };

/** Facets that may be told of oneself. */
const TOLD: ReadonlySet<Facet> = new Set(["themes", "audiences", "words"]);

/** Whether two spans share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
