import { DateTime } from "luxon";
import { localMoment, wallTime } from "../clock.js";
import type { DateReader, FoundWindow } from "../languages/language.js";
import type { Window } from "../programme/query.js";
import type { Text } from "./normalise.js";

/**
 * The windows of time that a message asks for, in the order of the words, seen from `now`. A window
 * said in two places ("samedi à Lille à 18 h") is found in both; `distinctWindows` gives it once.
 */
export function findDates(text: Text, reader: DateReader, now: DateTime): readonly FoundWindow[] {
  return reader.read(text.left, now);
}

/** The windows found, each once, in the order said. */
export function distinctWindows(found: readonly FoundWindow[]): readonly Window[] {
  return [...new Set(found.map(({ value }) => value))];
}

/** The same windows, of which only what is not over yet is asked for. */
export function notOver(found: readonly FoundWindow[]): readonly FoundWindow[] {
  const left = new Map<Window, Window>(found.map(({ value }) => [value, { ...value, left: true }]));
  return found.map((one) => ({ ...one, value: left.get(one.value) ?? one.value }));
}

/** The first and last day of a programme, both included, as ISO dates. */
export interface ProgrammeDays {
  readonly start: string;
  readonly end: string;
}

/** So many years or months around the supposed one are looked at, the nearest first. */
const REACH = 12;
const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2));

/**
 * Moves months and days said without a year to the programme's: "le 11 novembre" asked in 2026 of the
 * programme of 2017 is that of 2017, and "le 4", asked when the 4th has just passed, stays in it. What
 * the words say in full, or by their distance from today, is left where it is.
 */
export function withinProgramme(
  found: readonly FoundWindow[],
  programme: ProgrammeDays,
): readonly FoundWindow[] {
  const moved = new Map(
    found.map(({ value, supposed }) => {
      const unit = supposed === "year" ? "years" : supposed === "month" ? "months" : undefined;
      return [value, unit ? nearest(value, unit, programme) : value];
    }),
  );
  return found.map((one) => ({ ...one, value: moved.get(one.value) ?? one.value }));
}

/** The rules of days that come again each week, in any language; others may be in it beside. */
const REPEATING = /working days|every week(?:day|end)/;

/** So many weeks of such days are given at most. */
const MOST_WEEKS = 16;

/**
 * "Un soir de semaine", "on Saturdays": the date rules know no programme, and give about a month of them. All
 * that are left of the programme are meant, and none before it begins; once it is over, they stay.
 */
export function throughProgramme(
  read: readonly FoundWindow[],
  programme: ProgrammeDays,
): readonly FoundWindow[] {
  const ofWeeks = (one: FoundWindow) => REPEATING.test(one.rule);
  // "La semaine prochaine un soir | de semaine": right behind another time, they are no times more.
  const isOf = (one: FoundWindow) =>
    read.some((other) => !ofWeeks(other) && [one.start, one.start - 1].includes(other.end));
  const found = read.filter((one) => !(ofWeeks(one) && isOf(one)));
  const first = found.filter(ofWeeks);
  if (!first.some(({ value }) => day(value.start ?? "") <= programme.end)) return found;
  const starts = first.map(({ value }) => day(value.start ?? "")).toSorted();
  const given = weeksOf(starts[0] ?? "", starts.at(-1) ?? "");
  const whole = Math.max(
    1,
    Math.floor(daysFrom(starts[0] ?? "", starts.at(-1) ?? "") / DAYS_OF_WEEK),
  );
  // "La semaine prochaine, un soir de semaine" names its week.
  if (given < 2) return found;
  const all = Array.from({ length: Math.ceil(MOST_WEEKS / whole) }, (_, turn) =>
    first.map((one) => ({ ...one, value: shifted(one.value, { weeks: turn * whole }) })),
  ).flat();
  // From Friday on, some of the last week are in the next round too.
  const each = new Map(all.map((one) => [`${one.start} ${JSON.stringify(one.value)}`, one]));
  const within = [...each.values()].filter(({ value }) => touches(value, programme));
  const last = found.findLastIndex(ofWeeks);
  return found.flatMap((one, at) => (at === last ? within : ofWeeks(one) ? [] : [one]));
}

/** How many weeks have one of these days. */
function weeksOf(first: string, last: string): number {
  return Math.ceil((daysFrom(first, last) + 1) / DAYS_OF_WEEK);
}

function daysFrom(first: string, last: string): number {
  return DateTime.fromISO(last).diff(DateTime.fromISO(first), "days").days;
}

const DAYS_OF_WEEK = 7;

/** The window itself when it touches the programme, else the closest that does, else itself. */
function nearest(window: Window, unit: "years" | "months", programme: ProgrammeDays): Window {
  for (const step of STEPS) {
    const candidate = shifted(window, { [unit]: step });
    if (touches(candidate, programme)) return candidate;
  }
  return window;
}

function touches({ start, end }: Window, programme: ProgrammeDays): boolean {
  const first = start ?? end ?? "";
  const last = end === null ? first : end;
  // One side of an open window decides: "à partir du 20 novembre" is that of the programme's year.
  if (start === null || end === null)
    return day(first) >= programme.start && day(first) <= programme.end;
  return day(first) <= programme.end && last > `${programme.start}T00:00`;
}

function day(moment: string): string {
  return moment.slice(0, 10);
}

function shifted(
  window: Window,
  by: { readonly years?: number; readonly months?: number; readonly weeks?: number },
): Window {
  const move = (moment: string | null) =>
    moment === null ? null : wallTime(localMoment(moment).plus(by));
  return { ...window, start: move(window.start), end: move(window.end) };
}
