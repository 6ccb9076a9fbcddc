import { DateTime } from "luxon";
import { localMoment } from "../clock.js";
import type { Event, Session } from "../programme/event.js";
import type { Window } from "../programme/query.js";
import type { Choice } from "../understanding/understanding.js";
import { today } from "./moments.js";
import type { Draft } from "./request.js";

/** A day, and where hours are printed the beginning of one stretch of it. */
export type SessionChoice = NonNullable<Draft["session"]>;

/** How many choices are shown at once; words may choose any. */
export const MOST_OFFERED = 10;

/**
 * What can still be chosen of an event, in order: each session that is not over, on each of its
 * days. Where hours are printed, a day for which none are is no choice.
 */
export function sessionsOf(event: Event, now: DateTime): readonly SessionChoice[] {
  const choices: SessionChoice[] = [];
  const last = localMoment(event.dates.end);
  const first = DateTime.max(localMoment(event.dates.start), localMoment(today(now)));
  for (let day = first; day <= last; day = day.plus({ days: 1 })) {
    const date = day.toFormat("yyyy-MM-dd");
    choices.push(...sessionsOn(date, event, now));
  }
  return choices;
}

/** The session that words choose: by number, or the first that a window holds. */
export function matchSession(
  sessions: readonly SessionChoice[],
  windows: readonly Window[],
  choice?: Choice,
): SessionChoice | undefined {
  if (choice && "number" in choice) return sessions[choice.number - 1];
  if (choice && "pick" in choice && choice.pick === "last") return sessions.at(-1);
  return sessions.find((session) => windows.some((window) => holds(window, session)));
}

/** Whether a session begins in the window; one without hours, whether its day meets it. */
function holds({ start: from, end, open }: Window, { date, start }: SessionChoice): boolean {
  const first = `${date}T${start ?? "00:00"}`;
  const last = `${date}T${start ?? "23:59"}`;
  const began = from === null || from <= last;
  if (end !== null) return began && first < end;
  return began && (open || (from !== null && from >= first));
}

function sessionsOn(date: string, event: Event, now: DateTime): readonly SessionChoice[] {
  if (event.sessions.length === 0) return [{ date }];
  const starts = event.sessions
    .filter((one) => (one.date ?? date) === date && !isOver(date, one, now))
    .map(({ start }) => start);
  return [...new Set(starts)]
    .sort((a = "", b = "") => (a < b ? -1 : 1))
    .map((start) => (start === undefined ? { date } : { date, start }));
}

/** Over when its end is past; without a printed end it lasts as long as its day. */
function isOver(date: string, { end }: Session, now: DateTime): boolean {
  return end !== undefined && date === today(now) && end <= now.toFormat("HH:mm");
}
