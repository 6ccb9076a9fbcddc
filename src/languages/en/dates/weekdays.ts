import type { DateTime } from "luxon";
import { mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { day, type Said, span, wholeDay } from "../../dates/said.js";
import { MONTH, stepOf, WEEKDAY, weekdayOf } from "./names.js";
import { NUMBER, numberOf } from "./numbers.js";
import { part } from "./parts-of-day.js";

/** The coming one, today included. */
function coming(name: string | undefined, now: DateTime): DateTime {
  const ahead = ((weekdayOf(name) ?? 1) - now.weekday + 7) % 7;
  return now.startOf("day").plus({ days: ahead });
}

function said(start: DateTime): Said {
  return span(start, start.plus({ days: 1 }), "day");
}

/** "The Thursday one", "the Saturday morning one": the article is that of what is chosen. */
const ONE = `${WEEKDAY}(?: (?:morning|afternoon|evening|night))? ones?\\b`;

/** "Saturday", "this Saturday", "the coming Saturday": the next one, today included. */
export const weekday = rule(
  "weekday",
  new RegExp(
    `(?:this coming |this |the coming |coming |the (?!${ONE}))?(?<name>${WEEKDAY})(?: coming)?(?: just)?`,
  ),
  ({ name }) => day({ weekday: weekdayOf(name) }),
);

/**
 * "next Saturday" is that of next week, as the British say it against "this Saturday"; "last
 * Saturday" the latest one before today; "Saturday after next" a week after "next Saturday".
 */
export const weekdayNextOrLast = rule(
  "weekday next or last",
  new RegExp(
    `(?<which>next|following|last|past|previous) (?<name>${WEEKDAY})(?! of\\b| in (?:the|${MONTH})\\b)|(?:the )?(?<beyond>${WEEKDAY}) after next|(?<gone>${WEEKDAY}) (?:last|just gone|gone)(?! (?:week|month))`,
  ),
  ({ which, name, beyond, gone }, now) => {
    if (gone !== undefined || stepOf(which) === -1) {
      const found = coming(gone ?? name, now);
      return said(found.minus({ weeks: 1 }));
    }
    const days = (weekdayOf(name ?? beyond) ?? 1) - 1;
    return said(mondayOf(now).plus({ weeks: beyond ? 2 : 1, days }));
  },
);

const LONG = "(?<count>(?:a|one|two|three|2|3) weeks?|a fortnight)";

function weeksOf(words = ""): number {
  return words.endsWith("fortnight") ? 2 : numberOf(words.split(" ")[0]);
}

/** "Saturday week", "tomorrow fortnight", "today week": so much after the coming one. */
export const weekdayWeek = rule(
  "weekday week",
  new RegExp(
    `(?:on |this )?(?<name>${WEEKDAY}|today|tomorrow) (?<count>(?:2|two) weeks|week|fortnight)(?!s|ly| of\\b| before\\b)`,
  ),
  ({ name, count = "" }, now) => {
    const weeks = count === "week" ? 1 : 2;
    return said(from(name, now).plus({ weeks }));
  },
);

/** "a week on Saturday", "a fortnight today", "two weeks from Monday". */
export const weekOnDay = rule(
  "week on day",
  new RegExp(
    `(?:in )?${LONG}(?:'s?)?(?: time)? ?(?:(?:on|from|this|after|come)? ?(?<name>${WEEKDAY}|today|tomorrow|now))`,
  ),
  ({ count, name }, now) => said(from(name, now).plus({ weeks: weeksOf(count) })),
);

function from(name: string | undefined, now: DateTime): DateTime {
  const today = now.startOf("day");
  if (name === "tomorrow") return today.plus({ days: 1 });
  return name === "today" || name === "now" ? today : coming(name, now);
}

/** "Saturday in two weeks": of the week that lies so far ahead. */
export const weekdayInWeeks = rule(
  "weekday in weeks",
  new RegExp(`(?<name>${WEEKDAY}) in (?<count>${NUMBER}) weeks?(?:'? time)?`),
  ({ name, count }, now) => {
    const monday = mondayOf(now).plus({ weeks: numberOf(count) });
    return said(monday.plus({ days: (weekdayOf(name) ?? 1) - 1 }));
  },
);

/** So many of a repeated day are given: about a month of them. */
const REPEATED = 4;

/** "Saturdays", "every Thursday", "each Tuesday": the next four, today included. */
export const everyWeekday = rule(
  "every weekday",
  new RegExp(
    `(?:all )?(?<name>${WEEKDAY})s|(?:every|each|any|whichever|no matter which|(?:on )?(?:another|any other|some other|a different|an?(?: given)?)) (?<each>${WEEKDAY})(?! \\d)`,
  ),
  ({ name, each }, now) => ({
    days: Array.from({ length: REPEATED }, (_, weeks) =>
      wholeDay(coming(name ?? each, now).plus({ weeks })),
    ),
    hours: [],
  }),
);

/** "Wednesday afternoons": those of the next four. Not "Friday and Saturday evenings", which may be of one week. */
export const everyWeekdayThen = rule(
  "every weekday + part of day",
  new RegExp(
    `(?<!\\b(?:this|these|next|coming|last|of) )(?<!\\b${WEEKDAY},? (?:and |or |& )?)(?:on )?(?<name>${WEEKDAY}) (?<then>morning|afternoon|evening|night)s\\b(?! (?:and|or|&))`,
  ),
  ({ name, then }, now) => ({
    ...part(then),
    days: Array.from({ length: REPEATED }, (_, weeks) =>
      wholeDay(coming(name, now).plus({ weeks })),
    ),
  }),
);
