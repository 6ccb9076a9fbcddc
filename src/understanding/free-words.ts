import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { spansOf } from "./cues.js";
import type { Text } from "./normalise.js";

/** What is written for people or machines to be reached by; never a word to search for. */
const ADDRESSES = /\S+@\S+|https?:\S+|www\.\S+|\+?\d[\d .-]{5,}\d/g;

/**
 * The words that nothing has read and that mean something by themselves: to be searched in the
 * programme as they are. Frames ("je cherche", "et"), names for any event ("un truc"), numbers and
 * single letters are none.
 *
 * @param text the message with all that was read blanked out
 */
export function freeWords(text: Text, words: Words): readonly Found<string>[] {
  const { subject, follows, negations, choices } = words;
  const frames = [
    ADDRESSES,
    subject.things,
    subject.outings,
    subject.wishes,
    follows.anywhere,
    follows.adding,
    ...Object.values(follows.released),
    ...follows.shifts.map(([pattern]) => pattern),
    negations.negators,
    choices.one,
  ].flatMap((pattern) => spansOf(text, pattern, "frame"));
  return text
    .without(frames)
    .words()
    .filter(
      (word) => word.text.length > 1 && !/^\d/.test(word.text) && !words.stopWords.has(word.text),
    )
    .map(({ start, end }) => ({
      value: text.typed.slice(start, end),
      start,
      end,
      rule: "free word",
    }));
}
