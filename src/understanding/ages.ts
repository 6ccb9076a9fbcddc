import type { FacetWords } from "../languages/facet-words.js";
import type { Found } from "../languages/language.js";
import { matchesIn } from "../languages/required-letters.js";
import type { FacetValue } from "./facets.js";
import type { Text } from "./normalise.js";

/** Audiences by the age that is said, up to and including; between 26 and 59 people are of none. */
const AUDIENCES: readonly (readonly [upTo: number, audience: string | undefined])[] = [
  [12, "enfants"],
  [25, "jeunes"],
  [59, undefined],
  [120, "seniors"],
];

/** For whom, told by an age: "j'ai 17 ans", "ma fille de 8 ans". */
export function findAges(text: Text, { ages }: FacetWords): readonly Found<FacetValue>[] {
  return matchesIn(ages, text.plain).flatMap((match) => {
    const age = Number(match.groups?.age ?? match.groups?.ageAlone);
    const value = AUDIENCES.find(([upTo]) => age <= upTo)?.[1];
    if (value === undefined) return [];
    const start = match.index;
    const end = start + match[0].length;
    return [{ value: { facet: "audiences" as const, value }, start, end, rule: `age: ${value}` }];
  });
}
