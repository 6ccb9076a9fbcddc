import type { FormWords } from "../../languages/form-words.js";
import type { Word } from "../../understanding/normalise.js";

/** How many, and the words that tell it. */
export interface Count {
  readonly value: number;
  readonly first: Word;
  readonly last: Word;
}

/** What a word counts; nothing when it is no number. */
export function numberOf(word: Word | undefined, { numbers }: FormWords): number | undefined {
  if (!word) return undefined;
  return numbers[word.text] ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : undefined);
}
