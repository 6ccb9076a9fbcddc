import { DateTime } from "luxon";
import { wallTime } from "../clock.js";
import type { Window } from "../programme/query.js";

/** Of a longer stretch, the hours of its first days are meant: a month of them. */
const MOST_DAYS = 31;

/** The same stretch, some days later, or earlier. */
function moved(window: Window, days: number): Window {
  const move = (moment: string | null) =>
    moment === null ? null : wallTime(at(moment).plus({ days }));
  return { ...window, start: move(window.start), end: move(window.end) };
}

/**
 * Times some days later, or earlier. The day before or after several days is that before the first,
 * or after the last: "le lendemain" of a week-end is a Monday.
 */
export function shifted(times: readonly Window[], days: number): Window[] {
  const [first, last] = [edge(times, "first"), edge(times, "last")];
  if (!first || !last || days === 0 || Math.abs(days) >= 7 || first.equals(last)) {
    return times.map((window) => moved(window, days));
  }
  const start = (days > 0 ? last : first).plus({ days });
  return [
    {
      start: wallTime(start),
      end: wallTime(start.plus({ days: 1 })),
      grain: "day" as const,
      open: false,
    },
  ];
}

/** The hours of some windows on each day of others: "le matin" on Thursday 23. */
export function onDaysOf(days: readonly Window[], hours: readonly Window[]): Window[] {
  return daysIn(days).flatMap((day) => hours.map((one) => onDay(one, day)));
}

/** Weekdays as those of some days: "un samedi" of a list is a Saturday that is in it. */
export function onWeekdaysOf(days: readonly Window[], weekdays: readonly Window[]): Window[] {
  const found = daysIn(days).flatMap((day) =>
    weekdays.flatMap((one) => {
      const offset = day.weekday - at(one.start ?? one.end ?? "").weekday;
      const holds = one.grain === "weekend" ? offset === 0 || offset === 1 : offset === 0;
      return holds ? [onDay(one, day.minus({ days: offset }))] : [];
    }),
  );
  return [...new Map(found.map((window) => [window.start ?? window.end, window])).values()];
}

/** A weekday as the first one after some days: "le mardi d'après". */
export function weekdayAfter(days: readonly Window[], weekday: Window): Window {
  const last = edge(days, "last");
  const day = firstDay(weekday);
  if (!last || !day) return weekday;
  return moved(weekday, 7 * (Math.floor(last.diff(day, "days").days / 7) + 1));
}

/** A weekday as the last one before some days: "le mardi d'avant". */
export function weekdayBefore(days: readonly Window[], weekday: Window): Window {
  const first = edge(days, "first");
  const day = firstDay(weekday);
  if (!first || !day) return weekday;
  return moved(weekday, 7 * (Math.ceil(first.diff(day, "days").days / 7) - 1));
}

/**
 * A weekday said after a week that was asked for, or a day of some weeks on, is that of the same week:
 * "la semaine du 20", then "plutôt mercredi". So is the morrow: "vendredi 17", then "et samedi ?".
 * Otherwise it is the next one, as it was read.
 */
export function inWeekOf(days: readonly Window[], weekday: Window): Window {
  const [first, last, day] = [edge(days, "first"), edge(days, "last"), firstDay(weekday)];
  if (!first || !last || !day || day >= first) return weekday;
  const since = (from: DateTime) => moved(weekday, 7 * Math.ceil(from.diff(day, "days").days / 7));
  const within = since(first);
  const sameWeek = since(first.startOf("week"));
  const ahead = firstDay(sameWeek)?.diff(last, "days").days ?? 0;
  if (last > first && (within.start ?? "") < wallTime(last.plus({ days: 1 }))) return within;
  const near = ahead > 0 && ahead <= 2;
  return near || first.diff(day, "days").days >= 7 ? sameWeek : weekday;
}

/**
 * A day told by its number alone as the one nearest to some days: after the 5th of December, "et le 7 ?" is
 * in December too.
 *
 * @param earliest no day before it is meant
 */
export function nearestTo(days: readonly Window[], day: Window, earliest: string): Window {
  const [first, last, read] = [edge(days, "first"), edge(days, "last"), firstDay(day)];
  if (!first || !last || !read) return day;
  const away = (one: DateTime) =>
    Math.max(0, first.diff(one).toMillis(), one.diff(last).toMillis());
  const [nearest] = MONTHS_AROUND.map((months) => read.plus({ months }))
    .filter((one) => one.day === read.day && (one.equals(read) || wallTime(one) >= earliest))
    .toSorted((one, other) => away(one) - away(other));
  return nearest ? moved(day, nearest.diff(read, "days").days) : day;
}

/** As read, and so many months before or after. */
const MONTHS_AROUND = [0, -1, 1, -2, 2];

/** All days that some times touch, the first to the last. */
export function wholeDays(times: readonly Window[]): Window[] {
  const [first, last] = [edge(times, "first"), edge(times, "last")];
  if (!first || !last) return [];
  const end = wallTime(last.plus({ days: 1 }));
  return [{ start: wallTime(first), end, grain: first < last ? "range" : "day", open: false }];
}

/**
 * The week of some days, or its week-end: "cette semaine-là" of a Monday, "that weekend" of a Sunday; its
 * evenings, of evenings.
 */
export function wholly(times: readonly Window[], grain: "week" | "weekend"): Window[] {
  const first = edge(times, "first");
  if (!first) return [];
  const monday = first.startOf("week");
  const [from, to] = grain === "week" ? [0, 7] : [5, 7];
  const [start, end] = [wallTime(monday.plus({ days: from })), wallTime(monday.plus({ days: to }))];
  const whole = [{ start, end, grain, open: false }];
  const hours = hoursOfEachDay(times);
  return hours.length > 0 ? onDaysOf(whole, hours) : whole;
}

