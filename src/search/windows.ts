import type { DateTime } from "luxon";
import type { Query, Window } from "../programme/query.js";
import { type Columns, EACH_DAY } from "./columns.js";
import { DAY, daysOf, momentNumber, type Span } from "./days.js";

/** A stretch asked for. */
interface Wanted extends Span {
  /** Whether an hour was asked: then an event without printed hours may or may not suit. */
  readonly byHour: boolean;
  /** Which edge of an event must lie in it; any part of the event will do when left out. */
  readonly edge?: Window["edge"];
}

/** When a query wants to go out, and when not. */
export interface Times {
  readonly wanted: readonly Wanted[];
  readonly excluded: readonly Away[];
}

/** A stretch turned away, every so many minutes when it recurs. */
interface Away extends Span {
  readonly step?: number;
}

/** Whether an event takes place in the time asked for; "unknown" when its hours are not printed. */
export type Held = "yes" | "unknown" | "no";

/** How long a bare instant lasts, in minutes: "à 18 h" is content with what begins before 19 h. */
const INSTANT = { hour: 60, minute: 30 } as const;

/** Spans that the words name as a whole: of one that is under way, what is left is meant. */
export const NAMED: ReadonlySet<string> = new Set(["weekend", "week", "month", "year"]);

/** Spans of hours, whatever their edges. */
const HOURLY: ReadonlySet<string> = new Set(["hour", "minute", "part"]);

/** Without windows, all that is still to come; with titles, their events whenever they are. */
export function timesOf({ windows, wanted, excluded }: Query, now: DateTime): Times {
  const moment = momentNumber(now.toISO({ includeOffset: false }) ?? "");
  const spans = windows.flatMap((window) => {
    const span = wantedSpan(window, moment);
    return window.every ? repeated(span, literally(window), window.every) : [span];
  });
  if (windows.length === 0) {
    const from = wanted.titles.length > 0 ? Number.NEGATIVE_INFINITY : moment;
    spans.push({ from, to: Number.POSITIVE_INFINITY, byHour: false });
  }
  const away = excluded.windows.map((window) => ({
    ...literally(window),
    ...(window.every && { step: RECURRING[window.every].step }),
  }));
  return { wanted: spans, excluded: away };
}

/** How far the times that recur are apart, and how many are looked at: two months, a long programme. */
const RECURRING = { day: { step: DAY, times: 61 }, week: { step: 7 * DAY, times: 10 } } as const;
type Every = keyof typeof RECURRING;

/** @param first what is left of the first of these times, of which the others are `whole` */
function repeated<T extends Span>(first: T, whole: Span, every: Every): readonly T[] {
  const { step, times } = RECURRING[every];
  return Array.from({ length: times }, (_, turn) => ({
    ...first,
    from: turn === 0 ? first.from : whole.from + turn * step,
    to: whole.to + turn * step,
  }));
}

/**
 * The stretch that a window stands for. "Until" begins today, unless all of it is past. What is left
 * of a week or month under way begins today; an explicit range ("du 13 au 17") keeps its past days.
 * Where only what is not over is asked for, it begins now, and days are still asked for by the day.
 */
function wantedSpan(window: Window, moment: number): Wanted {
  const today = Math.floor(moment / DAY) * DAY;
  const { from, to } = literally(window);
  const underWay = from < today && to > today;
  const begun = underWay && (window.start === null || NAMED.has(window.grain)) ? today : from;
  const first = window.left && to > moment ? Math.max(begun, moment) : begun;
  const hours = [from, to].some(
    (edge) => Number.isFinite(edge) && edge % DAY > 0 && edge !== moment,
  );
  // What is left of a day is still asked for by the day.
  const byHour = (hours && window.grain !== "day") || HOURLY.has(window.grain);
  return { from: first, to, byHour, edge: window.edge };
}

function literally({ start, end, grain, open, edge }: Window): Span {
  const from = start === null ? Number.NEGATIVE_INFINITY : momentNumber(start);
  if (end !== null) return { from, to: endNumber(end) };
  const isInstant = start !== null && !open && (grain === "hour" || grain === "minute");
  // "Qui finissent à 22 h": an hour at which events end is the minute before it.
  if (isInstant && edge === "ends") return { from: from - 1, to: from };
  return { from, to: isInstant ? from + INSTANT[grain] : Number.POSITIVE_INFINITY };
}

/** "Until 23:59" means until midnight. */
function endNumber(end: string): number {
  const moment = momentNumber(end);
  return moment % DAY === DAY - 1 ? moment + 1 : moment;
}

