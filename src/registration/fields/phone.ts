import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import type { FormWords } from "../../languages/form-words.js";
import { spansOf } from "../../understanding/cues.js";
import { blanked, type FieldReading, type Span } from "./reading.js";

/** Six digits or more as people group them, with "+" or "00" and the "(0)" of letterheads. */
const MEANT =
  /(?<![\p{L}\p{N}@_-])(?:\+|\(\+)?\(?\d(?:[\s.\-/()\u00a0\u202f]{0,3}\d){5,}(?![\p{L}\d@])/gu;
/** The beginning of one, and nothing else: "06 12". */
const BEGUN = /^\s*(?:\+|0)\d(?: ?\d)+\s*$/;
/** "2017-11-18", "18/11/2017", "18.11.17": a day, not a number to ring. */
const DAY = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))$/;

/**
 * Numbers of overseas departments are dialled from the mainland as they are printed there, yet each
 * has its own country code (Arcep, national numbering plan).
 */
const OVERSEAS: Readonly<Record<string, CountryCode>> = {
  "0262": "RE",
  "0263": "RE",
  "0692": "RE",
  "0693": "RE",
  "0269": "YT",
  "0639": "YT",
  "0590": "GP",
  "0690": "GP",
  "0691": "GP",
  "0594": "GF",
  "0694": "GF",
  "0596": "MQ",
  "0696": "MQ",
  "0697": "MQ",
};

/** Before a number, a count that is none of it: "pour 2 06 12 34 56 78". */
const COUNT_BEFORE = /^[1-9]\d{0,3}[^\d+]+(?=\+|0|\()/;
/** After one, a count of what is said next, or by itself after one in a piece: "06 12 34 56 78 2 places", "0612345678 2". */
const COUNT_AFTER = /\s+\d{1,2}$/;
const WHOLE_BEFORE = /^\+?\d{10,}\s/;

/** Finds a phone number in a message, French unless it says otherwise, and gives it as E.164. */
export function readPhone(text: string): FieldReading<string> {
  for (const match of text.matchAll(MEANT)) {
    const { index, 0: said } = match;
    if (DAY.test(said)) continue;
    const isCounting = /^ ?\p{L}/u.test(text.slice(index + said.length)) || WHOLE_BEFORE.test(said);
    const before = COUNT_BEFORE.exec(said)?.[0].length ?? 0;
    const after = (isCounting && COUNT_AFTER.exec(said)?.[0].length) || 0;
    for (const [from, to] of [
      [0, said.length],
      [0, said.length - after],
      [before, said.length],
      [before, said.length - after],
    ] as const) {
      const value = dialled(said.slice(from, to));
      if (value !== undefined) return { kind: "read", value, start: index + from, end: index + to };
    }
    return { kind: "invalid", said };
  }
  return { kind: "missing" };
}

/**
 * The number as E.164, where it is a whole one. Whether its range is in use yet does not matter: plans
 * grow, and a number that nobody has is told from a mistyped one by ringing it.
 */
function dialled(said: string): string | undefined {
  const digits = plainDigits(said);
  const number = parsePhoneNumberFromString(digits, OVERSEAS[digits.slice(0, 4)] ?? "FR");
  if (!number) return undefined;
  const isWhole =
    number.isPossible() && /^[+0]/.test(digits) && /^[1-9]/.test(number.nationalNumber);
  return number.isValid() || isWhole ? number.number : undefined;
}

/**
 * A message with its phone number as it is dialled from anywhere, where it says of which country that is:
 * "07700 900123, it's a British number". The country said last counts, and what says so is blanked out.
 */
export function withCountryDialled(text: string, words: Pick<FormWords, "phoneCountries">): string {
  const [named] = countriesNamed(text, words);
  if (!named) return text;
  const rest = blanked(text, [named.span]);
  for (const { index, 0: said } of rest.matchAll(MEANT)) {
    const whole = DAY.test(said) ? undefined : dialledIn(said, named.country);
    if (whole !== undefined) return rest.slice(0, index) + whole + rest.slice(index + said.length);
  }
  return text;
}

/** A French number known by now, told to be one of another country: "sorry, that's a Belgian number". */
export function redialled(
  known: string | undefined,
  text: string,
  words: Pick<FormWords, "phoneCountries">,
): FieldReading<string> {
  const [named] = known?.startsWith("+33") ? countriesNamed(text, words) : [];
  const value = named && dialledIn(`0${known?.slice("+33".length)}`, named.country);
  if (value === undefined || !named) return { kind: "missing" };
  const { start, end } = named.span;
  return { kind: "read", value, start, end };
}

interface CountryNamed {
  readonly country: CountryCode;
  readonly span: Span;
}

/** The countries that numbers are said to be of, the last first: "not a French number, a Belgian one". */
function countriesNamed(
  text: string,
  { phoneCountries }: Pick<FormWords, "phoneCountries">,
): readonly CountryNamed[] {
  return Object.entries(phoneCountries)
    .flatMap(([country, pattern]) =>
      isSupportedCountry(country)
        ? spansOf(text, pattern, "country").map((span) => ({ country, span }))
        : [],
    )
    .toSorted((one, other) => other.span.start - one.span.start);
}

function dialledIn(said: string, country: CountryCode): string | undefined {
  const number = parsePhoneNumberFromString(plainDigits(said), country);
  return number?.isPossible() ? number.number : undefined;
}

/** What of a message was meant to be a number, and is none; nothing when nothing was. */
export function unfinishedPhone(text: string): string | undefined {
  const read = readPhone(text);
  if (read.kind === "invalid") return read.said;
  return read.kind === "missing" && BEGUN.test(text) ? text.trim() : undefined;
}

/** "0033 (0)6 12…" → "+33612…" */
function plainDigits(typed: string): string {
  const digits = typed.replace(/\(0\)/, "").replace(/[^\d+]/g, "");
  return digits.replace(/^00/, "+").replace(/^\+330/, "+33");
}
