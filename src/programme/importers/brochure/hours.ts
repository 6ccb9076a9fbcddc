import { DateTime } from "luxon";
import type { Session } from "../../event.js";

/** What the practical line says of hours. */
export interface Hours {
  readonly sessions: Session[];
  /** What looks like an hour and cannot be one: "25 h", "le 31" outside the event. */
  readonly odd: readonly { readonly printed: string; readonly why: string }[];
}

const hour = "(?<![\\d\\p{L}])(\\d{1,2}) ?h(?: ?(\\d{2}))?(?![\\p{L}\\d])";
const onDay = "(?: le (\\d{1,2}))?";

/**
 * One stretch: "9 h à 12 h", "À partir de 18 h", "jusque 18 h le 26", or a bare "18 h".
 * A length ("pendant 48 h", "Séances de 30 mn") is none.
 */
const STRETCH = new RegExp(
  [
    `(?:pendant|durant|durée(?: de| :)?|en) ${hour}`,
    `(?:à partir de|dès) ${hour}${onDay}`,
    `(?:jusqu’à|jusqu’au|jusque) ${hour}${onDay}`,
    `${hour} ?(?:à|-|–|>) ?${hour}`,
    hour,
  ].join("|"),
  "giu",
);

/**
 * Reads the hours of a practical line.
 *
 * @param days the event's days, to which "le 25" belongs
 */
export function readHours(infos: string, days: { start: string; end: string }): Hours {
  const sessions: Session[] = [];
  const odd: { printed: string; why: string }[] = [];
  for (const match of infos.matchAll(STRETCH)) {
    const [printed, , , fromHour, fromMinute, fromDay, tillHour, tillMinute, tillDay] = match;
    const [firstHour, firstMinute, lastHour, lastMinute, loneHour, loneMinute] = match.slice(9);
    const start = time(fromHour ?? firstHour ?? loneHour, fromMinute ?? firstMinute ?? loneMinute);
    const end = time(tillHour ?? lastHour, tillMinute ?? lastMinute);
    if (start === "impossible" || end === "impossible") {
      odd.push({ printed, why: "no hour of the day" });
      continue;
    }
    if (start === undefined && end === undefined) continue;
    const dayOfMonth = fromDay ?? tillDay;
    const date = dayOfMonth === undefined ? undefined : dayWithin(days, Number(dayOfMonth));
    if (dayOfMonth !== undefined && date === undefined) {
      odd.push({ printed, why: "not a day of this event" });
    }
    const before = sessions.at(-1);
    if (start === undefined && date === undefined && before?.start && !before.end) {
      sessions[sessions.length - 1] = { ...before, ...(end && { end }) };
    } else {
      sessions.push({ ...(date && { date }), ...(start && { start }), ...(end && { end }) });
    }
  }
  return { sessions, odd };
}

function time(hours?: string, minutes?: string): string | undefined | "impossible" {
  if (hours === undefined) return undefined;
  const [hour, minute] = [Number(hours) % 24, Number(minutes ?? 0)];
  if (Number(hours) > 24 || minute > 59) return "impossible";
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function dayWithin(days: { start: string; end: string }, dayOfMonth: number): string | undefined {
  const end = DateTime.fromISO(days.end, { zone: "utc" });
  let date = DateTime.fromISO(days.start, { zone: "utc" });
  for (; date <= end; date = date.plus({ days: 1 })) {
    if (date.day === dayOfMonth) return date.toISODate() ?? undefined;
  }
  return undefined;
}
