import type { Found } from "../../languages/language.js";
import type { PlaceWords } from "../../languages/place-words.js";
import { inCollocation } from "./collocations.js";
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
  const all = runs.flatMap((run) => run.flatMap((_, at) => hereAt(run, at, words) ?? []));
  const found: Here[] = [];
  for (const here of all.sort((one, other) => length(other) - length(one))) {
    const overlaps = ({ start, end }: Found<unknown>) => start < here.end && here.start < end;
    if (![...taken, ...found].some(overlaps)) found.push(here);
  }
  return found;
}

/** Whether the speaker's own town is meant: "dans notre commune". */
export function saysOwnTown(runs: readonly Run[], words: PlaceWords): boolean {
  const { ownTown } = phrasesOf(words);
  return runs.some((run) => run.some((_, at) => ownTown.at(run, at) > 0));
}

/** The words of a language by which a town whose body is named is the speaker's: "à la mairie de Ronchin". */
export function inOwnTown(words: PlaceWords): PlaceWords {
  const known = OWN.get(words) ?? { ...words, bodies: [], ownTown: [] };
  OWN.set(words, known);
  return known;
}

const OWN = new WeakMap<PlaceWords, PlaceWords>();

function length({ start, end }: Here): number {
  return end - start;
}

function hereAt(run: Run, at: number, words: PlaceWords): Here | undefined {
  const phrases = phrasesOf(words);
  const lead = leadTo(run, at, words);
  const speaker = lead.kind === "near" ? phrases.speaker.at(run, at) : 0;
  const count = speaker || phrases.here.at(run, at) || phrases.ownTown.at(run, at);
  const [first, last] = [run[speaker > 0 ? lead.from : at], run[at + count - 1]];
  if (count === 0 || !first || !last) return undefined;
  // "Toute seule dans mon coin" tells no place.
  if (inCollocation({ run, from: at, to: at + count }, words)) return undefined;
  return { value: { kind: "here" }, start: first.start, end: last.end, rule: "place: here" };
}
