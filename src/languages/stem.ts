import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import type { LanguageCode } from "./language.js";

/** Gives what a plain word ("cooperatives") has in common with its family ("cooper"). */
export type Stem = (word: string) => string;

/**
 * Snowball stems by language, over plain words. The plural goes first: Snowball keeps the "s" of
 * "emplois" and the "x" of "jeux", so that they would not meet their singular.
 */
export const STEMS: Readonly<Record<LanguageCode, Stem>> = {
  fr: (word) => french(singular(word).replace(/au$/, "al")),
  en: (word) => english(word),
};

/** A plain word without the mark of its plural: "ateliers" → "atelier", "jeux" → "jeu". */
export function singular(word: string): string {
  return word.length > 3 && !word.endsWith("ss") ? word.replace(/[sx]$/, "") : word;
}
