import type { PlaceWords } from "../../languages/place-words.js";
import { phrasesOf } from "./phrases.js";
import type { Reading } from "./readings.js";
import type { Run } from "./runs.js";

type WordSpan = readonly [first: number, end: number];

const cache = new WeakMap<Run, readonly WordSpan[]>();

/** True of a name inside a phrase in which it is none: "croix" of "croix rouge". */
export function inCollocation(
  { run, from, to }: Pick<Reading, "run" | "from" | "to">,
  words: PlaceWords,
): boolean {
  return collocationsOf(run, words).some(([first, end]) => first < to && from < end);
}

function collocationsOf(run: Run, words: PlaceWords): readonly WordSpan[] {
  const known =
    cache.get(run) ??
    run
      .map((_, at): WordSpan => [at, at + phrasesOf(words).collocations.at(run, at)])
      .filter(([first, end]) => end > first);
  cache.set(run, known);
  return known;
}
