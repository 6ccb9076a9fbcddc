import type { Found } from "../../languages/language.js";
import type { PlaceWords } from "../../languages/place-words.js";
import { leadTo } from "./lead.js";
import { phrasesOf } from "./phrases.js";
import type { Run } from "./runs.js";

type Here = Found<{ readonly kind: "here" }>;

/** "près de chez moi", "à 5 km d'ici", "dans le coin": near a place that the message does not name. */
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
      const lead = leadTo(run, at, words);
      const start = lead.kind === "near" ? (run[lead.from]?.start ?? word.start) : word.start;
      const overlaps = [...taken, ...found].some(
        (other) => other.start < last.end && start < other.end,
      );
      if (overlaps) continue;
      found.push({ value: { kind: "here" }, start, end: last.end, rule: "place: here" });
    }
  }
  return found;
}
