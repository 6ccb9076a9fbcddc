import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import type { LanguageCode } from "./language-code.js";

/** Gives what a plain word ("cooperatives") has in common with its family ("cooper"). */
export type Stem = (word: string) => string;

/**
 * Snowball stems by language, over plain words. In French the plural goes first, since Snowball keeps
 * the "s" of "emplois" and the "x" of "jeux"; and a word that Snowball would cut by more than an
 * ending ("communication" to "commun") stays whole.
 */
export const STEMS: Readonly<Record<LanguageCode, Stem>> = {
  fr: (word) => {
    const one = singular(word);
    if (WHOLE.has(one) || one.length > LONGEST_WORD) return one;
    const base = one.replace(/au$/, "al").replace(OF_IR, "ir");
    const stem = french(base);
    return base.length - stem.length > LONGEST_ENDING ? one : stem;
  },
  en: (word) => english(word),
};

/** Forms and nouns of verbs like "investir", of more letters than an ending has. */
const OF_IR = /(?<=\w{4})iss(?:ent|ant|ons|ez|eur|euse|ement)$/;

/** What is longer is no word, and takes Snowball long to cut. */
const LONGEST_WORD = 40;

/** Letters of "-ation", "-ative". */
const LONGEST_ENDING = 5;

/** Words that would meet another of a different meaning: "commune" is not what is "commun", "compta" no "compte", "concertation" no concert. */
const WHOLE: ReadonlySet<string> = new Set(["commune", "compta", "concertation"]);

/** A plain word without the mark of its plural: "ateliers" → "atelier", "jeux" → "jeu". */
export function singular(word: string): string {
  return word.length > 3 && !word.endsWith("ss") ? word.replace(/[sx]$/, "") : word;
}
