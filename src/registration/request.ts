import { randomInt } from "node:crypto";
import type { DateTime } from "luxon";
import { z } from "zod";
import { Event, HourMinute, IsoDate } from "../programme/event.js";
import { moment } from "./moments.js";

/** Where a request stands. Only the organiser confirms or declines. */
export const Status = z.enum(["requested", "confirmed", "declined", "waiting", "cancelled"]);
export type Status = z.infer<typeof Status>;

/** One line of a person's own words: no control characters, so that it stays one line in a mail header. */
const Line = z.string().regex(/^\P{Cc}*$/u, "must not hold control characters");

/** The most that a message to the organiser may hold, in characters. */
export const LONGEST_MESSAGE = 500;

/** What a person gives for a registration: the least that an organiser needs to answer. */
export const Draft = z.strictObject({
  eventId: z.string().min(1),
  /** The day or session chosen, when the event has several. */
  session: z.strictObject({ date: IsoDate, start: HourMinute.optional() }).optional(),
  name: Line.min(1).max(100),
  /** As read by `fields/email.ts`: one address and nothing around it. */
  email: z
    .string()
    .max(254)
    .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, "must be one address"),
  /** E.164. */
  phone: z
    .string()
    .regex(/^\+\d{4,15}$/, "must be E.164")
    .optional(),
  seats: z.int().min(1).max(20),
  /** Needs or a word for the organiser. */
  message: z.string().max(LONGEST_MESSAGE).optional(),
  language: z.enum(["fr", "en"]),
  /** The channel's person (`Person.id`): who may list and cancel it in chat. */
  person: z.string().min(1),
  /** Which version of the privacy notice was shown. */
  notice: z.string().min(1),
});
export type Draft = z.infer<typeof Draft>;

/** A demand for a registration, as kept. Moments are ISO in UTC. */
export const Request = Draft.extend({
  /** Can be read aloud: no 0/O, 1/I. "K7MR-4PXQ". */
  reference: z.string().min(1),
  status: Status,
  requestedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** The event as it was last told to the person: they hear of it when the programme changes. */
  event: Event,
  /** How often what the person holds was replaced: SEQUENCE in RFC 5545 §3.8.7.4. */
  sequence: z.int().min(0),
  /** Order on the waiting list; kept by those who left it. */
  place: z.int().positive().optional(),
  /** A freed seat is held for this waiting request until then. */
  offeredUntil: z.iso.datetime().optional(),
  /** True when the person asked to be reminded the day before. */
  reminder: z.boolean(),
  /** Where the reminder is said besides the mail (`Turn.reach`); kept for that alone. */
  conversation: z.string().optional(),
});
export type Request = z.infer<typeof Request>;

/** Neither given up nor declined: the person still counts on it. */
export function isOpen({ status }: Pick<Request, "status">): boolean {
  return status === "requested" || status === "confirmed" || status === "waiting";
}

/** The last day on which the request means anything, ISO. */
export function lastDay({ session, event }: Pick<Request, "session" | "event">): string {
  return session?.date ?? event.dates.end;
}

/** The request with what changed; what the person holds of it is then out of date. */
export function changed(request: Request, change: Partial<Request>, now: DateTime): Request {
  const sequence = request.sequence + 1;
  const next = Request.parse({ ...request, ...change, sequence, changedAt: moment(now) });
  return isOpen(next) ? next : { ...next, conversation: undefined };
}

/** Neither vowels, which make words, nor what sounds or looks like a digit: 27 signs. */
const SIGNS = "BCDFGHJKLMNPQRTVWXYZ2346789";

/** A reference to read aloud, one of 27⁸, about 3 × 10¹¹. */
export function newReference(): string {
  const signs = Array.from({ length: 8 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
