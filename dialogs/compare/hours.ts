import type { Extreme } from "../../src/languages/compare-words.js";
import type { Event } from "../../src/programme/event.js";

/** One stretch of an event on one day, "HH:MM". */
interface Stretch {
  readonly day: string;
  readonly start: string;
  readonly end: string;
}

/** The stretches of an event of one day; nothing when an hour is not printed. */
function stretches({ dates, sessions }: Event): readonly Stretch[] | undefined {
  if (dates.start !== dates.end || sessions.length === 0) return undefined;
  const all = sessions.flatMap(({ start, end }) =>
    start !== undefined && end !== undefined ? [{ day: dates.start, start, end }] : [],
  );
  return all.length === sessions.length ? all : undefined;
}

/** Whether several events can be attended whole: "part" tells from when to when they are on together. */
export type Together =
  | { readonly verdict: "yes" | "no" | "unknown" }
  | { readonly verdict: "part"; readonly from: string; readonly to: string };

/** Compares two by two; of events on different days no hour is needed. */
export function together(events: readonly Event[]): Together {
  let worst: Together = { verdict: "yes" };
  for (const [at, one] of events.entries()) {
    for (const other of events.slice(at + 1)) {
      const pair = pairTogether(one, other);
      if (pair.verdict === "no") return pair;
      if (pair.verdict === "part" || (pair.verdict === "unknown" && worst.verdict === "yes")) {
        worst = pair;
      }
    }
  }
  return worst;
}

function pairTogether(one: Event, other: Event): Together {
  if (one.dates.end < other.dates.start || other.dates.end < one.dates.start) {
    return { verdict: "yes" };
  }
  if (isOverBefore(one, other) || isOverBefore(other, one)) return { verdict: "yes" };
  const [first, second] = [stretches(one), stretches(other)];
  if (!first || !second) return { verdict: "unknown" };
  // One of several sessions will do.
  const pairs = first.flatMap((a) => second.map((b) => overlapOf(a, b)));
  if (pairs.some((overlap) => overlap === undefined)) return { verdict: "yes" };
  const [a, b, shared] = [first[0], second[0], pairs[0]];
  const isSame = a?.start === b?.start && a?.end === b?.end;
  return shared && !isSame ? { verdict: "part", ...shared } : { verdict: "no" };
}

/** Whether all of one ends before all of the other begins, however long that lasts. */
function isOverBefore(one: Event, other: Event): boolean {
  const isOneDay = one.dates.start === one.dates.end && other.dates.start === one.dates.start;
  const isClosed = one.sessions.length > 0 && one.sessions.every(({ end }) => end !== undefined);
  const isBegun =
    other.sessions.length > 0 && other.sessions.every(({ start }) => start !== undefined);
  const [{ end }, { start }] = [hoursOf(one), hoursOf(other)];
  return (
    isOneDay && isClosed && isBegun && end !== undefined && start !== undefined && end <= start
  );
}

function overlapOf(one: Stretch, other: Stretch) {
  const [, from = ""] = [one.start, other.start].toSorted();
  const [to = ""] = [one.end, other.end].toSorted();
  return from < to ? { from, to } : undefined;
}

/** The first hour of an event, and the last, as they are printed. */
export function hoursOf({ sessions }: Event): { readonly start?: string; readonly end?: string } {
  const start = sessions
    .map((one) => one.start)
    .filter((hour) => hour !== undefined)
    .toSorted()[0];
  const end = sessions
    .map((one) => one.end)
    .filter((hour) => hour !== undefined)
    .toSorted()
    .at(-1);
  return { ...(start && { start }), ...(end && { end }) };
}

/** The event that stands out by its hours; "tied" when several do, nothing when no hour is known. */
export function standingOut(
  events: readonly Event[],
  extreme: Extreme,
): Event | "tied" | undefined {
  const measured = events.flatMap((event) => {
    const measure = measureOf(event, extreme);
    return measure === undefined ? [] : [{ event, measure }];
  });
  const isMost = extreme.endsWith("last") || extreme === "longest";
  const best = measured
    .map(({ measure }) => measure)
    .toSorted((a, b) => (isMost ? b - a : a - b))[0];
  const [first, ...others] = measured.filter(({ measure }) => measure === best);
  if (first === undefined) return undefined;
  return others.length > 0 ? "tied" : first.event;
}

/** Minutes of the day, or minutes that it lasts. */
function measureOf(event: Event, extreme: Extreme): number | undefined {
  const { start, end } = hoursOf(event);
  if (extreme === "longest" || extreme === "shortest") {
    const isOne = event.dates.start === event.dates.end && event.sessions.length === 1;
    return isOne && start && end ? minutes(end) - minutes(start) : undefined;
  }
  const hour = extreme.startsWith("ends") ? end : start;
  return hour === undefined ? undefined : minutes(hour);
}

function minutes(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}

/** Of events that begin on several days, the one that begins before all others, or after them. */
export function onItsDay(events: readonly Event[], extreme: Extreme): Event | undefined {
  const inOrder = events.toSorted((one, other) => one.dates.start.localeCompare(other.dates.start));
  const [found, next] = extreme === "begins-first" ? inOrder : inOrder.toReversed();
  return found?.dates.start === next?.dates.start ? undefined : found;
}
