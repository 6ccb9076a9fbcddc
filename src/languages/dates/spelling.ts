import { matchesIn } from "../required-letters.js";

/** A message spelt in the standard way, with the way back to what was typed. */
export interface Respelt {
  readonly text: string;
  /** Where the character at an index stood as typed; also for the end of the text. */
  at(index: number): number;
}

/** How people spell (a global pattern over plain text) and the standard form. */
export type Spelling = readonly [typed: RegExp, standard: string];

const SPACES = / {2,}/g;
const LONG_WORDS = /[a-z]{5,}/g;

/**
 * Rewrites a message word by word, so that rules need to know one spelling only.
 *
 * @param plain lower case, without accents
 * @param spellings applied one after the other
 * @param names long words of which one letter may be wrong, missing, doubled or swapped
 * @param ordinary words that look like a misspelt name and are none
 */
export function respell(
  plain: string,
  spellings: readonly Spelling[],
  names: readonly string[],
  ordinary: ReadonlySet<string>,
): Respelt {
  let text = plain;
  let places = Array.from({ length: plain.length + 1 }, (_, i) => i);
  const rewrite = (pattern: RegExp, standard: (typed: string) => string) => {
    let from = 0;
    let written = "";
    const kept: number[] = [];
    for (const match of matchesIn(pattern, text)) {
      const word = standard(match[0]);
      if (word === match[0]) continue;
      written += text.slice(from, match.index) + word;
      for (let i = from; i < match.index; i++) kept.push(places[i] ?? 0);
      for (let i = 0; i < word.length; i++) kept.push(places[match.index] ?? 0);
      from = match.index + match[0].length;
    }
    if (from === 0) return;
    for (let i = from; i < places.length; i++) kept.push(places[i] ?? 0);
    text = written + text.slice(from);
    places = kept;
  };
  rewrite(SPACES, () => " ");
  for (const [typed, standard] of spellings) rewrite(typed, () => standard);
  rewrite(LONG_WORDS, (word) => {
    if (ordinary.has(word) || names.includes(word)) return word;
    return names.find((name) => oneSlipApart(word, name)) ?? word;
  });
  return { text, at: (index) => places[index] ?? plain.length };
}

/** True when one letter added, left out, changed or swapped with the next makes the one the other. */
export function oneSlipApart(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (Math.abs(difference) > 1) return false;
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  const rest = (word: string, from: number) => word.slice(from);
  if (difference === 1) return rest(one, i + 1) === rest(other, i);
  if (difference === -1) return rest(one, i) === rest(other, i + 1);
  if (rest(one, i + 1) === rest(other, i + 1)) return true;
  return (
    one[i] === other[i + 1] && one[i + 1] === other[i] && rest(one, i + 2) === rest(other, i + 2)
  );
}
