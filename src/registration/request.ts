import { z } from "zod";
import { HourMinute, IsoDate } from "../programme/event.js";

/** Where a request stands. Only the organiser confirms or declines. */
export const Status = z.enum(["requested", "confirmed", "declined", "waiting", "cancelled"]);
export type Status = z.infer<typeof Status>;

/** What a person gives for a registration: the least that an organiser needs to answer. */
export const Draft = z.strictObject({
  eventId: z.string().min(1),
  /** The day or session chosen, when the event has several. */
  session: z.strictObject({ date: IsoDate, start: HourMinute.optional() }).optional(),
  name: z.string().min(1).max(100),
  email: z.string().min(3).max(254),
  /** E.164. */
  phone: z.string().optional(),
  seats: z.int().min(1).max(20),
  /** Needs or a word for the organiser. */
  message: z.string().max(500).optional(),
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
});
export type Request = z.infer<typeof Request>;
