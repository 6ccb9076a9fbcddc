import type { FormWords } from "../../languages/form-words.js";
import { Text, type Word } from "../../understanding/normalise.js";

/** How many, and the words that tell it. */
export interface Count {
  readonly value: number;
  readonly first: Word;
  readonly last: Word;
}

/** What a word counts; nothing when it is no number. */
export function numberOf(word: Word | undefined, { numbers }: FormWords): number | undefined {
  if (!word) return undefined;
  return (
    numbers[word.text] ?? (/^(0|[1-9]\d{0,2})$/.test(word.text) ? Number(word.text) : undefined)
  );
}

/** Longer than any count that one tells of oneself: a year, a postcode, or a joke. */
const LARGE = /^\d{4,6}$/;

/** Whether a word is a number that no more than the word after it makes a count: "4000 places". */
export function isLarge({ text }: Word): boolean {
  return LARGE.test(text);
}

/** The words of a text, and between them the signs that add one to another: "moi + mon frère". */
export function wordsAndSigns(text: string): readonly Word[] {
  const signs = [...text.matchAll(/[+&]/g)].map(({ index, 0: sign }) => ({
    text: sign,
    start: index,
    end: index + 1,
  }));
  const words = Text.of(text).words();
  if (signs.length === 0) return words;
  return [...words, ...signs].sort((one, other) => one.start - other.start);
}

/** "14 h", "2pm", "10:30", "ten minutes": a time, and nobody. */
export function isHour(text: string, { end }: Word): boolean {
  return /^\s*(h\b|heures?\b|hours?\b|min(ute)?s?\b|:\s*\d|am\b|pm\b)/i.test(text.slice(end));
}
