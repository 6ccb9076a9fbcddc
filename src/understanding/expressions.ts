import type { FreeWord } from "./free-words.js";
import type { Text } from "./normalise.js";

/**
 * Words side by side of which the programme has none are one expression, and named as one:
 * "circuits courts". Where it has one of them, each is searched for by itself.
 */
export function joinedExpressions(
  words: readonly FreeWord[],
  text: Text,
  isUnread: (word: FreeWord) => boolean,
): readonly FreeWord[] {
  const joined: FreeWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isBeside = last && word.start === last.end + 1 && text.typed[last.end] === " ";
    if (last && isBeside && isUnread(last) && isUnread(word)) {
      const value = text.typed.slice(last.start, word.end);
      joined.splice(-1, 1, { ...last, value, end: word.end });
    } else joined.push(word);
  }
  return joined;
}
