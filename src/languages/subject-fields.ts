/**
 * Fields of life that people tell of in their own words, and programmes in theirs: who speaks of
 * bills and radiators may be helped by a workshop on energy. Wider than synonyms: they only say which
 * events come close to a story, never that one fits.
 */
export const FIELDS = [
  "accounts",
  "art",
  "association",
  "authority",
  "building",
  "business",
  "business-owners",
  "celebration",
  "children",
  "common-goods",
  "communication",
  "cooperative",
  "currency",
  "digital",
  "early-childhood",
  "employment",
  "energy",
  "food",
  "funding",
  "garden",
  "health",
  "housing",
  "incubation",
  "innovation",
  "network",
  "own-job",
  "passers-by",
  "research",
  "reuse",
  "saving",
  "school",
  "shop",
  "students",
  "takeover",
  "tax",
  "video-games",
  "volunteering",
  "women",
  "workspace",
  "world",
  "youth",
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that say who somebody is, rather than what is sought. */
export const PEOPLE: readonly Field[] = [
  "association",
  "authority",
  "business-owners",
  "children",
  "students",
  "youth",
];

/** The words and phrases of each field, in any order; plurals need not be written. */
export type SubjectFields = Readonly<Record<Field, readonly string[]>>;

/** A list of phrases parted by commas. */
export function phrases(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.trim());
}
