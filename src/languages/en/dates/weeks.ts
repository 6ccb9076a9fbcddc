import type { DateTime } from "luxon";
import { dayMeant, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { MONTH, monthOf, stepOf, WEEKDAY, YEAR } from "./names.js";
import { DAY_NUMBER, ordinalOf } from "./numbers.js";

/** A week runs from Monday to Sunday; "this week" is all of the one that we are in. */
function week(monday: DateTime, from = 0, to = 7): Said {
  const whole = from === 0 && to === 7;
  return span(monday.plus({ days: from }), monday.plus({ days: to }), whole ? "week" : "range");
}

/** "this week", "next week", "the week after next". Not "a week", "the week of action". */
export const thisWeek = rule(
  "week",
  /(?<beyond>(?:the )?week after next)|(?<before>(?:the )?week before last)|(?:the )?(?<which>this|current|next|following|last|past|previous) week|(?:all|for the|during this) week(?= ?[?!.]*$)|(?:(?:for|over|during|to) )?(?:the|that) (?:whole|entire|full) week(?! (?:of|from|before|after|in|at)\b)/,
  ({ beyond, before, which }, now) =>
    week(mondayOf(now).plus({ weeks: beyond ? 2 : before ? -2 : stepOf(which) })),
);

/** "the week of the 16th", "week commencing 20 November", "w/c 13 Nov", "the week of November 20". */
export const weekOf = rule(
  "week of a day",
  new RegExp(
    `(?:the )?(?:week (?:of|commencing|beginning|starting|from)|w/c|wc)(?: on)? (?:the )?(?:${WEEKDAY} )?(?:the )?(?:(?<day>${DAY_NUMBER})(?:(?: of)? (?<name>${MONTH})|/(?<month>1[0-2]|0?[1-9]))?|(?<first>${MONTH}) (?<number>${DAY_NUMBER}))(?: (?<year>${YEAR}))?`,
  ),
  ({ day, number, name, first, month, year }, now) => {
    const named = monthOf(name ?? first) ?? (month && Number(month));
    const found = dayMeant(
      {
        day: ordinalOf(day ?? number),
        ...(named && { month: named }),
        ...(year && { year: Number(year) }),
      },
      now,
    );
    return found && week(mondayOf(found));
  },
);

/** "week 47": by the number that calendars print. */
export const numberedWeek = rule("numbered week", /week (?<number>\d{1,2})/, ({ number }, now) => {
  const weeks = Number(number);
  if (weeks < 1 || weeks > now.weeksInWeekYear) return null;
  const monday = now.set({ weekNumber: weeks, weekday: 1 }).startOf("day");
  if (monday >= mondayOf(now)) return week(monday);
  return week(monday.plus({ years: 1 }).set({ weekNumber: weeks, weekday: 1 }));
});

/** Days of a week, counted from its Monday: "early next week" is Monday and Tuesday. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 2],
  beginning: [0, 2],
  start: [0, 2],
  mid: [2, 4],
  middle: [2, 4],
  late: [3, 7],
  end: [3, 7],
};

/** "early next week", "the end of the week". */
export const partOfWeek = rule(
  "part of week",
  /(?:the |at the |in the |towards the )?(?<part>early|beginning of|start of|mid|middle of|late|end of)[ -](?:the |of )?(?:(?<which>this|next|last) )?week(?!end)/,
  ({ part = "", which }, now) => {
    const monday = mondayOf(now).plus({ weeks: stepOf(which) });
    const [from, to] = PARTS[part.split(" ")[0] ?? ""] ?? [0, 7];
    return week(monday, from, to);
  },
);

const SUNDAY = 7;

/** "the rest of the week", "later this week": from now on; on its last day, that of the week to come. */
export const restOfWeek = rule(
  "rest of week",
  /(?:the )?rest of (?:the|this) week|later (?:on )?(?:in the|this) week/,
  (_, now) => {
    const weeks = now.weekday === SUNDAY ? 2 : 1;
    return span(now.startOf("day"), mondayOf(now).plus({ weeks }), "range");
  },
);

/** So many weeks of working days are given: about a month of them. */
const REPEATED = 4;

/** The first Monday whose working days are not over. */
function coming(now: DateTime): DateTime {
  return mondayOf(now).plus({ weeks: now.weekday > 5 ? 1 : 0 });
}

/** "on weekdays", "a weekday evening", "during the week": Monday to Friday of these weeks, those not over yet. */
export const workingDays = rule(
  "working days",
  /(?:on |during )?(?:(?:an? |the )?(?:weekdays?|week days|work(?:ing)? days)|an? work(?:ing)? day)|(?:during|in) the week(?! (?:of|after|before|commencing|starting|beginning)\b)/,
  (_, now) => {
    const days = Array.from({ length: REPEATED }, (_, weeks) => {
      const start = coming(now).plus({ weeks });
      return { start, end: start.plus({ days: 5 }), grain: "week" as const };
    });
    return { days, hours: [] };
  },
);

/** "midweek": Wednesday and Thursday. */
export const midweek = rule("midweek", /midweek/, (_, now) => week(coming(now), 2, 4));
