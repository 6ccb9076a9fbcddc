import type { Event } from "../../src/programme/event.js";
import type { Window } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Scene } from "../dialog.js";

/** How long the day of an ISO moment is. */
const DAY = "yyyy-MM-dd".length;
const NOON = "12:00";
const LATEST = "24:00";
const HOUR = 60;

/**
 * The windows as one event is asked about by them: "does it finish before 10" of an evening is 22:00,
 * since what begins in the afternoon does nothing at a bare hour of the morning.
 */
export function hoursOfItsDay({ heard, language }: Scene, event: Event): Window[] {
  const { windows } = heard.query;
  const isLate =
    event.sessions.length > 0 && event.sessions.every(({ start = "" }) => start >= NOON);
  const isOfMorning = says(heard.text, language.words.finer.ofMorning);
  if (!isLate || isOfMorning || heard.supposed !== "day") return [...windows];
  return windows.map((window) =>
    window.grain === "hour" || window.grain === "minute"
      ? { ...window, start: past(window.start), end: past(window.end) }
      : window,
  );
}

/** The same of one hour: "around 6", of what begins at 17:00, is 18:00. */
export function hourOfItsDay({ sessions }: Event, hour: string): string {
  const isLate = sessions.length > 0 && sessions.every(({ start = "" }) => start >= NOON);
  return isLate && hour < NOON ? (turned(`0000-00-00T${hour}`) ?? "").slice(DAY + 1) : hour;
}

/** The same hour of the second half of the day. */
function past(moment: string | null): string | null {
  return moment !== null && moment.slice(DAY + 1) < NOON ? turned(moment) : moment;
}

/** "Dimanche à 10 h ?" of a day of which only the end is printed: it may not have begun. */
export function isOfUnsaidStart({ sessions }: Event, windows: readonly Window[]): boolean {
  return windows.some((window) => {
    const { start, grain } = window;
    if (start === null || grain === "day" || grain === "weekend") return false;
    const then = sessions.filter(({ date }) => date === start.slice(0, DAY));
    const hour = start.slice(DAY + 1);
    // "À 19 h ?", of what is there until 18 h, is too late whenever it begins.
    const isLeftOpen = then.every((one) => one.start === undefined && hour < (one.end ?? LATEST));
    return isOneDay(window) && then.length > 0 && isLeftOpen;
  });
}

/** "Open late on Saturday?" of a day of which only the beginning is printed: it may be over by then. */
export function isOfUnsaidEnd({ sessions }: Event, windows: readonly Window[]): boolean {
  return windows.some((window) => {
    const { start, end, grain } = window;
    if (grain === "day" || grain === "weekend") return false;
    const moment = start ?? end;
    if (moment === null) return false;
    const then = sessions.filter(
      ({ date }) => (date ?? moment.slice(0, DAY)) === moment.slice(0, DAY),
    );
    const open = then.filter((one) => one.start !== undefined && one.end === undefined);
    return (
      then.length > 0 &&
      open.length === then.length &&
      open.every((one) => (one.start ?? "") < moment.slice(DAY + 1))
    );
  });
}

/**
 * Whether an event lasts all of a part of its day: not when it is there for less than half of it.
 * Nothing where the hours leave that to judge, or none are printed.
 */
export function lastsThroughout(
  { sessions }: Event,
  windows: readonly Window[],
): boolean | undefined {
  const verdicts = windows.map(({ start, end }) => {
    if (start === null || end === null) return undefined;
    const then = sessions.filter(
      ({ date }) => (date ?? start.slice(0, DAY)) === start.slice(0, DAY),
    );
    if (then.some((one) => one.start === undefined || one.end === undefined)) return undefined;
    const [from, to] = [minutes(start.slice(DAY + 1)), minutes(end.slice(DAY + 1)) || 24 * HOUR];
    const stretches = then.map((one) => [
      Math.max(from, minutes(one.start)),
      Math.min(to, minutes(one.end)),
    ]);
    const there = stretches.reduce((sum, [a = 0, b = 0]) => sum + Math.max(0, b - a), 0);
    const last = Math.max(0, ...stretches.map(([, b = 0]) => b));
    if (then.length === 0 || there < (to - from) / 2) return then.length === 0 ? undefined : false;
    return last >= to - HOUR ? true : undefined;
  });
  return verdicts.includes(undefined) ? undefined : verdicts.every(Boolean);
}

/** How long an event of one stretch on one day lasts, in minutes. */
export function lengthOf({ dates, sessions }: Event): number | undefined {
  const [first, ...others] = sessions;
  const isOne = dates.start === dates.end && others.length === 0;
  if (!isOne || first?.start === undefined || first.end === undefined) return undefined;
  const length = minutes(first.end) - minutes(first.start);
  return length > 0 ? length : undefined;
}

function minutes(time = ""): number {
  const [hour = "0", minute = "0"] = time.split(":");
  return Number(hour) * HOUR + Number(minute);
}

function isOneDay({ start, end }: Window): boolean {
  return end === null || end.slice(0, DAY) === start?.slice(0, DAY);
}

/** The same hours of a clock of twelve, 07:30 for 19:30, unless the morning is said. Days stay. */
export function inOtherHalf({ heard, language }: Scene, windows: readonly Window[]): Window[] {
  if (says(heard.text, language.words.finer.ofMorning)) return [...windows];
  return windows.map((window) => ({
    ...window,
    start: turned(window.start),
    end: turned(window.end),
  }));
}

/** The hour twelve hours away; midnight and noon stay. */
function turned(moment: string | null): string | null {
  const hour = Number(moment?.slice(DAY + 1, DAY + 3));
  if (moment === null || hour % HALF === 0) return moment;
  const other = String((hour + HALF) % (2 * HALF)).padStart(2, "0");
  return `${moment.slice(0, DAY)}T${other}${moment.slice(DAY + 3)}`;
}

const HALF = 12;
