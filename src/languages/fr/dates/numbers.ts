import { oneOf } from "../../dates/rule.js";
import { NUMBERS } from "../numbers.js";

const WORDS: Readonly<Record<string, number>> = {
  ...NUMBERS,
  "dix sept": 17,
  "dix huit": 18,
  "dix neuf": 19,
  "vingt et un": 21,
  "vingt et une": 21,
  "vingt deux": 22,
  "vingt trois": 23,
  "vingt quatre": 24,
  "vingt cinq": 25,
  "vingt six": 26,
  "vingt sept": 27,
  "vingt huit": 28,
  "vingt neuf": 29,
  trente: 30,
  "trente et un": 31,
  quarante: 40,
  "quarante cinq": 45,
  "quarante huit": 48,
  cinquante: 50,
  soixante: 60,
  "soixante douze": 72,
};

/** A number in figures or in letters. */
export const NUMBER = `(?:\\d{1,3}|${oneOf(WORDS)})`;

/** A number in letters only: "dix-huit heures". */
export const NUMBER_IN_LETTERS = oneOf(WORDS);

/** "onze" to "trente et un": a day. Below, "le trois" rather chooses from a list. */
export const DAY_IN_LETTERS = oneOf(
  Object.keys(WORDS).filter((word) => (WORDS[word] ?? 0) > 10 && (WORDS[word] ?? 0) <= 31),
);

/** The figure of a number in figures or in letters. */
export function numberOf(words = ""): number {
  return WORDS[words.replaceAll("-", " ")] ?? Number(words);
}

const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  "1er": 1,
  "1ere": 1,
  "1re": 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  "2e": 2,
  "2eme": 2,
  "2nd": 2,
  "2nde": 2,
  troisieme: 3,
  "3e": 3,
  "3eme": 3,
  quatrieme: 4,
  "4e": 4,
  "4eme": 4,
  dernier: -1,
  derniere: -1,
};

/** "premier", "2e", "dernière". */
export const ORDINAL = oneOf(ORDINALS);

/** 1 for "premier", -1 for "dernier". */
export function ordinalOf(words = ""): number {
  return ORDINALS[words] ?? 1;
}
