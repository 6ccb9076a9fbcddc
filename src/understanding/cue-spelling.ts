import type { CueWords } from "../languages/cue-words.js";
import { plainCharacters } from "../languages/plain.js";
import type { Words } from "../languages/words.js";
import { Spelling } from "./spelling.js";

/**
 * A message with the slips mended in the words it asks with ("canel" → "cancel", "supprimmer" →
 * "supprimer"), so that the wordings need to know one form only. A word that the language or the
 * programme has, and a name (capitals within a sentence), stay as typed.
 *
 * @param knows whether a word occurs in the programme at hand
 */
export function mended(
  message: string,
  { cues, stopWords }: Pick<Words, "cues" | "stopWords">,
  knows: (word: string) => boolean = () => false,
): string {
  const spelling = spellingOf(cues);
  return message.replace(/[\p{L}\p{M}]+/gu, (typed, at: number) => {
    const word = plainCharacters(typed);
    if (word.length < SHORTEST || (at > 0 && /^\p{Lu}/u.test(typed))) return typed;
    if (cues.words.has(word) || cues.lookalikes.has(word) || stopWords.has(word)) return typed;
    const meant = spelling.nearest(word).find((near) => isSlip(word, near));
    return meant === undefined || knows(word) ? typed : meant;
  });
}

/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/** The first letter is seldom missed, and a longer or a plural ending makes another word. */
function isSlip(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && !typed.startsWith(meant);
}

const spellings = new WeakMap<CueWords, Spelling>();

/** Made once for each language. */
function spellingOf(cues: CueWords): Spelling {
  const made = spellings.get(cues) ?? new Spelling(cues.words);
  spellings.set(cues, made);
  return made;
}
