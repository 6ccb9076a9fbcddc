import { oneOf } from "../../dates/rule.js";

const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

export const WEEKDAY = oneOf(WEEKDAYS);
export const MONTH = oneOf(MONTHS);
/** After a day number: not the verbs of "5 may come", "10 march for the climate". */
export const MONTH_AFTER_DAY = `(?:${MONTH})(?<!\\b(?:may|march)(?= (?:be|not|have|need|want|come|go|attend|join|also|still|i|we|you|they|for|through|against|towards|together)\\b))`;
/** A year of our time; two figures only where a full date leaves no doubt. */
export const YEAR = "(?:19|20)\\d\\d";

export function weekdayOf(name = ""): number | undefined {
  return WEEKDAYS[name];
}

export function monthOf(name = ""): number | undefined {
  return MONTHS[name];
}

/** Said of a week, a month, a weekday: how many of them ahead. */
const WHICH: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  next: 1,
  following: 1,
  last: -1,
  past: -1,
  previous: -1,
};

export const WHICH_ONE = oneOf(WHICH);

/** 1 for "next", -1 for "last", 0 for "this" or nothing said. */
export function stepOf(which: string | undefined): number {
  return which === undefined ? 0 : (WHICH[which] ?? 0);
}
