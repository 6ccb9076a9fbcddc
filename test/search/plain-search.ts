import { DateTime } from "luxon";
import { ZONE } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import type { Query, Window } from "../../src/programme/query.js";
import type { Answer, Beside, Reason } from "../../src/search/answer.js";

type Interval = readonly [start: DateTime, end: DateTime];

/**
 * The search said plainly: every event is asked every question, in luxon's time. Slow, and the
 * measure of the quick one.
 */
export function plainSearch(events: readonly Event[], query: Query, now: DateTime): Answer {
  const found: Event[] = [];
  const also: Beside[] = [];
  for (const event of inOrder(events)) {
    const doubts = [inTime(event, query, now), price(event, query), registration(event, query)];
    if (!rest(event, query) || doubts.includes("no")) continue;
    const reasons = doubts.filter((doubt): doubt is Reason => doubt !== "yes");
    const [why, ...others] = reasons;
    if (why === undefined && isSomewhere(event, query)) also.push({ event, why: "place-unknown" });
    else if (why === undefined) found.push(event);
    else if (others.length === 0) also.push({ event, why });
  }
  return { events: found, close: found.length, also };
}

type Verdict = "yes" | "no" | Reason;

/** A town is turned away, and the event's own is not told. */
function isSomewhere({ town }: Event, { excluded }: Query): boolean {
  return town === undefined && excluded.towns.length > 0;
}

function rest(event: Event, { wanted, excluded }: Query): boolean {
  const town = event.town ?? "";
  const inTown = wanted.towns.length === 0 || wanted.towns.includes(town);
  const words = wanted.words.every((word) => event.description?.includes(word));
  return inTown && words && !excluded.towns.includes(town);
}

function price(event: Event, { wanted }: Query): Verdict {
  if (wanted.prices.length === 0 || event.free === true) return "yes";
  return event.free === "unknown" ? "price-unknown" : "no";
}

function registration(event: Event, { wanted }: Query): Verdict {
  const [asked] = wanted.registrations;
  const said = event.registration;
  if (asked === undefined || said === asked) return "yes";
  if (asked === "required") return said === "partial" ? "yes" : "no";
  return said === "required" ? "no" : "registration-unknown";
}

function inTime(event: Event, { windows, excluded }: Query, now: DateTime): Verdict {
  const wanted = windows.length === 0 ? [null] : windows;
  const verdicts = wanted.flatMap((window) =>
    daysOf(event).map((day) => onDay(event, day, window, excluded.windows, now)),
  );
  if (verdicts.includes("yes")) return "yes";
  return verdicts.includes("hours-unknown") ? "hours-unknown" : "no";
}

/** A window of null is what is still to come. */
function onDay(
  event: Event,
  day: DateTime,
  window: Window | null,
  excluded: readonly Window[],
  now: DateTime,
): Verdict {
  const [from, to] = window === null ? [now, FAR] : asked(window, now);
  const out = excluded.map((other) => literal(other));
  const midnight = day.plus({ days: 1 });
  if (from >= midnight || to <= day) return "no";
  if (event.sessions.length > 0) {
    const suiting = sessionsOn(event, day).filter(
      ([start, end]) =>
        start < to && end > from && !out.some(([begin, stop]) => begin <= start && start < stop),
    );
    // Since when it is on before its end, where no beginning is printed, nobody knows.
    const known = suiting.some(
      ([start, end]) => +start !== +day || +end === +midnight || end <= to,
    );
    if (suiting.length === 0) return "no";
    return known ? "yes" : "hours-unknown";
  }
  if (out.some(([begin, stop]) => begin <= day && midnight <= stop)) return "no";
  if (out.some(([begin, stop]) => begin < midnight && day < stop)) return "hours-unknown";
  const whole = from <= day && midnight <= to;
  return whole || window === null || !hoursMatter(window, [from, to], now)
    ? "yes"
    : "hours-unknown";
}

function hoursMatter(window: Window, edges: Interval, now: DateTime): boolean {
  const atMidnight = (edge: DateTime) => +edge === +edge.startOf("day");
  const isEdge = (edge: DateTime) => +edge !== +FAR && +edge !== +PAST && +edge !== +now;
  if (["minute", "hour", "part"].includes(window.grain)) return true;
  if (window.grain === "day") return false;
  return (
    literal(window).some((edge) => isEdge(edge) && !atMidnight(edge)) ||
    edges.some((edge) => isEdge(edge) && !atMidnight(edge))
  );
}

function asked(window: Window, now: DateTime): Interval {
  const [from, to] = literal(window);
  const today = now.startOf("day");
  const rests = window.start === null || ["weekend", "week"].includes(window.grain);
  return rests && from < today && to > today ? [today, to] : [from, to];
}

const FAR = DateTime.fromISO("9999-01-01", { zone: ZONE });
const PAST = DateTime.fromISO("0001-01-01", { zone: ZONE });

function literal({ start, end, grain, open }: Window): Interval {
  const from = start === null ? PAST : DateTime.fromISO(start, { zone: ZONE });
  if (end !== null) return [from, DateTime.fromISO(end, { zone: ZONE })];
  if (open || start === null || (grain !== "hour" && grain !== "minute")) return [from, FAR];
  return [from, from.plus({ minutes: grain === "hour" ? 60 : 30 })];
}

function daysOf({ dates }: Event): readonly DateTime[] {
  const days: DateTime[] = [];
  const last = DateTime.fromISO(dates.end, { zone: ZONE });
  let day = DateTime.fromISO(dates.start, { zone: ZONE });
  for (; day <= last; day = day.plus({ days: 1 })) days.push(day);
  return days;
}

function sessionsOn({ sessions }: Event, day: DateTime): readonly Interval[] {
  return sessions
    .filter(({ date }) => date === undefined || date === day.toISODate())
    .map(({ start, end }) => {
      const begin = start === undefined ? day : at(day, start);
      const stop = end === undefined ? day : at(day, end);
      return [begin, stop > begin ? stop : day.plus({ days: 1 })];
    });
}

function at(day: DateTime, clock: string): DateTime {
  const [hour, minute] = clock.split(":").map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0 });
}

/** Dated events by day and first hour, then those of three days and more. */
function inOrder(events: readonly Event[]): readonly Event[] {
  const key = (event: Event): string => {
    const days = daysOf(event);
    const hours = days.slice(0, 1).flatMap((day) => sessionsOn(event, day));
    const hour = hours.map(([start]) => start.toFormat("HH:mm")).sort()[0] ?? "24:00";
    return `${days.length > 2} ${event.dates.start} ${hour}`;
  };
  return events
    .map((event, order) => ({ event, order }))
    .sort((a, b) => key(a.event).localeCompare(key(b.event)) || a.order - b.order)
    .map(({ event }) => event);
}
