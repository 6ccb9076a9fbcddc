import type { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { monthMeant } from "./months.js";
import { MONTH, NEXT_OR_LAST, stepOf, WEEKDAY, weekdayOf, YEAR } from "./names.js";
import { ORDINAL, ordinalOf } from "./numbers.js";

/** What is counted: the day it begins on, and how many days it has. */
function counted(unit: string): { readonly weekday: number; readonly days: number } {
  if (unit === "semaine") return { weekday: 1, days: 7 };
  if (unit === "week-end") return { weekday: 6, days: 2 };
  return { weekday: weekdayOf(unit) ?? 1, days: 1 };
}

/** The nth (from the end when negative) such weekday of a month; the first week holds the 1st. */
function nth(first: DateTime, count: number, unit: string): DateTime | null {
  const { weekday } = counted(unit);
  if (count < 0) return dayOnOrBefore({ weekday }, first.endOf("month"));
  const start = unit === "semaine" ? mondayOf(first) : dayOnOrAfter({ weekday }, first);
  return start?.plus({ weeks: count - 1 }) ?? null;
}

/** "le premier samedi de décembre", "la dernière semaine de novembre", "le 2e week-end du mois". */
export const nthOfMonth = rule(
  "nth of month",
  new RegExp(
    `(?<nth>${ORDINAL}) (?<unit>${WEEKDAY}|semaine|week-end) (?:du mois de |du mois d'|de |d')(?<name>${MONTH})(?: (?<year>${YEAR}))?|(?<nth2>${ORDINAL}) (?<unit2>${WEEKDAY}|semaine|week-end) (?:du|de ce) mois(?: (?<step>${NEXT_OR_LAST}))?`,
  ),
  ({ nth: one, unit, name, year, nth2, unit2, step }, now) => {
    const first =
      name === undefined
        ? now.startOf("month").plus({ months: stepOf(step) })
        : monthMeant(name, now, undefined, year);
    const what = unit ?? unit2 ?? "";
    const start = nth(first, ordinalOf(one ?? nth2), what);
    if (start === null) return null;
    const { days } = counted(what);
    const grain = days === 7 ? "week" : days === 2 ? "weekend" : "day";
    return span(start, start.plus({ days }), grain, name && !year ? "year" : undefined);
  },
);
