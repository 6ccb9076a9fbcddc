import type { PlaceWords } from "../../languages/place-words.js";
import type { Word } from "../normalise.js";

/** A set of phrases, to be found among the words of a message. */
export class Phrases {
  readonly #phrases: ReadonlySet<string>;
  readonly #longest: number;

  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases);
    this.#longest = Math.max(0, ...phrases.map((phrase) => phrase.split(" ").length));
  }

  /** How many words the longest phrase that stops right before `index` has; 0 for none. */
  before(words: readonly Word[], index: number): number {
    for (let length = Math.min(this.#longest, index); length > 0; length--) {
      if (this.#phrases.has(joined(words, index - length, index))) return length;
    }
    return 0;
  }

  /** How many words the longest phrase that begins at `index` has; 0 for none. */
  at(words: readonly Word[], index: number): number {
    for (let length = Math.min(this.#longest, words.length - index); length > 0; length--) {
      if (this.#phrases.has(joined(words, index, index + length))) return length;
    }
    return 0;
  }
}

function joined(words: readonly Word[], from: number, to: number): string {
  let phrase = words[from]?.text ?? "";
  for (let at = from + 1; at < to; at++) phrase += ` ${words[at]?.text}`;
  return phrase;
}

/** A language's place phrases, ready to be looked up. */
export interface PlacePhrases {
  readonly prepositions: Phrases;
  readonly singling: Phrases;
  readonly loosePrepositions: Phrases;
  readonly subjects: Phrases;
  readonly articles: Phrases;
  readonly definite: Phrases;
  readonly near: Phrases;
  readonly nearAfter: Phrases;
  readonly openers: Phrases;
  readonly links: Phrases;
  readonly here: Phrases;
  readonly ownTown: Phrases;
  readonly speaker: Phrases;
  readonly conjunctions: Phrases;
  readonly notAfter: Phrases;
  readonly bodies: Phrases;
  readonly collocations: Phrases;
}

const cache = new WeakMap<PlaceWords, PlacePhrases>();

/** The phrases of a language, indexed once. */
export function phrasesOf(words: PlaceWords): PlacePhrases {
  const known = cache.get(words) ?? {
    prepositions: new Phrases(words.prepositions),
    singling: new Phrases(words.singling),
    loosePrepositions: new Phrases(words.loosePrepositions),
    subjects: new Phrases(words.subjects),
    articles: new Phrases(words.articles),
    definite: new Phrases(words.definite),
    near: new Phrases(words.near),
    nearAfter: new Phrases(words.nearAfter),
    openers: new Phrases(words.distance.openers),
    links: new Phrases(words.distance.links),
    here: new Phrases(words.here),
    ownTown: new Phrases(words.ownTown),
    speaker: new Phrases(words.speaker),
    conjunctions: new Phrases(words.conjunctions),
    notAfter: new Phrases(words.notAfter),
    bodies: new Phrases(words.bodies),
    collocations: new Phrases(words.collocations),
  };
  cache.set(words, known);
  return known;
}
