import type { FormWords } from "../../languages/form-words.js";
import { Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** The most that one request may ask for; a group beyond it is to be agreed with the organiser. */
export const MOST_SEATS = 20;

/**
 * Finds a number of people: "2 places", "on sera trois". Bare numbers count only when it was asked
 * for them, since a number may be anything.
 */
export function readSeats(text: string, words: FormWords, asked: boolean): FieldReading<number> {
  const said = Text.of(text).words();
  for (const [at, word] of said.entries()) {
    const number =
      words.numbers[word.text] ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : undefined);
    if (number === undefined) continue;
    const next = said[at + 1];
    const isCounted = next !== undefined && words.people.includes(next.text);
    const isFramed = words.seatFrames.includes(said[at - 1]?.text ?? "");
    const isHour = /^\s*(h\b|heures?\b|:|am\b|pm\b)/i.test(text.slice(word.end));
    if (isHour || (!asked && !isCounted && !isFramed)) continue;
    if (number < 1 || number > MOST_SEATS) return { kind: "invalid", said: word.text };
    return { kind: "read", value: number, start: word.start, end: (isCounted ? next : word).end };
  }
  const alone = asked ? said.find(({ text: word }) => words.alone.includes(word)) : undefined;
  return alone
    ? { kind: "read", value: 1, start: alone.start, end: alone.end }
    : { kind: "missing" };
}
