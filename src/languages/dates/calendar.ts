import { DateTime } from "luxon";

/** The fields of a day that words name: "samedi 14" is a weekday (Monday is 1) and a day of the month. */
export interface DayFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

/**
 * The day that the fields mean, seen from `today`: the next one, today included. A day of the month
 * said with its weekday ("samedi 4") may lie a little back when only that one falls on it; when none
 * near by does, the weekday was a slip and the number counts.
 *
 * @returns null when the calendar has no such day (31 February)
 */
export function dayMeant(fields: DayFields, today: DateTime): DateTime | null {
  const { weekday, ...date } = fields;
  if (weekday === undefined || date.day === undefined) return dayOnOrAfter(fields, today);
  const [ahead, back] = date.month === undefined ? [100, 14] : [366, 366];
  const next = dayOnOrAfter(fields, today);
  if (next !== null && next.diff(today, "days").days <= ahead) return next;
  const last = dayOnOrBefore(fields, today);
  if (last !== null && today.diff(last, "days").days <= back) return last;
  return dayOnOrAfter(date, today);
}

/** The first day on or after `from` (at midnight) that has the fields; null when there is none. */
export function dayOnOrAfter(fields: DayFields, from: DateTime): DateTime | null {
  return firstMatch(fields, from.startOf("day"), 1);
}

/** The last day on or before `from` (at midnight) that has the fields; null when there is none. */
export function dayOnOrBefore(fields: DayFields, from: DateTime): DateTime | null {
  return firstMatch(fields, from.startOf("day"), -1);
}

/** The last such weekday (Monday is 1) before a day, or the first after it. */
export function weekdayBeside(
  weekday: number,
  day: DateTime,
  side: "before" | "after",
): DateTime | null {
  return side === "before"
    ? dayOnOrBefore({ weekday }, day.minus({ days: 1 }))
    : dayOnOrAfter({ weekday }, day.plus({ days: 1 }));
}

/** A 29 February may be eight years away; a weekday falls on each day of the month within 14 months. */
const YEARS = 9;
const MONTHS = 28;

function firstMatch(fields: DayFields, from: DateTime, step: 1 | -1): DateTime | null {
  const { year, month, day, weekday } = fields;
  if (day === undefined) {
    const ahead = ((weekday ?? from.weekday) - from.weekday + 7) % 7;
    return from.plus({ days: step === 1 || ahead === 0 ? ahead : ahead - 7 });
  }
  for (const candidate of candidates(fields, from, step)) {
    if (!candidate.isValid) continue;
    if (weekday !== undefined && candidate.weekday !== weekday) continue;
    if (year !== undefined && month !== undefined) return candidate;
    if (step * (candidate.toMillis() - from.toMillis()) >= 0) return candidate;
  }
  return null;
}

function* candidates(fields: DayFields, from: DateTime, step: 1 | -1): Generator<DateTime> {
  const { year, month, day = 1 } = fields;
  if (month !== undefined && year !== undefined) {
    yield DateTime.utc(year, month, day);
  } else if (month !== undefined) {
    for (let i = 0; i < YEARS; i++) yield DateTime.utc(from.year + i * step, month, day);
  } else {
    for (let i = 0; i < MONTHS; i++) {
      const first = from.startOf("month").plus({ months: i * step });
      yield DateTime.utc(first.year, first.month, day);
    }
  }
}

/** The Monday at or before a moment, at midnight. */
export function mondayOf(moment: DateTime): DateTime {
  return moment.startOf("week");
}

/** Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher). */
export function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return DateTime.utc(year, Math.floor(n / 31), (n % 31) + 1);
}
