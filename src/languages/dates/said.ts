import type { DateTime } from "luxon";
import type { Grain, Window } from "../../programme/query.js";
import type { Supposed } from "../language.js";
import type { DayFields } from "./calendar.js";

/** A day that words name, still to be found in the calendar: what stands beside it may add to it. */
export interface NamedDay {
  readonly fields: DayFields;
}

/**
 * A stretch of time whose place in the calendar is known. `end` is exclusive; `start: null` is
 * "until"; `end: null` is a bare instant, or an open end when `open` is true.
 */
export interface Span {
  readonly start: DateTime | null;
  readonly end: DateTime | null;
  readonly grain: Grain;
  readonly open?: boolean;
  readonly supposed?: Supposed;
  readonly every?: Window["every"];
  readonly edge?: Edge | undefined;
}

/** Which edge of an event must lie in the time said. */
export type Edge = NonNullable<Window["edge"]>;

export type Days = NamedDay | Span;

/**
 * Hours of a day, in minutes from its midnight (beyond 1440 in the night that follows). `from: null`
 * is "until"; `to: null` is a bare instant, or an open end when `open` is true.
 */
export interface Hours {
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Grain;
  readonly open?: boolean;
  /** True when the words fit either half of the day ("at 6") and the plausible one was supposed. */
  readonly twelveHour?: boolean;
  readonly edge?: Edge;
}

/** How words before (or after) a time bend it: "dès", "après", "avant", "jusqu'à", "d'ici". */
export type Bound = "from" | "after" | "before" | "until" | "by";

/** What a stretch of words says of time. Each of `hours` holds on each of `days`; one may be empty. */
export interface Said {
  readonly days: readonly Days[];
  readonly hours: readonly Hours[];
  readonly bound?: Bound;
  /** True when the hours are not closely tied to their day: at the end of a range, those of each of its days. */
  readonly apart?: boolean;
  /** True when the hours are those of any day, whatever day is named beside: (pas) "trop tard". */
  readonly anyDay?: boolean;
}

/** Says a day by some of its fields. */
export function day(fields: DayFields): Said {
  return { days: [{ fields }], hours: [] };
}

/** Says a stretch of time that is already known, `end` exclusive. */
export function span(start: DateTime, end: DateTime, grain: Grain, supposed?: Supposed): Said {
  return { days: [{ start, end, grain, ...(supposed && { supposed }) }], hours: [] };
}

/** A day that is already known, by its midnight. */
export function wholeDay(start: DateTime, supposed?: Supposed): Span {
  return { start, end: start.plus({ days: 1 }), grain: "day", supposed };
}

/** Says a moment that is already known, to the minute: "dans deux heures". */
export function instant(moment: DateTime): Said {
  return { days: [{ start: moment.startOf("minute"), end: null, grain: "minute" }], hours: [] };
}

/** Says an hour of the day, of no day in particular. */
export function hour(hours: number, minutes = 0): Said {
  const from = hours * 60 + minutes;
  return { days: [], hours: [{ from, to: null, grain: minutes === 0 ? "hour" : "minute" }] };
}

/** Says the hours between two, in minutes from midnight: "de 14 h à 16 h", or a part of the day. */
export function hoursBetween(from: number, to: number, grain: Grain): Said {
  const end = to <= from ? to + 24 * 60 : to;
  return { days: [], hours: [{ from, to: end, grain }] };
}

/** Whether it is of every day or every week, and has its hours. */
export function recurs({ days }: Said): boolean {
  return days.some((one) => !isNamed(one) && one.every !== undefined);
}

export function isNamed(days: Days): days is NamedDay {
  return "fields" in days;
}
