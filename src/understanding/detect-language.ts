import type { Language, LanguageCode } from "../languages/language.js";
import { Text } from "./normalise.js";

export function detectLanguage(
  message: string,
  languages: readonly Language[],
  previous: LanguageCode = "fr",
): LanguageCode {
  const words = Text.of(message)
    .words()
    .map(({ text }) => text);
  const scores = languages.map(({ code, words: { telling } }) => ({
    code,
    score: words.filter((word) => telling.includes(word)).length + (code === previous ? 0.5 : 0),
  }));
  return scores.toSorted((a, b) => b.score - a.score)[0]?.code ?? previous;
}
