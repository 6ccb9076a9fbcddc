import type { Dictionary } from "./dictionary.js";
import { dictionary as english } from "./en/dictionary.js";
import type { ProgrammeWords } from "./facet-words.js";
import { facetWords } from "./fr/facet-words.js";
import { soundKey } from "./fr/sound.js";
import { STEMS, type Stem } from "./stem.js";

/** A language in which programmes are written, and how their words are met by those of others. */
export interface ProgrammeLanguage {
  readonly words: ProgrammeWords;
  /** What a word's family shares. */
  readonly stem: Stem;
  /** How a plain word sounds, as a key: words of one key sound alike. */
  readonly sound: (word: string) => string;
  /** Of the other languages in which a programme is asked about. */
  readonly dictionaries: readonly Dictionary[];
}

/** The one in which the programmes of the metropolis are printed. */
export const FRENCH: ProgrammeLanguage = {
  words: facetWords,
  stem: STEMS.fr,
  sound: soundKey,
  dictionaries: [english],
};
