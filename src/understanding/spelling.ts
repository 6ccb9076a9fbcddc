import { editDistance } from "../programme/edit-distance.js";
import { remembered } from "./remembered.js";

/**
 * Finds the known words nearest to a misspelt one. Symmetric deletes: a word is filed under itself
 * with up to two letters left out, and looked up the same way, so that two words one or two slips
 * apart meet in the same drawer without comparing with the whole vocabulary.
 * Idea: Wolf Garbe, SymSpell (https://github.com/wolfgarbe/SymSpell).
 */
export class Spelling {
  readonly #drawers = new Map<string, string[]>();

  /** @param vocabulary plain words, the commonest first: of two equally near, the earlier wins */
  constructor(vocabulary: Iterable<string>) {
    for (const word of vocabulary) {
      for (const key of shortened(word, slips(word))) {
        const drawer = this.#drawers.get(key);
        if (drawer === undefined) this.#drawers.set(key, [word]);
        else drawer.push(word);
      }
    }
  }

  /** The nearest known words, all at the same distance; none when the word is too far or too short. */
  readonly nearest = remembered((word) => this.#nearest(word));

  #nearest(word: string): readonly string[] {
    const allowed = slips(word);
    let best = allowed;
    let found: string[] = [];
    const seen = new Set<string>();
    for (const key of shortened(word, allowed)) {
      for (const candidate of this.#drawers.get(key) ?? []) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const most = Math.min(best, slips(candidate));
        const distance = editDistance(word, candidate, most);
        if (distance > most) continue;
        if (distance < best) found = [];
        best = distance;
        found.push(candidate);
      }
    }
    return found;
  }
}

/** How many slips a word of this length may hold: a short one would become another word. */
export function slips(word: string): number {
  return word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
}

/** Only the beginning is filed: it keeps the drawers few, and the distance is checked in full. */
const FILED = 9;

function shortened(word: string, letters: number): ReadonlySet<string> {
  const keys = new Set([word.slice(0, FILED)]);
  let last = [...keys];
  for (let left = letters; left > 0; left--) {
    last = last.flatMap((key) => [...key].map((_, at) => key.slice(0, at) + key.slice(at + 1)));
    for (const key of last) keys.add(key);
  }
  return keys;
}
