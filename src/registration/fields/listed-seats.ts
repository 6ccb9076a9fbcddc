import type { FormTalkWords } from "../../languages/form-talk-words.js";
import type { FormWords } from "../../languages/form-words.js";
import { Text } from "../../understanding/normalise.js";
import { numberOf } from "./count.js";
import type { FieldReading } from "./reading.js";
import { MOST_SEATS } from "./seats.js";

/** Each of the details that are told one after the other; a time keeps its point, an address its dots. */
const PARTS = /(?:[^,;/|\n.!?]|[.!?](?=\S))+/gu;

/**
 * The number that stands by itself among other details: "Dan Pike, 2, no phone", "make that 2 then. I'm Dan Pike".
 * Nothing when the message is that number alone, which answers whatever was asked, or when there are several.
 */
export function readListedSeats(
  text: string,
  words: FormWords,
  { mends }: Pick<FormTalkWords, "mends">,
): FieldReading<number> {
  const parted = text.replace(/\s[-–—]\s|\s{3,}/g, (between) => between.replace(/./, ","));
  const parts = [...parted.matchAll(PARTS)];
  const numbers = parts.flatMap(({ index, 0: part }) => {
    const said = Text.of(part).words();
    const at = said.findIndex((one) => numberOf(one, words) !== undefined);
    const word = said[at];
    const value = numberOf(word, words);
    const isAlone = said.every(
      ({ text: one }, place) =>
        place === at || words.courteous.includes(one) || (place < at && mends.has(one)),
    );
    // "Les 2 derniers chiffres", "the one".
    const isPointer = words.definite.includes(said[at - 1]?.text ?? "");
    if (!word || value === undefined || !isAlone || isPointer) return [];
    return [{ value, start: index + word.start, end: index + word.end }];
  });
  const [one, ...others] = numbers;
  // What was read before it leaves its room blank.
  const isAlone = parts.length < 2 && !/^,\s{2}|,\s{2,}$/.test(parted);
  if (isAlone || !one || others.length > 0) return { kind: "missing" };
  if (one.value < 1 || one.value > MOST_SEATS) {
    return { kind: "invalid", said: text.slice(one.start, one.end) };
  }
  return { kind: "read", ...one };
}
