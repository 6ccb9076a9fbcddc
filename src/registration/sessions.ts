import { DateTime } from "luxon";
import { localMoment, today } from "../clock.js";
import type { Event, Session } from "../programme/event.js";
import type { Window } from "../programme/query.js";
import type { Choice } from "../understanding/understanding.js";
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

/** What words say of a choice: a number of the list, days, or hours of whatever day. */
export interface Wished {
  readonly windows: readonly Window[];
  readonly choice?: Choice;
  /** The windows name hours but no day: "le matin". */
  readonly dayless?: boolean;
}

/** The sessions that words choose: the one of that number, or all that the windows hold. */
export function matchSessions(
  sessions: readonly SessionChoice[],
  { windows, choice, dayless = false }: Wished,
): readonly SessionChoice[] {
  if (choice && "number" in choice) return sessions.slice(choice.number - 1, choice.number);
  const pick = choice && "pick" in choice ? choice.pick : undefined;
  if (pick === "last" || pick === "latest") return sessions.slice(-1);
  if (pick === "earliest") return sessions.slice(0, 1);
  const hold = dayless ? holdsHour : holds;
  return sessions.filter((session) => windows.some((window) => hold(window, session)));
}

/** The sessions on those weekdays (1 is Monday), at those hours where hours are printed. */
export function onWeekdays(
  sessions: readonly SessionChoice[],
  weekdays: readonly number[],
  windows: readonly Window[],
): readonly SessionChoice[] {
  const on = sessions.filter(({ date }) => weekdays.includes(localMoment(date).weekday));
  return on.filter(
    (session) =>
      session.start === undefined || windows.some((window) => holdsHour(window, session)),
  );
}

/** The sessions under way at a moment that none begins at: "9 h 30" of 9 h to 11 h. */
export function sessionsHolding(
  event: Event,
  sessions: readonly SessionChoice[],
  { windows, dayless = false }: Pick<Wished, "windows" | "dayless">,
): readonly SessionChoice[] {
  const moments = windows.flatMap(({ start, end, open }) =>
    start !== null && end === null && !open
      ? [{ day: start.slice(0, 10), hour: start.slice(11) }]
      : [],
  );
  return sessions.filter(({ date, start = "24:00" }) =>
    event.sessions.some(
      (one) =>
        one.start === start &&
        (one.date ?? date) === date &&
        moments.some(
          ({ day, hour }) => (dayless || day === date) && start < hour && hour < (one.end ?? start),
        ),
    ),
  );
}

/**
 * Whether an event is one whole that is not to be come to for a day: the programme gives it no hours
 * but says that it lasts as many as its days have ("pendant 48 h").
 */
export function isOneWhole({ dates, sessions, description = "" }: Event): boolean {
  if (sessions.length > 0 || dates.start === dates.end) return false;
  const days = localMoment(dates.end).diff(localMoment(dates.start), "days").days + 1;
  const lasting = [...description.matchAll(/\b(\d{2,3})[\s-]*h(?:eures?|ours?)?\b/gi)];
  return lasting.some(([, hours]) => Number(hours) === 24 * Math.round(days));
}

/** Whether one request may be for all of its sessions: seats are counted by session where they are. */
export function mayBeAskedWhole({ capacity }: Event): boolean {
  return capacity === undefined;
}

/** Whether a session begins in the window; one without hours, whether its day meets it. */
function holds({ start: from, end, open }: Window, { date, start }: SessionChoice): boolean {
  const first = `${date}T${start ?? "00:00"}`;
  const last = `${date}T${start ?? "23:59"}`;
  const began = from === null || from <= last;
  if (end !== null) return began && first < end;
  return began && (open || (from !== null && from >= first));
}

/** Whether a session begins in those hours, whatever the day. */
function holdsHour({ start: from, end, open }: Window, { start }: SessionChoice): boolean {
  if (start === undefined) return false;
  const hour = (moment: string) => moment.slice(11);
  if (from !== null && end === null && !open) return hour(from) === start;
  const until = end === null || hour(end) === "00:00" ? "24:00" : hour(end);
  return (from === null || hour(from) <= start) && start < until;
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
