import type { PlaceWords } from "../../languages/place-words.js";
import type { Text } from "../normalise.js";
import { inCollocation } from "./collocations.js";
import type { Reading } from "./readings.js";
import { alone, capital, linked } from "./unsure.js";

/**
 * Of readings that share words, those that explain most letters; of unsure ones, those that what
 * stands around them makes likely.
 */
export function choose(
  readings: readonly Reading[],
  text: Text,
  words: PlaceWords,
): readonly Reading[] {
  const ranked = readings
    .filter((reading) => !inCollocation(reading, words))
    .sort((one, other) => gain(other) - gain(one));
  const sure = apart(ranked.filter((reading) => reading.sure));
  const unsure = apart(
    ranked.filter((reading) => !reading.sure),
    sure,
  );
  const named = [...sure, ...linked(unsure, sure, text, words)];
  const rest = apart(unsure, named);
  return [
    ...named,
    ...rest.flatMap((one) => alone(one, text, words) ?? capital(one, text, words) ?? []),
  ];
}

/** Letters explained, less two for each that is wrong. */
function gain({ candidates: [likeliest], beyond = 0 }: Reading): number {
  return likeliest ? likeliest.name.key.length + beyond - 2 * likeliest.cost : 0;
}

/** Those that share no word with one before them, nor with one taken. */
function apart(ranked: readonly Reading[], taken: readonly Reading[] = []): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of ranked) {
    if (![...taken, ...kept].some((other) => overlaps(reading, other))) kept.push(reading);
  }
  return kept;
}

function overlaps(one: Reading, other: Reading): boolean {
  return one.run === other.run && one.from < other.to && other.from < one.to;
}
