import { oneOf } from "../../dates/rule.js";

const WEEKDAYS: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

export const WEEKDAY = oneOf(WEEKDAYS);
export const MONTH = oneOf(MONTHS);
/** A year of our time; two figures only where a full date leaves no doubt. */
export const YEAR = "(?:19|20)\\d\\d";
/** "1er", "14"; 32 and above are no days. */
export const DAY_NUMBER = "(?:1er|3[01]|[12]\\d|0?[1-9])";

export function weekdayOf(name = ""): number | undefined {
  return WEEKDAYS[name];
}

export function monthOf(name = ""): number | undefined {
  return MONTHS[name];
}

/** "1er" is 1. */
export function dayNumberOf(words = ""): number {
  return Number.parseInt(words, 10);
}

/** Said of a week, a month, a weekday: how many of them ahead. */
const WHICH: Readonly<Record<string, number>> = {
  prochain: 1,
  prochaine: 1,
  prochains: 1,
  suivant: 1,
  suivante: 1,
  "qui vient": 1,
  "qui arrive": 1,
  "a venir": 1,
  "d'apres": 1,
  dernier: -1,
  derniere: -1,
  derniers: -1,
  passe: -1,
  passee: -1,
  precedent: -1,
  precedente: -1,
  "d'avant": -1,
};

export const NEXT_OR_LAST = oneOf(WHICH);

/** 1 for "prochain", -1 for "dernier", 0 for nothing said. */
export function stepOf(which: string | undefined): number {
  return which === undefined ? 0 : (WHICH[which] ?? 0);
}
