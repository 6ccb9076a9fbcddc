import type { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { A_MONTH, firstOf, supposedYear, THIS_MONTH } from "./months.js";
import { WEEKDAY, weekdayOf } from "./names.js";
import { NUMBER, numberOf, ORDINAL, ordinalOf } from "./numbers.js";

/** What is counted: the day it begins on, and how many days it has. */
function counted(unit: string): { readonly weekday: number; readonly days: number } {
  if (unit === "week") return { weekday: 1, days: 7 };
  if (unit === "weekend") return { weekday: 6, days: 2 };
  return { weekday: weekdayOf(unit) ?? 1, days: 1 };
}

/**
 * The nth (the last when negative) such weekday of a month. A week belongs to the month of its
 * Thursday, as in ISO 8601.
 */
export function nth(first: DateTime, count: number, unit: string): DateTime | null {
  if (unit === "day")
    return count < 0 ? first.endOf("month").startOf("day") : first.plus({ days: count - 1 });
  const weekday = unit === "week" ? 4 : counted(unit).weekday;
  const day =
    count < 0
      ? dayOnOrBefore({ weekday }, first.endOf("month"))
      : dayOnOrAfter({ weekday }, first)?.plus({ weeks: count - 1 });
  return (unit === "week" ? day && mondayOf(day) : day) ?? null;
}

/** "the first Saturday of December", "the last week in November", "the last day of the month". */
export const nthOfMonth = rule(
  "nth of month",
  new RegExp(
    `(?:the )?(?<nth>${ORDINAL}) (?<unit>${WEEKDAY}|weekend|week|day) (?:of|in) (?:${A_MONTH}|${THIS_MONTH})`,
  ),
  ({ nth: place, unit = "", ...words }, now) => {
    const start = nth(firstOf(words, now), ordinalOf(place), unit);
    if (start === null) return null;
    const { days } = counted(unit);
    const grain = days === 7 ? "week" : days === 2 ? "weekend" : "day";
    return span(start, start.plus({ days }), grain, supposedYear(words));
  },
);

/** "the first three days of December", "the last two days of the month". */
export const endDaysOfMonth = rule(
  "end days of month",
  new RegExp(
    `(?:the )?(?<end>first|last) (?<count>(?!an? )${NUMBER}) days (?:of|in) (?:${A_MONTH}|${THIS_MONTH})`,
  ),
  ({ end, count, ...words }, now) => {
    const first = firstOf(words, now);
    const after = first.plus({ months: 1 });
    const days = numberOf(count);
    return end === "first"
      ? span(first, first.plus({ days }), "range", supposedYear(words))
      : span(after.minus({ days }), after, "range", supposedYear(words));
  },
);

/** "the Saturdays in November", "every weekend in December": each of that month. */
export const everyOfMonth = rule(
  "every one of month",
  new RegExp(
    `(?:the |all |all the )?(?:(?<units>${WEEKDAY}|weekend)s|(?:every|each) (?<unit>${WEEKDAY}|weekend)) (?:of|in) (?:${A_MONTH}|${THIS_MONTH})`,
  ),
  ({ units, unit, ...words }, now) => {
    const first = firstOf(words, now);
    const { weekday, days } = counted(units ?? unit ?? "");
    const starts = [0, 1, 2, 3, 4].flatMap((weeks) => {
      const start = dayOnOrAfter({ weekday }, first)?.plus({ weeks });
      return start?.month === first.month ? [start] : [];
    });
    const grain = days === 2 ? "weekend" : "day";
    return {
      days: starts.map((start) => ({ start, end: start.plus({ days }), grain })),
      hours: [],
    };
  },
);