/**
 * Whether an event is held in a time asked for, and does not begin in an excluded one. An event
 * without sessions is there all day for who asks for days; one whose sessions all have dates is
 * there on these dates only.
 */
export function held(columns: Columns, number: number, { wanted, excluded }: Times): Held {
  let best: Held = "no";
  for (const span of wanted) {
    if (excluded.length === 0 && isWithin(columns, number, span)) return "yes";
    if (goesOnAfter(columns, number, span) || isBegunBefore(columns, number, span)) continue;
    const [from, to] = daysHeld(columns, number, span);
    for (let day = from; day <= to; day++) {
      const verdict = heldOn(columns, number, day, span, excluded);
      if (verdict === "yes") return verdict;
      if (verdict === "unknown") best = verdict;
    }
  }
  return best;
}

/** The days of an event that a span touches, first and last; first after last when there is none. */
export function daysHeld(columns: Columns, number: number, span: Span): readonly [number, number] {
  const [from, to] = daysOf(span);
  return [Math.max(columns.first[number] ?? 0, from), Math.min(columns.last[number] ?? 0, to)];
}

/** What is still on some day after the stretch by whose end it was to be over. */
function goesOnAfter(columns: Columns, number: number, { edge, byHour, to }: Wanted): boolean {
  return edge === "ends" && !byHour && (columns.last[number] ?? 0) * DAY >= to;
}

/** What began before the stretch in which it was to begin: a day, not an hour of it. */
function isBegunBefore(columns: Columns, number: number, { edge, byHour, from }: Wanted): boolean {
  return edge === "begins" && !byHour && (columns.first[number] ?? 0) * DAY < from;
}

function isWithin(columns: Columns, number: number, span: Span): boolean {
  const start = (columns.first[number] ?? 0) * DAY;
  const end = ((columns.last[number] ?? 0) + 1) * DAY;
  return span.from <= start && end <= span.to;
}

/** Whether a session is held in a span; of one from or to midnight the beginning or the end may not be printed. */
function heldThen(start: number, end: number, { from, to, edge }: Wanted): Held {
  if (start >= to || end <= from) return "no";
  // "Jusqu'à 18 h": it is on when it ends, and nobody knows since when.
  const isBegun = start % DAY !== 0 || end % DAY === 0 || end <= to;
  if (edge === "begins" && start < from) return start % DAY === 0 ? "unknown" : "no";
  if (edge !== "ends" || end <= to) return isBegun ? "yes" : "unknown";
  return end % DAY === 0 ? "unknown" : "no";
}

/** The same for one day. */
export function heldOn(
  columns: Columns,
  number: number,
  day: number,
  span: Wanted,
  excluded: readonly Away[],
): Held {
  const midnight = day * DAY;
  const away = excluded.map((one) => asOf(midnight, one));
  const from = columns.offsets[number] ?? 0;
  const to = columns.offsets[number + 1] ?? 0;
  if (from === to) return heldSomeTime(midnight, span, away);
  let best: Held = "no";
  for (let session = from; session < to; session++) {
    const on = columns.sessionDay[session];
    if (on !== EACH_DAY && on !== day) continue;
    const start = midnight + (columns.sessionStart[session] ?? 0);
    const end = midnight + (columns.sessionEnd[session] ?? 0);
    const begins = Math.max(start, midnight);
    if (away.some((out) => out.from <= begins && begins < out.to)) continue;
    const verdict = heldThen(start, end, span);
    if (verdict === "yes") return verdict;
    if (verdict === "unknown") best = verdict;
  }
  return best;
}

/** The last of the times that recur which begins up to the end of a day. */
function asOf(midnight: number, { from, to, step }: Away): Span {
  const begin = Math.floor((Number.isFinite(from) ? from : to) / DAY) * DAY;
  if (step === undefined || !Number.isFinite(begin)) return { from, to };
  const shift = Math.floor((midnight - begin) / step) * step;
  return { from: from + shift, to: to + shift };
}

/** For a day whose hours are not printed. */
function heldSomeTime(midnight: number, span: Wanted, excluded: readonly Span[]): Held {
  const end = midnight + DAY;
  if (excluded.some((out) => out.from <= midnight && end <= out.to)) return "no";
  if (excluded.some((out) => out.from < end && midnight < out.to)) return "unknown";
  return !span.byHour || (span.from <= midnight && end <= span.to) ? "yes" : "unknown";
}
