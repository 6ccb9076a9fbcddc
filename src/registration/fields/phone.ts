import { findPhoneNumbersInText, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { FieldReading } from "./reading.js";

/** Six digits in a row, spaced or dotted, were meant as a number. */
const MEANT = /\+?\d(?:[\s.\-()]*\d){4,}/;

/** Finds a phone number in a message, French unless it says otherwise, and gives it as E.164. */
export function readPhone(text: string): FieldReading<string> {
  const [found] = findPhoneNumbersInText(text, { defaultCountry: "FR", extended: true });
  if (found?.number.isValid()) {
    return { kind: "read", value: found.number.number, start: found.startsAt, end: found.endsAt };
  }
  const match = MEANT.exec(text);
  if (!match) return { kind: "missing" };
  const number = parsePhoneNumberFromString(match[0], "FR");
  if (!number?.isValid()) return { kind: "invalid", said: match[0].trim() };
  const end = match.index + match[0].length;
  return { kind: "read", value: number.number, start: match.index, end };
}
