import type { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { monthMeant } from "./months.js";
import { MONTH, NEXT_OR_LAST, stepOf, WEEKDAY, weekdayOf, YEAR } from "./names.js";
import { NUMBER, numberOf, ORDINAL, ordinalOf } from "./numbers.js";

/** What is counted: the day it begins on, and how many days it has. */
function counted(unit: string): { readonly weekday: number; readonly days: number } {
  if (unit === "semaine") return { weekday: 1, days: 7 };
  if (unit === "week-end") return { weekday: 6, days: 2 };
  return { weekday: weekdayOf(unit) ?? 1, days: 1 };
}

/**
 * The nth (the last when negative) such weekday of a month. A week belongs to the month of its
 * Thursday, as in ISO 8601.
 */
function nth(first: DateTime, count: number, unit: string): DateTime | null {
  if (unit === "jour")
    return count < 0 ? first.endOf("month").startOf("day") : first.plus({ days: count - 1 });
  const weekday = unit === "semaine" ? 4 : counted(unit).weekday;
  const day =
    count < 0
      ? dayOnOrBefore({ weekday }, first.endOf("month"))
      : dayOnOrAfter({ weekday }, first)?.plus({ weeks: count - 1 });
  return (unit === "semaine" ? day && mondayOf(day) : day) ?? null;
}

/** "le premier samedi de décembre", "la dernière semaine de novembre", "le dernier jour du mois". */
export const nthOfMonth = rule(
  "nth of month",
  new RegExp(
    `(?<nth>${ORDINAL}) (?<unit>${WEEKDAY}|semaine|week-end|jour) (?:du mois de |du mois d'|de |d')(?<name>${MONTH})(?: (?<year>${YEAR}))?|(?<nth2>${ORDINAL}) (?<unit2>${WEEKDAY}|semaine|week-end|jour) (?:du|de ce) mois(?: (?<step>${NEXT_OR_LAST}))?`,
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

/** "les trois premiers jours de décembre", "les 2 derniers jours du mois". */
export const endDaysOfMonth = rule(
  "end days of month",
  new RegExp(
    `(?:les )?(?<count>${NUMBER}) (?<end>premiers|derniers) jours (?:(?:du mois de |du mois d'|de |d')(?<name>${MONTH})(?: (?<year>${YEAR}))?|(?:du|de ce) mois(?: (?<step>${NEXT_OR_LAST}))?)`,
  ),
  ({ count, end, name, year, step }, now) => {
    const first =
      name === undefined
        ? now.startOf("month").plus({ months: stepOf(step) })
        : monthMeant(name, now, undefined, year);
    const days = numberOf(count);
    const after = first.plus({ months: 1 });
    const supposed = name && !year ? "year" : undefined;
    return end === "premiers"
      ? span(first, first.plus({ days }), "range", supposed)
      : span(after.minus({ days }), after, "range", supposed);
  },
);

/** "les samedis de novembre", "les week-ends de décembre": each of that month. */
export const everyOfMonth = rule(
  "every one of month",
  new RegExp(
    `(?:tous )?les (?<unit>${WEEKDAY}s?|week-ends?) (?:du mois de |du mois d'|de |d'|en )(?<name>${MONTH})(?: (?<year>${YEAR}))?`,
  ),
  ({ unit = "", name = "", year }, now): Said => {
    const first = monthMeant(name, now, undefined, year);
    const { weekday, days } = counted(unit.replace(/s$/, ""));
    const starts = [1, 2, 3, 4, 5].flatMap((count) => {
      const start = dayOnOrAfter({ weekday }, first)?.plus({ weeks: count - 1 });
      return start?.month === first.month ? [start] : [];
    });
    const grain = days === 2 ? "weekend" : "day";
    return {
      days: starts.map((start) => ({ start, end: start.plus({ days }), grain })),
      hours: [],
    };
  },
);
