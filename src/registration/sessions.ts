import { DateTime } from "luxon";
import { localMoment } from "../clock.js";
import type { Event } from "../programme/event.js";
import type { Window } from "../programme/query.js";
import type { Draft } from "./request.js";

/** A day, and where hours are printed the beginning of one stretch of it. */
export type SessionChoice = NonNullable<Draft["session"]>;

/** Days of a running event that are offered at once. */
const DAYS = 10;

/** What can still be chosen of an event: each session of each day from `now` on. */
export function sessionsOf(event: Event, now: DateTime): readonly SessionChoice[] {
  const choices: SessionChoice[] = [];
  const last = localMoment(event.dates.end);
  const today = now.startOf("day");
  const first = localMoment(event.dates.start);
  for (let day = DateTime.max(first, today); day <= last; day = day.plus({ days: 1 })) {
    const date = day.toFormat("yyyy-MM-dd");
    const sessions = event.sessions.filter((one) => one.date === undefined || one.date === date);
    const starts = sessions.map(({ start }) => start);
    for (const start of starts.length > 0 ? starts : [undefined]) {
      choices.push(start === undefined ? { date } : { date, start });
    }
    if (choices.length >= DAYS) break;
  }
  return choices;
}

/** The session that words choose: by number, or the first that a window holds. */
export function matchSession(
  sessions: readonly SessionChoice[],
  windows: readonly Window[],
  choice?: { readonly number: number } | { readonly last: true },
): SessionChoice | undefined {
  if (choice) return "last" in choice ? sessions.at(-1) : sessions[choice.number - 1];
  return sessions.find(({ date, start }) => {
    const from = `${date}T${start ?? "00:00"}`;
    const day = `${date}T00:00`;
    return windows.some((window) =>
      window.end === null
        ? window.start === from || window.start === day
        : from < window.end && (window.start === null || from >= window.start),
    );
  });
}
