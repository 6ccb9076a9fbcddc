import type { LanguageMarks } from "../languages/follow-words.js";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/language.js";
import { says } from "./cues.js";
import type { Text } from "./normalise.js";

/** The language asked for by name: "in English please". */
export function findLanguage(text: Text, { names }: LanguageMarks): LanguageCode | undefined {
  return LANGUAGE_CODES.find((code) => says(text, names[code]));
}
