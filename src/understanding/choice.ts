import { type ChoiceWords, PICKS, TIMELY } from "../languages/follow-words.js";
import type { Found } from "../languages/language.js";
import { matchesIn } from "../languages/required-letters.js";
import type { Text } from "./normalise.js";
import type { Choice } from "./understanding.js";

/** Which events on screen are picked by their place: "le deuxième", "2", "le dernier", "l'autre". */
export function findChoice(text: Text, words: ChoiceWords): Found<Choice> | undefined {
  for (const [pattern, count] of words.first) {
    const match = firstIn(text, pattern);
    if (match) return found(match, { first: count });
  }
  for (const pick of TIMELY) {
    const match = firstIn(text, words.picks[pick]);
    if (match) return found(match, { pick });
  }
  const numbered = firstIn(text, words.numbered);
  if (numbered) return found(numbered, { number: Number(/\d+/.exec(numbered[0])?.[0]) });
  for (const [pattern, number] of words.ordinals) {
    const match = firstIn(text, pattern);
    if (match) return restBut(text, words, match, number) ?? found(match, { number });
  }
  for (const pick of PICKS) {
    const match = firstIn(text, words.picks[pick]);
    if (match) return found(match, { pick });
  }
  return undefined;
}

/** "I can't make the first one, what about the others?": those left, of which one is turned away. */
function restBut(
  text: Text,
  words: ChoiceWords,
  { index, 0: said }: RegExpExecArray,
  number: number,
): Found<Choice> | undefined {
  const from = index + said.length;
  for (const pick of ["others", "other"] as const) {
    const match = matchesIn(words.picks[pick], text.plain).find((one) => one.index >= from);
    if (match && /[,.;?!]/.test(text.plain.slice(from, match.index + 1))) {
      return found(match, { pick, but: number });
    }
  }
  return undefined;
}

function firstIn({ plain }: Text, pattern: RegExp): RegExpExecArray | undefined {
  return matchesIn(pattern, plain)[0];
}

function found(match: RegExpExecArray, value: Choice): Found<Choice> {
  return { value, start: match.index, end: match.index + match[0].length, rule: "choice" };
}
