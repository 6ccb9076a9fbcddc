import { editDistance } from "../programme/edit-distance.js";
import { anyOf, kindWished, wishesOf } from "../programme/query.js";
import { plain } from "../understanding/normalise.js";
import { remembered } from "../understanding/remembered.js";
import { Spelling } from "../understanding/spelling.js";
import { isOrdinary } from "../understanding/towns/ordinary.js";
import { type Numbers, type Postings, union } from "./postings.js";
import { sentencesHolding } from "./telling-sentences.js";
import { perhaps, term } from "./terms.js";
import type { Vocabulary } from "./vocabulary.js";

/** A word may be cut short to so many letters ("compta"), if it then begins no more words than that. */
const CLIPPED = 5;
const MOST_WHOLE = 4;

/** A word of so many letters may be written as it sounds, with so many of them wrong. */
const HEARD = 6;
const HEARD_SLIPS = 2;

/** The free words of a programme: which events hold them, in what form, and how much they tell. */
export class HeldWords {
  readonly #vocabulary: Vocabulary;
  readonly #postings: Postings;
  readonly #events: number;
  readonly #commonest: readonly string[];
  readonly #spelling: Spelling;

  /** @param events how many there are */
  constructor(vocabulary: Vocabulary, postings: Postings, events: number) {
    this.#vocabulary = vocabulary;
    this.#postings = postings;
    this.#events = events;
    this.#commonest = vocabulary.commonest();
    this.#spelling = new Spelling(this.#commonest);
  }

  /** The events, by number, that hold a word as it is spelt, or a synonym of it. */
  having(word: string): Numbers {
    const names = anyOf(word).flatMap((one) => this.#vocabulary.synonyms(plain(one)));
    return union([...new Set(names)].map((name) => this.#postings.get(name)));
  }

  /** Whether a word covers narrower ones, so that an event may be found that holds none of its own forms. */
  isWide(word: string): boolean {
    return anyOf(word).some(
      (one) => this.#vocabulary.covered(one).length > this.#vocabulary.synonyms(one).length,
    );
  }

  /** The wide word, as it is spelt, that a kind of event is by itself: "fête". */
  subjectOf(kind: string): string | undefined {
    return this.#vocabulary.subjectOf(kind);
  }

  /** Of some sentences in the programme's language, those that hold the most of the words or their synonyms. */
  holding(sentences: readonly string[], words: readonly string[]) {
    const asked = words.map((word) => this.#vocabulary.synonyms(word));
    return sentencesHolding(sentences, asked, (word) => this.#vocabulary.term(word));
  }

  /** Whether a free word occurs in the programme, by its stem, a synonym or a near spelling. */
  knows(word: string): boolean {
    return this.find(word).length > 0;
  }

  /** How telling a free word is: the rarer in the programme, the more; 0 for one that it has not. */
  weight(word: string): number {
    const { length } = this.find(word);
    return length === 0 ? 0 : Math.log((this.#events + 1) / length);
  }

  /** The programme's own spelling of a misspelt free word, plain; nothing when none is near. */
  correct(word: string): string | undefined {
    const typed = plain(word);
    return this.#spelt(typed) ? typed : this.#misspelt(typed)[0];
  }

  /**
   * The events, by number, that hold a word in any form: by its stem, a synonym or a near spelling. Where
   * any of several will do, one may be a kind of event.
   */
  readonly find = remembered((word: string): Numbers => this.#found(word));

  #found(word: string): Numbers {
    return union(
      wishesOf(word).flatMap((wish) => {
        const kind = kindWished(wish);
        return kind === undefined
          ? [this.#holdingWish(wish)]
          : [this.#holdingWish(kind), this.#ofKind(kind)];
      }),
    );
  }

  /** The events of a kind, wished for beside other things: "concert ou jardinage". */
  #ofKind(kind: string): Numbers {
    const printed = this.#postings.get(term("formats", kind));
    return printed.length > 0 ? printed : this.#postings.get(perhaps("formats", kind));
  }

  /** Of a wish of several words, all of them, or else the rarest: "local currencies", "auto-entrepreneur". */
  #holdingWish(wish: string): Numbers {
    const held = wish
      .split(/[ -]/)
      .map((word) => this.#holdingOne(word))
      .filter(({ length }) => length > 0)
      .sort((one, other) => one.length - other.length);
    const [rarest = union([]), ...others] = held;
    const all = rarest.filter((number) => others.every((numbers) => numbers.includes(number)));
    return all.length > 0 ? all : rarest;
  }

  #holdingOne(word: string): Numbers {
    const typed = plain(word);
    const words = this.#spelt(typed) ? [typed] : this.#meant(typed);
    return union(
      [...new Set(words.flatMap((one) => this.#vocabulary.covered(one)))].map((name) =>
        this.#postings.get(name),
      ),
    );
  }

  /** What a word that the programme has not may stand for: one misspelt, or one cut short ("compta"). */
  #meant(typed: string): readonly string[] {
    if (typed.length >= CLIPPED) {
      const whole = this.#commonest.filter((word) => word.startsWith(typed));
      if (whole.length > 0 && whole.length <= MOST_WHOLE) return whole;
    }
    return this.#misspelt(typed);
  }

  /** The first letter is seldom missed: two slips, one of them there, make another word ("vêtements" is no "évènements"). */
  #misspelt(typed: string): readonly string[] {
    // "Moules" is a word of its own, and no slip of another.
    if (isOrdinary(typed)) return [];
    const near = this.#spelling
      .nearest(typed)
      .filter((near) => near[0] === typed[0] || editDistance(typed, near, 1) === 1);
    return near.length > 0 ? near : this.#heard(typed);
  }

  /** "Monais", "koperative": written as it sounds. Short words have others of the same sound ("conte"). */
  #heard(typed: string): readonly string[] {
    if (typed.length < HEARD) return [];
    return this.#vocabulary
      .alike(typed)
      .filter((word) => editDistance(typed, word, HEARD_SLIPS) <= HEARD_SLIPS);
  }

  #spelt(word: string): boolean {
    return this.#vocabulary.covered(word).some((name) => this.#postings.get(name).length > 0);
  }
}
