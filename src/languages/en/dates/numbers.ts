import { oneOf } from "../../dates/rule.js";
import { NUMBERS } from "../numbers.js";

const WORDS: Readonly<Record<string, number>> = {
  ...NUMBERS,
  a: 1,
  an: 1,
  "twenty five": 25,
  thirty: 30,
  forty: 40,
  "forty five": 45,
  "forty eight": 48,
  fifty: 50,
  sixty: 60,
  "seventy two": 72,
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a few": 3,
};

/** A number in figures or in letters, "a" and "a couple of" among them. */
export const NUMBER = `(?:\\d{1,3}|${oneOf(WORDS)})`;

/** The hours of a clock in letters: "six". */
export const HOUR_IN_LETTERS = oneOf(
  Object.keys(WORDS).filter((word) => /^[a-z]{3,}$/.test(word) && (WORDS[word] ?? 0) <= 12),
);

/** The figure of a number in figures or in letters. */
export function numberOf(words = ""): number {
  return WORDS[words.replaceAll("-", " ")] ?? Number(words);
}

const ORDINALS: readonly string[] = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth " +
  "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first " +
  "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh " +
  "twenty-eighth twenty-ninth thirtieth thirty-first"
).split(" ");

/** "first", "2nd", "last", as a place in a row. */
export const ORDINAL = "(?:first|second|third|fourth|1st|2nd|3rd|4th|last)";

/** A day of the month in letters: "fourteenth". */
export const ORDINAL_IN_LETTERS = oneOf(ORDINALS.map((word) => word.replace("-", " ")));

/** "eleventh" to "thirty-first". Before, "the third" rather chooses from a list. */
export const LATE_ORDINAL_IN_LETTERS = oneOf(
  ORDINALS.slice(10).map((word) => word.replace("-", " ")),
);

/** "14", "14th": 32 and above are no days. */
export const DAY_NUMBER = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
/** "14th", never a bare "14". */
export const ORDINAL_NUMBER = "(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)";

/** 1 for "first" and "1st", 14 for "14", "14th" and "fourteenth", -1 for "last". */
export function ordinalOf(words = ""): number {
  if (words === "last") return -1;
  const place = ORDINALS.indexOf(words.replace(" ", "-"));
  return place >= 0 ? place + 1 : Number.parseInt(words, 10);
}
