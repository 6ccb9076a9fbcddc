import type { DateTime } from "luxon";
import { wallTime } from "../../clock.js";
import type { Window } from "../../programme/query.js";
import { dayMeant } from "./calendar.js";
import {
  type Bound,
  type Days,
  type Hours,
  isNamed,
  type Said,
  type Span,
  wholeDay,
} from "./said.js";

/** Beyond so many days "le soir" no longer makes one window a day: the hours are left out. */
export const EACH_DAY = 31;

/**
 * The spans that the words mean, seen from `now`, in the order said. "Samedi à partir de 14 h" ends
 * with the day; an hour without a day is today's, or tomorrow's when today's is over.
 */
export function spansOf(said: Said, now: DateTime): readonly Span[] {
  return unbounded(said, now).map((span) => (said.bound ? bend(span, said.bound, now) : span));
}

function unbounded(said: Said, now: DateTime): readonly Span[] {
  if (said.days.length === 0) return said.hours.map((hours) => withoutDay(hours, now));
  const days = said.days.map((days) => spanOf(days, now)).filter((span) => span !== null);
  if (said.hours.length === 0) return days;
  return days.flatMap((span) => {
    const midnights = midnightsOf(left(span, now));
    if (midnights.length > EACH_DAY) return [span];
    return midnights.flatMap((midnight) =>
      said.hours.map((hours) => ({ ...onDay(hours, midnight), supposed: span.supposed })),
    );
  });
}

/** Finds named days in the calendar; null when there is no such day. */
export function spanOf(days: Days, now: DateTime): Span | null {
  if (!isNamed(days)) return days;
  const { year, month, day, weekday } = days.fields;
  const start = dayMeant(days.fields, now);
  if (start === null) return null;
  if (weekday !== undefined && day === undefined) return wholeDay(start, "week");
  // A weekday that falls on the day vouches for its month and year.
  const vouched = weekday !== undefined && start.weekday === weekday;
  if (vouched || year !== undefined) return wholeDay(start);
  return wholeDay(start, month === undefined ? "month" : "year");
}

/** Stretches that the words name as a whole: of one that is under way, what is left is meant. */
const NAMED: ReadonlySet<string> = new Set(["weekend", "week", "month", "year"]);

function left(span: Span, now: DateTime): Span {
  const { start, end, grain } = span;
  const today = now.startOf("day");
  const underWay = NAMED.has(grain) && start !== null && start < today && end && end > today;
  return underWay ? { ...span, start: today } : span;
}

/** The midnights of a span's days, no more than are asked for; of none when it has no beginning. */
function midnightsOf({ start, end }: Span): readonly DateTime[] {
  if (start === null) return [];
  const first = start.startOf("day");
  const count = end === null ? 1 : Math.ceil(end.diff(first, "days").days);
  const length = Math.min(count, EACH_DAY + 1);
  return Array.from({ length }, (_, i) => first.plus({ days: i }));
}

function onDay({ from, to, grain, open, edge }: Hours, midnight: DateTime): Span {
  const at = (minutes: number) => midnight.plus({ minutes });
  // "Après minuit" is of the day after.
  const days = 1 + Math.floor((from ?? 0) / (24 * 60));
  if (open) return { start: at(from ?? 0), end: midnight.plus({ days }), grain, edge };
  return { start: at(from ?? 0), end: to === null ? null : at(to), grain, edge };
}

function withoutDay(hours: Hours, now: DateTime): Span {
  const { from, to, open } = hours;
  const minutes = now.hour * 60 + now.minute;
  const over = !open && (to ?? from ?? 0) < minutes;
  const midnight = now.startOf("day").plus({ days: over ? 1 : 0 });
  const { start, end, grain } = onDay(hours, midnight);
  return {
    start: from === null ? null : start,
    end: open ? null : end,
    grain,
    open,
    supposed: "day",
    edge: hours.edge,
  };
}

function bend({ start, end, grain, supposed }: Span, bound: Bound, now: DateTime): Span {
  const last = end ?? start;
  switch (bound) {
    case "from":
      return { start, end: null, grain, open: true, supposed };
    case "after":
      return { start: last, end: null, grain, open: true, supposed };
    case "before":
      return { start: null, end: start, grain, supposed };
    case "until":
      return { start: null, end: last, grain, supposed };
    case "by":
      // "By yesterday" has no now to start from.
      return {
        start: last && last <= now ? null : now.startOf("minute"),
        end: last,
        grain,
        supposed,
      };
  }
}

/** A span as the query's window: local ISO moments to the minute. */
export function windowOf({ start, end, grain, open = false, every, edge }: Span): Window {
  const times = { start: iso(start), end: iso(end), grain, open };
  return { ...times, ...(every && { every }), ...(edge && { edge }) };
}

function iso(moment: DateTime | null): string | null {
  return moment === null ? null : wallTime(moment);
}
