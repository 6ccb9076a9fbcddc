import type { Dictionary } from "../languages/dictionary.js";
import type { ProgrammeLanguage } from "../languages/programme-language.js";
import { type Stem, singular } from "../languages/stem.js";
import { plain } from "../understanding/normalise.js";
import { term } from "./terms.js";
import { WideTerms } from "./wide-terms.js";

/** A word of a text, made plain and stemmed once. */
export interface Reading {
  readonly plain: string;
  readonly singular: string;
  readonly term: string;
  /** How often it occurs. */
  count: number;
}

/** The words of a programme's events, what means the same, and what covers them. */
export class Vocabulary {
  readonly #stem: Stem;
  readonly #words = new Map<string, Reading>();
  readonly #sound: (word: string) => string;
  #bySound: Map<string, readonly string[]> | undefined;
  #inEvents: ReadonlySet<string> | undefined;
  readonly #synonyms: ReadonlyMap<string, readonly string[]>;
  readonly #kindred: ReadonlyMap<string, readonly string[]>;
  readonly #wide: WideTerms;
  readonly #dictionaries: readonly Dictionary[];

  constructor({ words, stem, sound, dictionaries }: ProgrammeLanguage) {
    this.#stem = stem;
    this.#sound = sound;
    this.#dictionaries = dictionaries;
    this.#synonyms = this.#grouped(words.synonyms);
    this.#kindred = this.#grouped(words.kindred);
    this.#wide = new WideTerms(words.wide);
  }

  /** The words of a text, in its order. */
  read(text: string): Reading[] {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => {
      let reading = this.#words.get(word);
      if (reading === undefined) {
        const bare = plain(word);
        reading = { plain: bare, singular: singular(bare), term: this.#word(bare), count: 0 };
        this.#words.set(word, reading);
      }
      return reading;
    });
  }

  /** Files words of an event: under their own terms, and under the broad subjects that they speak of. */
  file(words: readonly Reading[]): readonly string[] {
    for (const word of words) word.count++;
    return [
      ...this.#wide.of(words.map((word) => word.singular)),
      ...words.map((word) => word.term),
    ];
  }

  /** Every word of the events, plain, the commonest first. */
  commonest(): readonly string[] {
    const met = [...this.#words.values()].filter(({ count }) => count > 0);
    return [...new Set(met.sort((a, b) => b.count - a.count).map((word) => word.plain))];
  }

  /** The words of the events that sound as one does, plain, the commonest first: "ekonomi" is "economie". */
  alike(word: string): readonly string[] {
    if (!this.#bySound) {
      this.#bySound = new Map();
      for (const met of this.commonest()) {
        const key = this.#sound(met);
        this.#bySound.set(key, [...(this.#bySound.get(key) ?? []), met]);
      }
    }
    return this.#bySound.get(this.#sound(plain(word))) ?? [];
  }

  /**
   * The terms under which a free word is filed: its stem, and those of its synonyms; where no event
   * has any of them, those of what other languages mean by it, or those of words of the same subject.
   */
  synonyms(word: string): readonly string[] {
    const same = this.#same(word);
    if (same.some((one) => this.#met().has(one))) return same;
    const translated = this.#translated(word);
    return translated.length > 0
      ? translated.flatMap((one) => this.#same(one))
      : (this.#kindred.get(this.#word(plain(word))) ?? same);
  }

  /** Its synonyms, and what it covers that is said in narrower words. */
  covered(word: string): readonly string[] {
    const wide = [word, ...this.#translated(word)].flatMap((one) => this.#wide.coveredBy(one));
    return [...this.synonyms(word), ...wide];
  }

  /** The wide word of that plain form, as it is spelt. */
  subjectOf(word: string): string | undefined {
    return this.#wide.named(word);
  }

  /** Its own term, and those of words that mean the same. */
  #same(word: string): readonly string[] {
    const own = this.#word(plain(word));
    return this.#synonyms.get(own) ?? [own];
  }

  /** What a word is called in the language of the programme, where it is one of another language. */
  #translated(word: string): readonly string[] {
    return this.#dictionaries.flatMap((dictionary) => dictionary(plain(word)));
  }

  /** The terms of all words that are in some event. */
  #met(): ReadonlySet<string> {
    this.#inEvents ??= new Set(
      [...this.#words.values()].filter(({ count }) => count > 0).map((word) => word.term),
    );
    return this.#inEvents;
  }

  #grouped(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
    return new Map(
      groups.flatMap((words) => {
        const terms = words.map((word) => this.#word(word));
        return terms.map((one) => [one, terms] as const);
      }),
    );
  }

  /** The term under which a word of a text is filed. */
  term(word: string): string {
    return this.#word(word);
  }

  #word(word: string): string {
    return term("words", this.#stem(plain(word)));
  }
}
