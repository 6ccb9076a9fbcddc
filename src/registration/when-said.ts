import type { DateTime } from "luxon";
import type { Language } from "../languages/language.js";
import type { Event } from "../programme/event.js";
import type { SessionChoice } from "./sessions.js";

/** Day and hours of the session chosen, or of the whole event, in words. */
export function whenSaid(
  event: Event,
  session: SessionChoice | null | undefined,
  { texts }: Language,
  now: DateTime,
): string {
  if (!session) return texts.event.when(event, now);
  const { date, start } = session;
  const hours = event.sessions
    .filter((one) => one.start === start && (one.date ?? date) === date)
    .map((one) => ({ ...one, date: undefined }));
  return [texts.said.day(date, now), texts.said.hours(hours)].filter(Boolean).join(", ");
}
