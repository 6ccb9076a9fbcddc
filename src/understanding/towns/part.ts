import { isOrdinary } from "./ordinary.js";
import type { Run } from "./runs.js";

/** Some words of a run, and their letters joined. */
export interface Part {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/** True of an ordinary word, and of several that each are. */
export function areOrdinary({ run, from, to }: Part): boolean {
  return run.slice(from, to).every(({ text }) => mayBeWord(text) || isOrdinary(text));
}

/** Short words are in no list; three letters of which the first two have no vowel ("vda") are none. */
function mayBeWord(text: string): boolean {
  return text.length < 3 || (text.length === 3 && /[aeiouy]/.test(text.slice(0, 2)));
}

/** "bois-grener": what is written in one piece is one name. */
export function isHyphened({ run, from, to }: Part): boolean {
  return run.slice(from + 1, to).every(({ hyphened }) => hyphened);
}
