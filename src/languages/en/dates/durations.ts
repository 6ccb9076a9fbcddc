import type { DateTime } from "luxon";
import { oneOf } from "../../dates/rule.js";
import { NUMBER, numberOf } from "./numbers.js";

const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  day: { days: 1 },
  week: { weeks: 1 },
  fortnight: { weeks: 2 },
  month: { months: 1 },
  year: { years: 1 },
  hour: { hours: 1 },
  hr: { hours: 1 },
  minute: { minutes: 1 },
  min: { minutes: 1 },
};
/** A unit of time as a pattern, its group numbered `n`. */
export const UNIT = (n = "") => `(?<unit${n}>${oneOf(UNITS)})s?`;
/** How many of them. */
export const COUNT = (n = "") => `(?<count${n}>${NUMBER})`;

/** The moment so many units away. */
export function moved(
  now: DateTime,
  count: string | undefined,
  unit: string,
  sign: 1 | -1 = 1,
): DateTime {
  const [name, each] = Object.entries(UNITS[unit] ?? {})[0] ?? ["days", 1];
  return now.plus({ [name]: sign * each * numberOf(count) });
}

/** True of hours and minutes. */
export function isShort(unit: string): boolean {
  return /^(?:h|mi)/.test(unit);
}
