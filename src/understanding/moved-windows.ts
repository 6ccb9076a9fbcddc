import { DateTime } from "luxon";
import type { Window } from "../programme/query.js";

/** A stretch of more days than this is searched by hours as it stands, not day by day. */
const MOST_DAYS = 14;

/** The same stretch, some days later, or earlier. */
function moved(window: Window, days: number): Window {
  const move = (moment: string | null) => (moment === null ? null : iso(at(moment).plus({ days })));
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
    { start: iso(start), end: iso(start.plus({ days: 1 })), grain: "day" as const, open: false },
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
  const day = dayOf(weekday);
  if (!last || !day) return weekday;
  return moved(weekday, 7 * (Math.floor(last.diff(day, "days").days / 7) + 1));
}

/** A weekday as the last one before some days: "le mardi d'avant". */
export function weekdayBefore(days: readonly Window[], weekday: Window): Window {
  const first = edge(days, "first");
  const day = dayOf(weekday);
  if (!first || !day) return weekday;
  return moved(weekday, 7 * (Math.ceil(first.diff(day, "days").days / 7) - 1));
}

/**
 * A weekday said after a week that was asked for, or a day of some weeks on, is that of the same week:
 * "la semaine du 20", then "plutôt mercredi". Otherwise it is the next one, as it was read.
 */
export function inWeekOf(days: readonly Window[], weekday: Window): Window {
  const [first, last, day] = [edge(days, "first"), edge(days, "last"), dayOf(weekday)];
  if (!first || !last || !day || day >= first) return weekday;
  const since = (from: DateTime) => moved(weekday, 7 * Math.ceil(from.diff(day, "days").days / 7));
  const within = since(first);
  if (last > first && (within.start ?? "") < iso(last.plus({ days: 1 }))) return within;
  return first.diff(day, "days").days < 7 ? weekday : since(first.startOf("week"));
}

/** All days that some times touch, the first to the last. */
export function wholeDays(times: readonly Window[]): Window[] {
  const [first, last] = [edge(times, "first"), edge(times, "last")];
  if (!first || !last) return [];
  const end = iso(last.plus({ days: 1 }));
  return [{ start: iso(first), end, grain: first < last ? "range" : "day", open: false }];
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

/** The days that windows touch, at midnight; an end at midnight or in the small hours adds none. */
function daysIn(windows: readonly Window[]): readonly DateTime[] {
  const days = windows.flatMap(({ start, end }) => {
    const first = start ?? end;
    if (first === null) return [];
    const from = at(first).startOf("day");
    const last = end === null ? from : at(end).minus({ hours: 6 }).startOf("day");
    const count = Math.floor(last.diff(from, "days").days) + 1;
    return Array.from({ length: Math.max(1, Math.min(count, MOST_DAYS)) }, (_, i) =>
      from.plus({ days: i }),
    );
  });
  return [...new Map(days.map((day) => [day.toMillis(), day])).values()];
}

function edge(windows: readonly Window[], which: "first" | "last"): DateTime | undefined {
  return daysIn(windows)
    .toSorted((one, other) => one.toMillis() - other.toMillis())
    .at(which === "first" ? 0 : -1);
}

function dayOf({ start, end }: Window): DateTime | undefined {
  const moment = start ?? end;
  return moment === null ? undefined : at(moment).startOf("day");
}

function onDay(window: Window, day: DateTime): Window {
  const origin = at(window.start ?? window.end ?? "").startOf("day");
  const move = (moment: string | null) =>
    moment === null ? null : iso(day.plus(at(moment).diff(origin)));
  return { ...window, start: move(window.start), end: move(window.end) };
}

/** Wall-clock time: no zone, hence no hour lost or gained. */
function at(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: "utc" });
}

function iso(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm");
}
