import { soundKey } from "../../languages/fr/sound.js";
import { editDistance } from "../../programme/edit-distance.js";
import type { Gazetteer, Place } from "../../programme/gazetteer.js";
import { placeKey } from "../../programme/place-name.js";
import { remembered } from "../remembered.js";

/** One way to write a place, made plain to compare. */
export interface Name {
  readonly key: string;
  readonly place: Place;
  readonly severalWords: boolean;
  /** True of an alias. */
  readonly other: boolean;
  /** "la" of "bassee" for La Bassée: the article that the words before must hold. */
  readonly article: string | undefined;
  readonly letters: number;
  readonly sound: string;
}

/** A name that some letters may stand for. */
export interface Candidate {
  readonly name: Name;
  /** Letters added, forgotten, replaced or swapped. */
  readonly edits: number;
  /** What ranks the candidates: fewer is likelier. */
  readonly cost: number;
}

/** How many wrong letters a name of that length bears and is still told from others. */
export function bearable(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 1;
  return length < 10 ? 2 : MOST;
}

const MOST = 3;
const ARTICLE = /^(la|le|les|l|de)[ '](?=.)/i;
const cache = new WeakMap<Gazetteer, Names>();

/** Every name and alias of a gazetteer, to be found by what resembles it. */
export class Names {
  readonly #exact = new Map<string, Name[]>();
  readonly #byLength = new Map<number, Name[]>();
  readonly #severalByLength = new Map<number, Name[]>();
  readonly #bySound = new Map<string, Name[]>();
  readonly longest: number;

  /** The names of a gazetteer, indexed once. */
  static of(gazetteer: Gazetteer): Names {
    const known = cache.get(gazetteer) ?? new Names(gazetteer);
    cache.set(gazetteer, known);
    return known;
  }

  private constructor(gazetteer: Gazetteer) {
    for (const place of gazetteer.places) {
      for (const written of [place.name, ...place.aliases]) {
        this.#add(written, place);
        const [start = "", article] = ARTICLE.exec(written) ?? [];
        if (article) this.#add(written.slice(start.length), place, article.toLowerCase());
      }
    }
    this.longest = Math.max(...this.#byLength.keys());
  }

  #add(written: string, place: Place, article?: string): void {
    const key = placeKey(written);
    const name = {
      key,
      place,
      severalWords: /[^\p{L}\p{N}]/u.test(written),
      other: article === undefined && written !== place.name,
      article,
      letters: lettersOf(key),
      sound: soundKey(key),
    };
    add(this.#exact, key, name);
    add(this.#byLength, key.length, name);
    if (name.severalWords) add(this.#severalByLength, key.length, name);
    if (key.length >= 5) add(this.#bySound, name.sound, name);
  }

  /** The names of exactly that key. */
  exact(key: string): readonly Candidate[] {
    return (this.#exact.get(key) ?? []).map((name) => ({ name, edits: 0, cost: 0 }));
  }

  /** The names that resemble those letters, the likeliest first. */
  readonly like = remembered((said) => this.#like(said, false));

  /** Those of several words. */
  readonly severalLike = remembered((said) => this.#like(said, true));

  #like(said: string, several: boolean): readonly Candidate[] {
    const sound = said.length >= 4 ? soundKey(said) : "";
    const near = this.#near(said, several ? this.#severalByLength : this.#byLength);
    const heard = (this.#bySound.get(sound) ?? [])
      .filter((name) => !near.has(name) && (name.severalWords || !several))
      .map((name) => [name, editDistance(said, name.key, said.length)] as const);
    return [...near, ...heard]
      .map(([name, edits]) => ({ name, edits, cost: costOf(said, sound, name, edits) }))
      .sort(likelierFirst);
  }

  #near(said: string, byLength: ReadonlyMap<number, Name[]>): ReadonlyMap<Name, number> {
    const found = new Map<Name, number>();
    const letters = lettersOf(said);
    for (let length = said.length - MOST; length <= said.length + MOST; length++) {
      const most = bearable(length);
      if (Math.abs(length - said.length) > most) continue;
      for (const name of byLength.get(length) ?? []) {
        if (bits(name.letters & ~letters) > most || bits(letters & ~name.letters) > most) continue;
        const edits = editDistance(said, name.key, most);
        if (edits <= most) found.set(name, edits);
      }
    }
    return found;
  }
}

function likelierFirst(one: Candidate, other: Candidate): number {
  return one.cost - other.cost || other.name.place.population - one.name.place.population;
}

/**
 * What sounds alike costs at most one letter; a wrong first letter, an alias and a place outside cost
 * more, and so does the same mistake in a shorter name.
 */
function costOf(said: string, sound: string, name: Name, edits: number): number {
  const heard = name.sound === sound;
  return (
    (heard ? Math.min(edits - 0.5, 1) : edits) +
    (heard || name.key[0] === said[0] ? 0 : 0.5) +
    (name.place.kind === "outside" ? 0.5 : 0) +
    (name.other ? 0.25 : 0) -
    name.key.length / 50
  );
}

function add<Key>(names: Map<Key, Name[]>, key: Key, name: Name): void {
  names.set(key, [...(names.get(key) ?? []), name]);
}

/** Which of the 26 letters occur, as bits. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) - 97);
  return letters;
}

function bits(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}
