import { type Event, organisersOf, othersNamed } from "../programme/event.js";
import type { Programme } from "../programme/programme.js";
import { type Name, wordsOfName } from "./name-list.js";
import { Spelling } from "./spelling.js";
import { isOrdinary } from "./towns/ordinary.js";

/** A word in more organisers or venues than this is a kind of them: "maison", "université". */
const MOST_BEARERS = 2;

/** A name's word may be clipped to so many letters: "euratech"; to fewer where hardly any is left out: "grap". */
const CLIPPED = 6;
const HARDLY_CLIPPED = { letters: 4, left: 2 };

/** Behind an article, fewer letters may be any word: "less". */
const SHORTEST_GLUED = 4;

/** The words of a programme's names: which are names of their own, and how much each tells. */
export class NameVocabulary {
  readonly #byWord = new Map<string, Name[]>();
  readonly #weights = new Map<string, number>();
  readonly #ordinary: ReadonlySet<string>;
  readonly #rare: readonly string[];
  readonly #spelling: Spelling;

  /** @param ordinary words that languages know to be no names */
  constructor(programme: Programme, names: Iterable<Name>, ordinary: readonly string[]) {
    for (const name of names) {
      for (const word of new Set(name.words)) {
        const holding = this.#byWord.get(word);
        if (holding === undefined) this.#byWord.set(word, [name]);
        else holding.push(name);
      }
    }
    const known = new Map<string, string>();
    const said = ordinary.flatMap((word) => wordsOfName(word));
    this.#ordinary = new Set([...ordinaryWords(programme, this.#byWord, known), ...said]);
    for (const event of programme.events) {
      for (const word of new Set(wordsOfName(printed(event), known))) {
        if (this.#byWord.has(word)) this.#weights.set(word, (this.#weights.get(word) ?? 0) + 1);
      }
    }
    const size = programme.events.length + 1;
    for (const [word, count] of this.#weights) this.#weights.set(word, Math.log(size / count));
    this.#rare = [...this.#byWord.keys()].filter((word) => this.isRare(word));
    this.#spelling = new Spelling(this.#rare);
  }

  /** The names that hold a word. */
  holding(word: string): readonly Name[] {
    return this.#byWord.get(word) ?? [];
  }

  /** How much a word tells of the name that it is in: the fewer events print it, the more. */
  weight(word: string): number {
    return this.#weights.get(word) ?? 1;
  }

  /** Never printed in small letters, and not a kind of place or body: a name of its own. */
  isRare(word: string): boolean {
    return !this.#ordinary.has(word) && !/^\d+$/.test(word);
  }

  /** The word as the names have it, a slip in a rare one mended. */
  mended(word: string): string {
    if (this.#byWord.has(word) || this.#ordinary.has(word)) return word;
    return (
      this.#spelling.nearest(word).find((near) => near[0] === word[0]) ??
      this.#whole(word) ??
      this.#unglued(word) ??
      word
    );
  }

  /** The organiser that an elided article is written on to: "lapec", "luracen". */
  #unglued(word: string): string | undefined {
    const name = word.slice(1);
    const isGlued =
      name.length >= SHORTEST_GLUED && /^[ld][aeiouyh]/.test(word) && !isOrdinary(word);
    const bears = this.holding(name).some(({ facet }) => facet === "organisers");
    return isGlued && bears && this.isRare(name) ? name : undefined;
  }

  /** The one name that a clipped word begins: "euratech" is Euratechnologies, "grap" LaGrappe. */
  #whole(word: string): string | undefined {
    const { letters, left } = HARDLY_CLIPPED;
    if (word.length < letters || (word.length < CLIPPED && isOrdinary(word))) return undefined;
    const [only, another] = this.#rare.filter((name) => name.startsWith(word));
    const isClipped = only && (word.length >= CLIPPED || only.length - word.length <= left);
    return isClipped && another === undefined ? only : undefined;
  }
}

/** All that an event prints in which names may occur. */
function printed(event: Event): string {
  const { title, description, venue } = event;
  return [title, description, venue, ...organisersOf(event), ...othersNamed(event)].join(" ");
}

/**
 * No proper names: words that the programme prints in small letters somewhere, its towns, and what
 * several organisers or venues are called.
 */
function ordinaryWords(
  programme: Programme,
  byWord: ReadonlyMap<string, readonly Name[]>,
  known: Map<string, string>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const event of programme.events) {
    for (const [word] of printed(event).matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu)) {
      for (const one of wordsOfName(word, known)) words.add(one);
    }
    for (const word of wordsOfName(event.town ?? "")) words.add(word);
  }
  for (const [word, names] of byWord) {
    for (const facet of ["organisers", "venues"] as const) {
      const bearers = names.filter((name) => name.facet === facet && !name.wholeOnly);
      const distinct = new Set(bearers.map((name) => name.words.join(" ")));
      if (distinct.size > MOST_BEARERS) words.add(word);
    }
  }
  return words;
}
