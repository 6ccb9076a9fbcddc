import { COMMON, RARE } from "../../languages/ordinary-words.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** True of a word that means something else than the town that it looks like. */
export function isOrdinary(word: string): boolean {
  return COMMON.has(word) || RARE.has(word);
}

/** True of an ordinary word that few people use. */
export function isRare(word: string): boolean {
  return RARE.has(word);
}

/** True of a word with one letter forgotten, added, replaced or swapped from a common one. */
export function isNearlyCommon(word: string): boolean {
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (COMMON.has(head + tail.slice(1))) return true;
    if (COMMON.has(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))) return true;
    for (const letter of LETTERS) {
      if (COMMON.has(head + letter + tail) || COMMON.has(head + letter + tail.slice(1))) {
        return true;
      }
    }
  }
  return false;
}
