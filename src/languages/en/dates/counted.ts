import type { DateTime } from "luxon";
import { oneOf, rule } from "../../dates/rule.js";
import { instant, type Said, span } from "../../dates/said.js";
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
const UNIT = (n = "") => `(?<unit${n}>${oneOf(UNITS)})s?`;
const COUNT = (n = "") => `(?<count${n}>${NUMBER})`;

function moved(now: DateTime, count: string | undefined, unit: string, sign: 1 | -1 = 1): DateTime {
  const [name, each] = Object.entries(UNITS[unit] ?? {})[0] ?? ["days", 1];
  return now.plus({ [name]: sign * each * numberOf(count) });
}

function isShort(unit: string): boolean {
  return /^(?:h|mi)/.test(unit);
}

/** Hours and minutes away are an instant, longer times a day. */
function awayFrom(now: DateTime, count: string | undefined, unit: string, sign: 1 | -1): Said {
  const then = moved(now, count, unit, sign);
  if (isShort(unit)) return instant(then);
  return span(then.startOf("day"), then.startOf("day").plus({ days: 1 }), "day");
}

/** "in 3 days", "in a fortnight", "in two weeks' time", "3 days from now". Not "in 3 workshops". */
export const inSoMuch = rule(
  "in so much time",
  new RegExp(
    `in (?:about |around )?${COUNT()}[ -]?${UNIT()}(?:'?s?'? time| from now)?(?! (?:of|long)\\b|-)|${COUNT("2")} ${UNIT("2")} (?:from (?:now|today)|hence)`,
  ),
  ({ count, unit, count2, unit2 }, now) => {
    const idiom = /^(?:minute|min)$/.test(unit ?? "") && /^an?$/.test(count ?? "");
    return idiom ? null : awayFrom(now, count ?? count2, unit ?? unit2 ?? "", 1);
  },
);

/** "3 days ago", "a fortnight ago". */
export const soLongAgo = rule(
  "so long ago",
  new RegExp(`${COUNT()} ${UNIT()} ago`),
  ({ count, unit = "" }, now) => awayFrom(now, count, unit, -1),
);

/** "in half an hour", "in an hour and a half", "in a day or two". */
const UNEVEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "in half an hour": { minutes: 30 },
  "in a half hour": { minutes: 30 },
  "in a quarter of an hour": { minutes: 15 },
  "in an hour and a half": { minutes: 90 },
};
export const inPartOfHour = rule(
  "in so much time",
  new RegExp(`(?<words>${oneOf(UNEVEN)})`),
  ({ words = "" }, now) => instant(now.plus(UNEVEN[words] ?? {})),
);

/** "within 3 days", "within a week": from now until the end of that day. */
export const within = rule(
  "within so much time",
  new RegExp(`(?:within|inside)(?: the next)? ${COUNT()} ${UNIT()}|in the (?<hour>next hour)`),
  ({ count, unit = "", hour }, now) => {
    if (hour) return span(now.startOf("minute"), now.plus({ hours: 1 }), "range");
    const then = moved(now, count, unit);
    const end = isShort(unit) ? then : then.startOf("day").plus({ days: 1 });
    return span(now.startOf("minute"), end, "range");
  },
);

/** How many days "the coming days" and the like reach, today included. */
const SOON: Readonly<Record<string, number>> = { day: 7, week: 28, month: 90 };
const FEW = "(?:(?:few|couple of|several|coming) )?";

/** "over the next few days", "in the coming weeks", "the next 3 days", "over the next fortnight". */
export const nextDays = rule(
  "next days",
  new RegExp(
    `(?:(?:over|in|within|during|for) )?(?:the )?(?:next|coming|following|upcoming) (?:(?<few>few |couple of |several |coming )|(?<count>(?!an? |couple)${NUMBER}) )?(?<unit>day|week|month)s|(?:over|in|within|during) the (?:next|coming|following) (?<one>week|fortnight|month)|(?:the )?(?:next|coming) (?<alone>fortnight)|(?:the )?(?<later>day|week|month)s (?:ahead|to come)|(?:in|over|during) ${FEW}(?<soon>day|week)s to come`,
  ),
  ({ few, count, unit, one, alone, later, soon }, now) => {
    const start = now.startOf("day");
    const name = unit ?? later ?? soon;
    if (name === undefined) return span(start, moved(start, "one", one ?? alone ?? ""), "range");
    const number = few === "couple of " ? "two" : count;
    const end =
      number === undefined ? start.plus({ days: SOON[name] ?? 7 }) : moved(start, number, name);
    return span(start, end, "range");
  },
);

/** "the next 2 hours", "in the next few hours" (three): from now on. */
export const nextHours = rule(
  "next hours",
  new RegExp(
    `(?:(?:over|in|within|during) )?the next (?<count>${NUMBER}|few|couple of) (?:hours|hrs)`,
  ),
  ({ count = "" }, now) => {
    const hours = count === "few" ? 3 : numberOf(count);
    return span(now.startOf("minute"), now.startOf("minute").plus({ hours }), "range");
  },
);

/** "the last few days", "the past 3 months": up to now. */
export const lastDays = rule(
  "last days",
  new RegExp(
    `(?:(?:over|in|within|during) )?the (?:last|past) (?:(?<few>few |couple of )|(?<count>(?!an? )${NUMBER}) )?(?<unit>day|week|month)s`,
  ),
  ({ few, count, unit = "day" }, now) => {
    const today = now.startOf("day");
    const number = few === "couple of " ? "two" : count;
    const start =
      number === undefined
        ? today.minus({ days: SOON[unit] ?? 7 })
        : moved(today, number, unit, -1);
    return span(start, today.plus({ days: 1 }), "range");
  },
);
