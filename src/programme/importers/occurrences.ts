import type { DateTime } from "luxon";
import type { Event, Session } from "../event.js";

/** One time that something happens, in the programme's zone. */
export interface Occurrence {
  readonly start: DateTime;
  /** Exclusive; absent when only the start is told. */
  readonly end?: DateTime;
  /** Whole days, without hours. */
  readonly allDay: boolean;
}

type When = Pick<Event, "dates" | "sessions">;

/**
 * The programme's dates and sessions of what happens at several times. Days that follow each other are
 * one event; a gap parts it in two, since an event holds on each day from its first to its last.
 */
export function whenOf(occurrences: readonly Occurrence[]): When[] {
  const sorted = [...occurrences].sort((a, b) => a.start.toMillis() - b.start.toMillis());
  const runs: Occurrence[][] = [];
  for (const occurrence of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && firstDay(occurrence) <= dayAfter(last);
    if (run !== undefined && follows) run.push(occurrence);
    else runs.push([occurrence]);
  }
  return runs.map(asWhen);
}

function asWhen(run: readonly Occurrence[]): When {
  const days = run.flatMap((occurrence) => [firstDay(occurrence), lastDay(occurrence)]).sort();
  const [start = "", end = ""] = [days[0], days.at(-1)];
  const byDay = new Map<string, Session[]>();
  for (const occurrence of run.filter(({ allDay }) => !allDay)) {
    for (const { date, ...hours } of sessionsOf(occurrence)) {
      byDay.set(date, [...(byDay.get(date) ?? []), hours]);
    }
  }
  const hoursOfDays = [...byDay.values()].map((hours) => JSON.stringify(hours));
  const everyDay = new Set(hoursOfDays).size === 1 && byDay.size === dayCount(run);
  const sessions = everyDay
    ? ([...byDay.values()][0] ?? [])
    : [...byDay].flatMap(([date, hours]) => hours.map((session) => ({ date, ...session })));
  return { dates: { start, end }, sessions };
}

/** Over midnight it ends on the same evening's session; over several days it opens and closes. */
function sessionsOf(occurrence: Occurrence): (Session & { date: string })[] {
  const { start, end } = occurrence;
  const date = firstDay(occurrence);
  if (end === undefined || end <= start) return [{ date, start: clockTime(start) }];
  if (end.diff(start, "hours").hours <= 18) {
    return [{ date, start: clockTime(start), end: clockTime(end) }];
  }
  return [
    { date, start: clockTime(start) },
    { date: lastDay(occurrence), end: clockTime(end) },
  ];
}

function dayCount(run: readonly Occurrence[]): number {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.round(last.start.startOf("day").diff(first.start.startOf("day"), "days").days) + 1;
}

function firstDay({ start }: Occurrence): string {
  return start.toFormat("yyyy-MM-dd");
}

function lastDay({ start, end, allDay }: Occurrence): string {
  if (end === undefined || end <= start) return start.toFormat("yyyy-MM-dd");
  const night = !allDay && end.diff(start, "hours").hours <= 18;
  return (night ? start : end.minus({ milliseconds: 1 })).toFormat("yyyy-MM-dd");
}

function dayAfter(occurrence: Occurrence): string {
  const { start, end, allDay } = occurrence;
  const last = end !== undefined && allDay ? end.minus({ days: 1 }) : start;
  return last.plus({ days: 1 }).toFormat("yyyy-MM-dd");
}

function clockTime(moment: DateTime): string {
  return moment.toFormat("HH:mm");
}
