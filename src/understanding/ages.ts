import type { FacetWords } from "../languages/facet-words.js";
import type { Found } from "../languages/language.js";
import { matchesIn } from "../languages/required-letters.js";
import { says } from "./cues.js";
import type { FacetValue } from "./facets.js";
import type { Text } from "./normalise.js";

/** Up to this age one is a child. */
const CHILD = 12;

/** Audiences by the age that is said, up to and including; between 26 and 59 people are of none. */
const AUDIENCES: readonly (readonly [upTo: number, audience: string | undefined])[] = [
  [CHILD, "enfants"],
  [25, "jeunes"],
  [59, undefined],
  [120, "seniors"],
];

/**
 * "Our grandson is 20", "mon petit-fils a 35 ans": whoever's child they are, they are none any more once all ages that
 * are told say so.
 */
export function withoutGrown(
  found: readonly Found<FacetValue>[],
  text: Text,
  { ages, descendants }: FacetWords,
): readonly Found<FacetValue>[] {
  const told = matchesIn(ages, text.plain).map(ageOf);
  if (told.length === 0 || told.some((age) => age <= CHILD)) return found;
  return found.filter(
    ({ value, start, end }) =>
      value.facet !== "audiences" ||
      value.value !== "enfants" ||
      !says(text.plain.slice(start, end), descendants),
  );
}

function ageOf({ groups }: RegExpMatchArray): number {
  return Number(groups?.age ?? groups?.ageAlone);
}

/** For whom, told by an age: "j'ai 17 ans", "ma fille de 8 ans". */
export function findAges(text: Text, { ages }: FacetWords): readonly Found<FacetValue>[] {
  return matchesIn(ages, text.plain).flatMap((match) => {
    const age = ageOf(match);
    const value = AUDIENCES.find(([upTo]) => age <= upTo)?.[1];
    if (value === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    return [{ value: { facet: "audiences" as const, value }, start, end, rule: `age: ${value}` }];
  });
}
