import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Event } from "../programme/event.js";
import type { Request } from "./request.js";

/**
 * What a letter tells. "…-notice" ones go to the organiser, "…-said" ones into the conversation, the
 * others to the person.
 */
export const LetterKind = z.enum([
  "requested",
  "updated",
  "waiting",
  "offered",
  "lapsed",
  "confirmed",
  "declined",
  "cancelled",
  "changed",
  "dropped",
  "reminder",
  "reminder-said",
  "requested-notice",
  "updated-notice",
  "cancelled-notice",
  "erased-notice",
  "list-notice",
]);
export type LetterKind = z.infer<typeof LetterKind>;

/** Notices that may wait for the day's digest. Erasing is told at once. */
export const DIGESTED: readonly LetterKind[] = [
  "requested-notice",
  "updated-notice",
  "cancelled-notice",
];

/** A message to send. It names its request and is written when it leaves, so nothing is kept twice. */
export interface Letter {
  /** Makes the Message-ID: the same at each attempt. */
  readonly id: string;
  readonly kind: LetterKind;
  readonly reference: string;
  /** The event as this letter tells it. */
  readonly event: Event;
  /** For "changed": the event as it was told before. */
  readonly before?: Event;
}

/** The list of an event's requests, for its organiser: no single request's, it names the event. */
export function listLetter(event: Event): Letter {
  return { id: randomUUID(), kind: "list-notice", reference: event.id, event };
}

export function letter(kind: LetterKind, { reference, event }: Request): Letter {
  return { id: randomUUID(), kind, reference, event };
}
