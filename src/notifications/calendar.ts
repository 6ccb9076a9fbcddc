import { createEvents, type EventAttributes } from "ics";
import type { DateTime } from "luxon";
import { localMoment } from "../clock.js";
import type { Event } from "../programme/event.js";
import type { Session } from "../registration/ports.js";

/** What makes a calendar entry replace an earlier one: RFC 5545 §3.8.4.7 and §3.8.7.4. */
export interface Edition {
  /** The same for every edition of the same entry. */
  readonly uid: string;
  readonly sequence: number;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  readonly stamp: DateTime;
  readonly url?: string;
}

interface Stretch {
  readonly start: DateTime;
  readonly end: DateTime;
  readonly allDay: boolean;
}

/**
 * An event for a calendar (RFC 5545), one entry for each stretch of hours. Moments are in UTC, so
 * that no zone's definition is needed; without printed hours the days are taken whole.
 *
 * @param session the one that was chosen; the whole event without it
 */
export function calendar(event: Event, session: Session, edition: Edition): string {
  const { uid, sequence, status, stamp, url } = edition;
  const [email] = event.contact.emails;
  const [organiser = event.contact.name ?? "organisation"] = event.organisers;
  const method = status === "CANCELLED" ? "CANCEL" : "PUBLISH";
  const stampOf = minuteOf(stamp);
  const entries = stretches(event, session).map(
    (stretch, index): EventAttributes => ({
      uid: `${uid}${index === 0 ? "" : `-${index}`}@mois-ess-bot`,
      sequence,
      status,
      method,
      productId: "-//mois-ess-bot//FR",
      created: stampOf,
      lastModified: stampOf,
      title: plainLine(event.title),
      ...when(stretch),
      ...optional("description", event.description?.replace(/\r/g, "")),
      ...optional("location", placeOf(event)),
      ...optional("url", url),
      ...(email ? { organizer: { name: plainLine(organiser).replaceAll('"', "'"), email } } : {}),
    }),
  );
  const { error, value } = createEvents(entries);
  if (error || !value) throw error ?? new Error("the calendar is empty");
  return value;
}

/** "La Condition Publique, 14 place Faidherbe, Roubaix"; empty when the programme says nothing. */
export function placeOf({ venue, address, town }: Event): string {
  return [venue, address, town].filter(Boolean).map(String).map(plainLine).join(", ");
}

function stretches(event: Event, session: Session): readonly Stretch[] {
  const { start: first, end: last } = event.dates;
  const day = session?.date ?? (first === last ? first : undefined);
  const hours = event.sessions
    .filter((one) => session?.start === undefined || one.start === session.start)
    .flatMap(({ date = day, start, end }) => {
      if (date === undefined || start === undefined || (day && date !== day)) return [];
      const from = localMoment(`${date}T${start}`);
      const to = end ? localMoment(`${date}T${end}`) : from.plus({ hours: 1 });
      return [{ start: from, end: to > from ? to : to.plus({ days: 1 }), allDay: false }];
    });
  if (hours.length > 0) return hours;
  const end = localMoment(day ?? last).plus({ days: 1 });
  return [{ start: localMoment(day ?? first), end, allDay: true }];
}

function when({ start, end, allDay }: Stretch) {
  if (allDay) return { start: dayOf(start), end: dayOf(end) };
  const utc = { startInputType: "utc", startOutputType: "utc", endInputType: "utc" } as const;
  return { start: minuteOf(start), end: minuteOf(end), ...utc, endOutputType: "utc" as const };
}

function dayOf(at: DateTime): [number, number, number] {
  return [at.year, at.month, at.day];
}

function minuteOf(local: DateTime): [number, number, number, number, number] {
  const at = local.toUTC();
  return [at.year, at.month, at.day, at.hour, at.minute];
}

function plainLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

function optional<Key extends string>(key: Key, value: string | undefined) {
  return value ? { [key]: value } : {};
}
