import { editDistance } from "../../programme/edit-distance.js";
import type { Gazetteer, Place } from "../../programme/gazetteer.js";
import { placeKey } from "../../programme/place-name.js";
import { soundKey } from "./sound.js";

/** A place that some letters may name, and how far they are from its name. */
export interface Candidate {
  readonly place: Place;
  /** The name or alias meant, as a key. */
  readonly key: string;
  readonly severalWords: boolean;
  /** Letters added, forgotten, replaced or swapped. */
  readonly edits: number;
  /** What ranks the candidates: fewer is likelier. */
  readonly cost: number;
}

interface Name {
  readonly key: string;
  readonly severalWords: boolean;
  readonly place: Place;
  readonly letters: number;
  readonly sound: string;
}

/** How many wrong letters a name of that many letters bears and is still told from others. */
export function bearable(length: number): number {
  if (length < 4) return 0;
  if (length === 4) return 1;
  return length < 10 ? 2 : 3;
}

const MOST = 3;
const cache = new WeakMap<Gazetteer, Names>();

/** Every name and alias of a gazetteer, to be found by what resembles it. */
export class Names {
  readonly #exact = new Map<string, Name[]>();
  readonly #byLength = new Map<number, Name[]>();
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
        const key = placeKey(written);
        const severalWords = /[^\p{L}\p{N}]/u.test(written);
        const name = { key, severalWords, place, letters: lettersOf(key), sound: soundKey(key) };
        add(this.#exact, key, name);
        add(this.#byLength, key.length, name);
        if (key.length >= 5) add(this.#bySound, name.sound, name);
      }
    }
    this.longest = Math.max(...this.#byLength.keys());
  }

  /** The places of exactly that key. */
  exact(key: string): readonly Candidate[] {
    return (this.#exact.get(key) ?? []).map((name) => candidate(name, 0, true, key));
  }

  /** The places whose name resembles those letters, the likeliest first. */
  like(said: string): readonly Candidate[] {
    const found = new Map<Name, number>();
    const letters = lettersOf(said);
    for (let length = said.length - MOST; length <= said.length + MOST; length++) {
      const most = bearable(length);
      for (const name of this.#byLength.get(length) ?? []) {
        if (bits(name.letters & ~letters) > most || bits(letters & ~name.letters) > most) continue;
        const edits = editDistance(said, name.key, most);
        if (edits <= most) found.set(name, edits);
      }
    }
    const sound = said.length >= 4 ? soundKey(said) : "";
    for (const name of this.#bySound.get(sound) ?? []) {
      if (!found.has(name)) found.set(name, editDistance(said, name.key, said.length));
    }
    return [...found]
      .map(([name, edits]) => candidate(name, edits, name.sound === sound, said))
      .sort((one, other) => one.cost - other.cost || other.place.population - one.place.population);
  }
}

/** Half a letter for what the ear or the first letter tells, less for places people name less here. */
function candidate(
  { key, severalWords, place }: Name,
  edits: number,
  sounds: boolean,
  said: string,
): Candidate {
  const heard = sounds ? Math.min(edits, 1.5) - 0.5 : edits;
  const cost =
    (edits === 0 ? 0 : heard) +
    (key[0] === said[0] ? 0 : 0.5) +
    (place.kind === "outside" ? 0.3 : 0);
  return { key, severalWords, place, edits, cost };
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
