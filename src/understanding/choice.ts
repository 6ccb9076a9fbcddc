import { type ChoiceWords, PICKS } from "../languages/follow-words.js";
import type { Found } from "../languages/language.js";
import type { Text } from "./normalise.js";
import type { Choice } from "./understanding.js";

/** Which events on screen are picked by their place: "le deuxième", "2", "le dernier", "l'autre". */
export function findChoice(text: Text, words: ChoiceWords): Found<Choice> | undefined {
  for (const [pattern, count] of words.first) {
    const match = [...text.plain.matchAll(pattern)][0];
    if (match) return found(match, { first: count });
  }
  const numbered = [...text.plain.matchAll(words.numbered)][0];
  if (numbered) return found(numbered, { number: Number(/\d+/.exec(numbered[0])?.[0]) });
  for (const [pattern, number] of words.ordinals) {
    const match = [...text.plain.matchAll(pattern)][0];
    if (match) return found(match, { number });
  }
  for (const pick of PICKS) {
    const match = [...text.plain.matchAll(words.picks[pick])][0];
    if (match) return found(match, { pick });
  }
  return undefined;
}

function found(match: RegExpExecArray, value: Choice): Found<Choice> {
  return { value, start: match.index, end: match.index + match[0].length, rule: "choice" };
}
