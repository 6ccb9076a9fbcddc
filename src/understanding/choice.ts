import type { ChoiceWords } from "../languages/follow-words.js";
import type { Found } from "../languages/language.js";
import type { Text } from "./normalise.js";
import type { Choice } from "./understanding.js";

/** Which event on screen is picked by its place: "le deuxième", "2", "le dernier". */
export function findChoice(text: Text, words: ChoiceWords): Found<Choice> | undefined {
  const numbered = [...text.plain.matchAll(words.numbered)][0];
  if (numbered) return found(numbered, { number: Number(/\d+/.exec(numbered[0])?.[0]) });
  for (const [pattern, number] of words.ordinals) {
    const match = [...text.plain.matchAll(pattern)][0];
    if (match) return found(match, { number });
  }
  const last = [...text.plain.matchAll(words.last)][0];
  return last && found(last, { last: true });
}

function found(match: RegExpExecArray, value: Choice): Found<Choice> {
  return { value, start: match.index, end: match.index + match[0].length, rule: "choice" };
}
