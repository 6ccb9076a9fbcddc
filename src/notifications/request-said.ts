import type { DateTime } from "luxon";
import type { Language } from "../languages/language.js";
import type { RequestSaid } from "../languages/mail-texts.js";
import type { Event } from "../programme/event.js";
import { keptMoment } from "../registration/moments.js";
import type { Request } from "../registration/request.js";
import { whenSaid } from "../registration/when-said.js";
import { placeOf } from "./calendar.js";

const ROWS = [
  "reference",
  "event",
  "when",
  "where",
  "organiser",
  "name",
  "email",
  "phone",
  "seats",
  "message",
] as const;

/** A request as its reader sees it. `event` may differ from the request's own: what it was before. */
export function requestSaid(
  event: Event,
  request: Request,
  language: Language,
  now: DateTime,
): RequestSaid {
  const { reference, name, email, phone = "", seats, message = "", offeredUntil } = request;
  const until = offeredUntil
    ? keptMoment(offeredUntil).setLocale(language.locale).toFormat("cccc d LLLL, HH:mm")
    : "";
  const when = whenSaid(event, request.session, language, now);
  const organiser = event.organisers.join(", ");
  const given = { reference, name, email, phone, seats, message };
  return { ...given, event: event.title, when, where: placeOf(event), organiser, until };
}

/** The request's lines with their labels; those that say nothing are left out. */
export function recap(
  said: RequestSaid,
  { mail: { labels } }: Language,
  rows: readonly (typeof ROWS)[number][] = ROWS,
): readonly (readonly [label: string, value: string])[] {
  return rows
    .map((key) => [labels[key], String(said[key])] as const)
    .filter(([, value]) => value !== "");
}
