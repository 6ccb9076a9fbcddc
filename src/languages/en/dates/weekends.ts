import type { DateTime } from "luxon";
import { dayMeant, mondayOf, weekdayBeside } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { MONTH, monthOf, YEAR } from "./names.js";
import { DAY_NUMBER, NUMBER, numberOf, ordinalOf } from "./numbers.js";

/** A weekend runs from Saturday to Sunday. */
function weekendFrom(saturday: DateTime, supposed?: "week"): Said {
  return span(saturday, saturday.plus({ days: 2 }), "weekend", supposed);
}

/** The Saturday of the week that a moment is in. */
function saturdayOf(moment: DateTime): DateTime {
  return mondayOf(moment).plus({ days: 5 });
}

/** The weekend that a day belongs to; a holiday on a Monday or Tuesday lengthens the one before it. */
export function weekendNear(day: DateTime): Said {
  return weekendFrom(saturdayOf(day.weekday <= 2 ? day.minus({ weeks: 1 }) : day));
}

/** The last weekend to begin before a day, or the first after it. */
export function weekendBeside(day: DateTime, side: "before" | "after"): Said | null {
  const saturday = weekdayBeside(6, day, side);
  return saturday && weekendFrom(saturday);
}

/** Weeks from the weekend of this week. */
const WHICH: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  last: -1,
  past: -1,
  previous: -1,
};

/**
 * "this weekend", "at the weekend" is the coming one, or the one that we are in; "next weekend" that
 * of next week. Not "a weekend", nor "have a nice weekend" (see decoys).
 */
export const weekend = rule(
  "weekend",
  /(?<beyond>(?:the )?weekend after next)|(?:(?:(?<coming>this coming|this|the coming|coming|the upcoming|upcoming)|the(?! weekend ones?\b)|the (?<article>next|following|last|past|previous)|(?<which>next|following|last|past|previous)) )?weekend(?<ahead> coming)?(?! (?:of|break|getaway|warriors?|trips?|away|long)\b)/,
  ({ beyond, coming, ahead, article, which }, now) => {
    const weeks = beyond ? 2 : (WHICH[article ?? which ?? ""] ?? 0);
    const bare = !(beyond ?? coming ?? ahead ?? article ?? which);
    return weekendFrom(saturdayOf(now).plus({ weeks }), bare ? "week" : undefined);
  },
  { notAfter: /\b(?:a|an|every|each|long|one|a whole|per|first|second|third|any|your|my|our) $/ },
);

/** So many of a repeated weekend are given: about a month of them. */
const REPEATED = 4;

/** "weekends", "at weekends", "every weekend", "another weekend", "on a weekend" (not "on a weekend trip"). */
export const everyWeekend = rule(
  "every weekend",
  /weekends|(?:every|each) weekend|(?:on )?(?:any|whichever|whatever|no matter which|another|any other|some other|a different) weekend(?! (?:than|but|except)\b)|on a weekend(?! (?:break|getaway|trip|away)\b)/,
  (_, now) => ({
    days: Array.from({ length: REPEATED }, (_, weeks) => {
      const start = saturdayOf(now).plus({ weeks });
      return { start, end: start.plus({ days: 2 }), grain: "weekend" as const };
    }),
    hours: [],
  }),
);

/** "in two weekends", "the next two weekends": the coming one, or the one that we are in, is the first. */
export const weekendInWeeks = rule(
  "weekend in weeks",
  new RegExp(`in (?<count>(?!an? )${NUMBER}) weekends?(?:'? time)?`),
  ({ count }, now) => weekendFrom(saturdayOf(now).plus({ weeks: numberOf(count) - 1 })),
);
export const nextWeekends = rule(
  "next weekends",
  new RegExp(`(?:the |these )?(?:next|coming) (?<count>(?!an? )${NUMBER}) weekends`),
  ({ count }, now) => ({
    days: Array.from({ length: Math.min(numberOf(count), REPEATED) }, (_, weeks) => {
      const start = saturdayOf(now).plus({ weeks });
      return { start, end: start.plus({ days: 2 }), grain: "weekend" as const };
    }),
    hours: [],
  }),
);

/** "this" of "this and next weekend". */
export const thisOfWeekends = rule(
  "weekend",
  /this(?= (?:and|or) (?:the )?next weekend)/,
  (_, now) => weekendFrom(saturdayOf(now)),
);

/** "the weekend of the 18th", "weekend of 18-19 November", "the weekend of November 18". */
export const weekendOf = rule(
  "weekend of a day",
  new RegExp(
    `(?:the )?weekend (?:of|starting|beginning)(?: on)? (?:the )?(?:saturday )?(?:(?:the )?(?<day>${DAY_NUMBER})(?:(?: and |-| to | & |/)(?:sunday )?(?:the )?(?:${DAY_NUMBER})(?!\\d))?(?:(?: of)? (?<name>${MONTH})|/(?<month>1[0-2]|0?[1-9]))?|(?<first>${MONTH}) (?<number>${DAY_NUMBER}))(?: (?<year>${YEAR}))?`,
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
    return found && weekendNear(found);
  },
);

/** "next weekend, 18 and 19 November", "the weekend after, 25-26": the days that are said, when they are two in a row. */
export const weekendByDays = rule(
  "weekend by its days",
  new RegExp(
    `(?:the |this |that )?(?:next |following |coming )?weekend(?: after(?: that| next)?| following)?,? ?\\(?(?:on |of )?(?:the )?(?:saturday )?(?:the )?(?<day>${DAY_NUMBER})(?: and |-| & |/)(?:sunday )?(?:the )?(?<second>${DAY_NUMBER})(?!\\d)(?:(?: of)? (?<name>${MONTH}))?`,
  ),
  ({ day, second, name }, now) => {
    const month = monthOf(name);
    const saturday = dayMeant({ day: ordinalOf(day), ...(month && { month }) }, now);
    return saturday && ordinalOf(second) === saturday.plus({ days: 1 }).day
      ? weekendNear(saturday)
      : null;
  },
);
