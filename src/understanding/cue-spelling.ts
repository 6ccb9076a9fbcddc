import type { CueWords } from "../languages/cue-words.js";
import type { Dictionary } from "../languages/dictionary.js";
import { plainCharacters } from "../languages/plain.js";
import type { Words } from "../languages/words.js";
import { editDistance } from "../programme/edit-distance.js";
import { Spelling } from "./spelling.js";
import { isOrdinary } from "./towns/ordinary.js";

/** Shorter words have too many neighbours. */
const SHORTEST = 5;

/** A slip in what is only looked for, "mediteranean", is told from another word where that is as long. */
const SHORTEST_SOUGHT = 9;

/**
 * A message with the slips mended in the words it asks with ("canel" → "cancel", "supprimmer" →
 * "supprimer"), so that the wordings need to know one form only. A word that the language or the
 * programme has, and a name (capitals within a sentence), stay as typed.
 *
 * @param knows whether a word occurs in the programme at hand
 */
export function mended(
  message: string,
  { cues, dictionary, stopWords }: Pick<Words, "cues" | "dictionary" | "stopWords">,
  knows: (word: string) => boolean = () => false,
): string {
  const { meant, known } = spellerOf(cues);
  return message.replace(/[\p{L}\p{M}]+/gu, (typed, at: number) => {
    const isReal = (word: string) =>
      known.has(word) || cues.lookalikes.has(word) || stopWords.has(word);
    const written = plainCharacters(typed);
    const word = notDrawnOut(written, isReal);
    if (word !== written && isReal(word)) return word;
    if (word.length < SHORTEST || (at > 0 && /^\p{Lu}/u.test(typed))) return typed;
    if (isReal(word)) return typed;
    const right = meant(word) ?? sought(dictionary, word);
    return right === undefined || knows(word) ? typed : right;
  });
}

/**
 * The word of the dictionary that a long one is a slip of, a letter too many, too few or swapped: another in
 * its place makes another word ("projection"), and so does another ending.
 */
function sought(dictionary: Dictionary, word: string): string | undefined {
  if (word.length < SHORTEST_SOUGHT || dictionary(word).length > 0) return undefined;
  const [near, ...others] = spellingOf(dictionary).nearest(word);
  if (near === undefined || others.length > 0 || near[0] !== word[0]) return undefined;
  const isOther = word.startsWith(near) || near.startsWith(word) || isReplaced(word, near);
  return !isOther && !isOrdinary(word) && editDistance(word, near, 1) === 1 ? near : undefined;
}

const spellings = new WeakMap<Dictionary, Spelling>();

/** Made once for each dictionary. */
function spellingOf(dictionary: Dictionary): Spelling {
  const made =
    spellings.get(dictionary) ??
    new Spelling(dictionary.words.filter((word) => word.length >= SHORTEST_SOUGHT));
  spellings.set(dictionary, made);
  return made;
}

/** "Ouiii", "freee": a letter held for long stands once, or twice in a word that is written so. */
function notDrawnOut(word: string, isReal: (word: string) => boolean): string {
  const twice = word.replace(/([a-z])\1{2,}/g, "$1$1");
  return twice === word || isReal(twice) ? twice : word.replace(/([a-z])\1{2,}/g, "$1");
}

/**
 * Tells the word that a misspelt one is a slip of. The first letter is seldom missed, a longer or a
 * plural ending makes another word, and so does another letter in a short one of those that are not
 * asked with: "crous" is not "crois".
 */
export function speller({ asked, common }: Pick<CueWords, "asked" | "common">): Speller {
  const known = new Set([...asked, ...common]);
  const spelling = new Spelling(known);
  const isSlip = (typed: string, meant: string) =>
    typed[0] === meant[0] &&
    !typed.startsWith(meant) &&
    (asked.has(meant) || typed.length >= LONG || !isReplaced(typed, meant));
  return { known, meant: (word) => spelling.nearest(word).find((near) => isSlip(word, near)) };
}

export interface Speller {
  readonly known: ReadonlySet<string>;
  /** The word meant, if any. */
  readonly meant: (word: string) => string | undefined;
}

/** Below that, one letter in the place of another is no slip. */
const LONG = 7;

function isReplaced(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const wrong = [...typed].filter((letter, at) => letter !== meant[at]);
  return wrong.length === 1;
}

const spellers = new WeakMap<CueWords, Speller>();

/** Made once for each language. */
function spellerOf(cues: CueWords): Speller {
  const made = spellers.get(cues) ?? speller(cues);
  spellers.set(cues, made);
  return made;
}