/** Hours as the whole of their days; those of any day are let go: "peu importe l'heure". */
export function withoutHours(times: readonly Window[]): Window[] {
  const days = times.flatMap((window) => {
    if (window.every === "day") return [];
    return HOURLY.has(window.grain) ? wholeDays([window]) : [window];
  });
  return [...new Map(days.map((day) => [`${day.start} ${day.end}`, day])).values()];
}

/** A habit takes so many days: "vendredi et samedi soir" are two of their own. */
const HABIT = 3;

/** The hours that are asked for on each of several days, as those of the first; none where none are. */
export function hoursOfEachDay(times: readonly Window[]): Window[] {
  const [first] = times;
  const hours = times.filter(({ start }) => start?.slice(0, 10) === first?.start?.slice(0, 10));
  const isHabit =
    times.length >= HABIT * hours.length && times.every(({ grain }) => HOURLY.has(grain));
  return first && isHabit ? hours : [];
}

/** The hours asked for on any day, as those of one. */
export function hoursOfAnyDay(times: readonly Window[]): Window[] {
  return times.flatMap(({ every, ...window }) => (every === "day" ? [window] : []));
}

/** Grains of hours in a day. */
const HOURLY: ReadonlySet<string> = new Set(["minute", "hour", "part"]);

/** A day said anew, of a limit or a beginning: "avant fin octobre", then "je voulais dire le 31 décembre". */
export function corrected(window: Window, day: Window): Window {
  if (day.grain !== "day" || day.start === null || day.end === null) return day;
  if (window.start === null && window.end !== null) return { ...window, end: day.end };
  return window.open && window.end === null ? { ...window, start: day.start } : day;
}

/** All that comes after some times, or before them: "plus tard", "plus tôt". */
export function beyond(times: readonly Window[], direction: 1 | -1): Window[] {
  const edges = times.flatMap(({ start, end }) => [start, end]).filter((edge) => edge !== null);
  const [first, last] = [edges.toSorted().at(0), edges.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [...times];
  return direction === 1
    ? [{ start: last, end: null, grain: "range", open: true }]
    : [{ start: null, end: first, grain: "range", open: false }];
}

/**
 * "Plus tard dans le mois", after a week-end of it: what of the month comes after that week-end. Of days
 * that those asked for do not end in, all that comes after them: "le 18 est trop tôt, et plus tard ?".
 */
export function restOf(
  said: readonly Window[],
  days: readonly Window[],
  direction: 1 | -1,
): Window[] {
  const [all, ...others] = said;
  const [side] = beyond(days, direction);
  const edge = direction === 1 ? side?.start : side?.end;
  if (!all?.end || !edge) return beyond(said, direction);
  // "Un autre matin plus tard dans le mois": of many, those that are left.
  if (others.length > 0)
    return said.filter(({ start, end }) =>
      direction === 1 ? (start ?? "") >= edge : (end ?? "") <= edge,
    );
  // "After that, until Christmas": a limit alone has no beginning of its own.
  const isWithin = edge && edge < all.end && (all.start === null || edge > all.start);
  if (!isWithin || (all.start === null && direction === -1)) return beyond(said, direction);
  return direction === 1 ? [{ ...all, start: edge }] : [{ ...all, end: edge }];
}

/** Open hours of a day, ending or beginning with it: "from 18:00 on", "until 10:00". */
export function closed(window: Window): Window {
  const day = firstDay(window);
  return day === undefined ? window : onDay(window, day);
}

/** The days that windows touch, at midnight. */
function daysIn(windows: readonly Window[]): readonly DateTime[] {
  const days = windows.flatMap((window) => {
    const [from, last] = [firstDay(window), lastDay(window)];
    if (!from || !last) return [];
    const endless = window.open && window.start?.endsWith("T00:00");
    const count = endless ? MOST_DAYS : Math.floor(last.diff(from, "days").days) + 1;
    return Array.from({ length: Math.max(1, Math.min(count, MOST_DAYS)) }, (_, i) =>
      from.plus({ days: i }),
    );
  });
  return [...new Map(days.map((day) => [day.toMillis(), day])).values()];
}

function firstDay({ start, end }: Window): DateTime | undefined {
  const first = start ?? end;
  return first === null ? undefined : at(first).startOf("day");
}

/** An end at midnight or in the small hours adds no day. */
function lastDay(window: Window): DateTime | undefined {
  return window.end === null ? firstDay(window) : at(window.end).minus({ hours: 6 }).startOf("day");
}

function edge(windows: readonly Window[], which: "first" | "last"): DateTime | undefined {
  return windows
    .map(which === "first" ? firstDay : lastDay)
    .filter((day) => day !== undefined)
    .toSorted((one, other) => one.toMillis() - other.toMillis())
    .at(which === "first" ? 0 : -1);
}

/** The same hours of a day; "from 18:00 on" ends with it, "until 18:00" begins with it. */
function onDay(window: Window, day: DateTime): Window {
  const origin = at(window.start ?? window.end ?? "").startOf("day");
  const move = (moment: string) => wallTime(day.plus(at(moment).diff(origin)));
  const { start, end, open } = window;
  const closes = end === null && open;
  return {
    ...window,
    start: wallTime(day),
    ...(start !== null && { start: move(start) }),
    end: end === null ? (closes ? wallTime(day.plus({ days: 1 })) : null) : move(end),
    open: false,
  };
}

/** Wall-clock time: no zone, hence no hour lost or gained. */
export function at(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: "utc" });
}
