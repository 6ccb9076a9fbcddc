import type { FormWords } from "../../languages/form-words.js";
import { Text, type Word } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** The most that one request may ask for; a group beyond it is to be agreed with the organiser. */
export const MOST_SEATS = 20;

/**
 * Finds a number of people: "2 places", "on sera trois", "2 adultes et 3 enfants". Bare numbers count
 * only when it was asked for them, since a number may be anything.
 */
export function readSeats(text: string, words: FormWords, asked: boolean): FieldReading<number> {
  const said = Text.of(text).words();
  for (const [at, word] of said.entries()) {
    const number = numberOf(word, words);
    if (number === undefined) continue;
    const isCounted = isPeople(said[at + 1], words);
    const isFramed = words.seatFrames.includes(said[at - 1]?.text ?? "");
    const isHour = /^\s*(h\b|heures?\b|:|am\b|pm\b)/i.test(text.slice(word.end));
    if (isHour || (!asked && !isCounted && !isFramed)) continue;
    const { total, last } = withOthers(said, isCounted ? at + 1 : at, number, words);
    if (total < 1 || total > MOST_SEATS) return { kind: "invalid", said: String(total) };
    return { kind: "read", value: total, start: word.start, end: last.end };
  }
  const others = said.some(({ text: word }) => words.and.includes(word));
  const alone =
    asked && !others ? said.find(({ text: word }) => words.alone.includes(word)) : undefined;
  return alone
    ? { kind: "read", value: 1, start: alone.start, end: alone.end }
    : { kind: "missing" };
}

/** Adds the people counted right after: "… et 3 enfants". */
function withOthers(said: readonly Word[], from: number, first: number, words: FormWords) {
  let total = first;
  let last = from;
  for (;;) {
    const at = words.and.includes(said[last + 1]?.text ?? "") ? last + 2 : last + 1;
    const more = numberOf(said[at], words);
    if (more === undefined || !isPeople(said[last], words) || !isPeople(said[at + 1], words)) break;
    total += more;
    last = at + 1;
  }
  return { total, last: said[last] ?? { end: 0 } };
}

function numberOf(word: Word | undefined, { numbers }: FormWords): number | undefined {
  if (word === undefined) return undefined;
  return numbers[word.text] ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : undefined);
}

function isPeople(word: Word | undefined, { people }: FormWords): boolean {
  return word !== undefined && people.includes(word.text);
}
