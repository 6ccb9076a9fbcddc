import type { Session } from "../registration/ports.js";
import { lastDay, Request } from "../registration/request.js";
import type { RequestRow } from "./tables.js";

/** The session as one text: two requests for the same session have the same. */
export function sessionKey(session: Session): string {
  return session ? [session.date, session.start].filter(Boolean).join(" ") : "";
}

export function rowOf(request: Request): RequestRow {
  return {
    reference: request.reference,
    event_id: request.eventId,
    session: sessionKey(request.session),
    name: request.name,
    email: request.email,
    email_key: request.email.toLowerCase(),
    phone: request.phone ?? null,
    seats: request.seats,
    message: request.message ?? null,
    language: request.language,
    person: request.person,
    notice: request.notice,
    status: request.status,
    requested_at: request.requestedAt,
    changed_at: request.changedAt,
    last_day: lastDay(request),
    event: JSON.stringify(request.event),
    sequence: request.sequence,
    place: request.place ?? null,
    offered_until: request.offeredUntil ?? null,
    reminder: request.reminder ? 1 : 0,
    conversation: request.conversation ?? null,
  };
}

export function requestOf(row: RequestRow): Request {
  const [date, start] = row.session.split(" ");
  return Request.parse({
    eventId: row.event_id,
    ...(date ? { session: { date, ...(start ? { start } : {}) } } : {}),
    name: row.name,
    email: row.email,
    ...(row.phone === null ? {} : { phone: row.phone }),
    seats: row.seats,
    ...(row.message === null ? {} : { message: row.message }),
    language: row.language,
    person: row.person,
    notice: row.notice,
    reference: row.reference,
    status: row.status,
    requestedAt: row.requested_at,
    changedAt: row.changed_at,
    event: JSON.parse(row.event),
    sequence: row.sequence,
    ...(row.place === null ? {} : { place: row.place }),
    ...(row.offered_until === null ? {} : { offeredUntil: row.offered_until }),
    reminder: row.reminder === 1,
    ...(row.conversation === null ? {} : { conversation: row.conversation }),
  });
}
