import type { LanguageMarks } from "../languages/follow-words.js";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/language.js";
import { says, spansOf } from "./cues.js";
import type { Text } from "./normalise.js";

/**
 * The language asked for by name: "in English please". Of one that is only said not to be spoken ("I
 * don't speak French well") the message's own is meant.
 */
export function findLanguage(
  text: Text,
  { names, unspoken }: LanguageMarks,
  own: LanguageCode,
): LanguageCode | undefined {
  const named = LANGUAGE_CODES.filter((code) => says(text, names[code]));
  const wanted = named.find((code) =>
    spansOf(text, names[code], code).some(
      ({ start }) => !unspoken.test(text.plain.slice(0, start)),
    ),
  );
  return wanted ?? (named.some((code) => code !== own) ? own : named[0]);
}
