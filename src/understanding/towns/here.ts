import type { Found } from "../../languages/language.js";
import type { PlaceWords } from "../../languages/place-words.js";
import { phrasesOf } from "./phrases.js";
import type { Run } from "./runs.js";

type Here = Found<{ readonly kind: "here" }>;

/** "près de chez moi", "dans le coin": near a place that the message does not name. */
export function findHere(
  runs: readonly Run[],
  words: PlaceWords,
  taken: readonly Found<unknown>[],
): readonly Here[] {
  const found: Here[] = [];
  for (const run of runs) {
    for (const [at, word] of run.entries()) {
      const last = run[at + phrasesOf(words).here.at(run, at) - 1];
      if (last === undefined || last.end <= word.start) continue;
      const overlaps = [...taken, ...found].some(
        ({ start, end }) => start < last.end && word.start < end,
      );
      if (overlaps) continue;
      found.push({
        value: { kind: "here" },
        start: word.start,
        end: last.end,
        rule: "place: here",
      });
    }
  }
  return found;
}
