import type { Lexicon } from "../languages/facet-words.js";
import { singular } from "../languages/stem.js";
import { plain } from "./normalise.js";

/** A phrase met among words: whose value it is, and its first and last word. */
export interface Met {
  readonly value: string;
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
}

/** A lexicon ready to be met in running words: phrases by their first word, the longest first. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  constructor(lexicon: Lexicon) {
    for (const [value, phrases] of Object.entries(lexicon)) {
      // "Saving" and "savings" are one phrase.
      for (const phrase of new Set(phrases.map((one) => wordsOf(one).join(" ")))) {
        const words = phrase.split(" ");
        const first = words[0] ?? "";
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { words, value }]);
      }
    }
    for (const phrases of this.#byFirst.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** The first words of all phrases. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrases that begin at one word: several when one phrase has several values. */
  at(words: readonly string[], first: number): readonly Met[] {
    const starting = this.#byFirst.get(words[first] ?? "") ?? [];
    const fitting = starting.filter((phrase) =>
      phrase.words.every((word, offset) => words[first + offset] === word),
    );
    const longest = fitting[0]?.words.length ?? 0;
    return fitting
      .filter((phrase) => phrase.words.length === longest)
      .map(({ value }) => ({ value, first, last: first + longest - 1 }));
  }

  /** All phrases met, from left to right; a word serves once. */
  in(words: readonly string[]): readonly Met[] {
    const all: Met[] = [];
    for (let first = 0; first < words.length; ) {
      const met = this.at(words, first);
      all.push(...met);
      first = (met[0]?.last ?? first) + 1;
    }
    return all;
  }
}

/** The words of a phrase as they are compared: plain, in the singular. */
export function wordsOf(phrase: string): readonly string[] {
  return (plain(phrase).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}
