import type { DateTime } from "luxon";
import { z } from "zod";
import type { Letter } from "./letter.js";
import type { Request } from "./request.js";

export type Session = Request["session"];

/** The requests for one event, held still: nobody else changes them until the work is done. */
export interface Book {
  byReference(reference: string): Promise<Request | undefined>;
  /** The open request of that address for that session. */
  openOf(email: string, session: Session): Promise<Request | undefined>;
  /** Seats asked for, confirmed, or held by an offer. */
  heldSeats(session: Session): Promise<number>;
  /** First come first. */
  waiting(session: Session): Promise<readonly Request[]>;
  /** How many still wait up to that place, it included: the position of who has it. */
  position(session: Session, place: number): Promise<number>;
  /** The highest place ever given on that waiting list; 0 when none was. */
  lastPlace(session: Session): Promise<number>;
  /** How many requests were made, for any event. */
  count(selection: Selection): Promise<number>;
  /** Keeps a request, new or changed. */
  put(request: Request): Promise<void>;
  /** Removes every trace of a request, its letters included. */
  remove(reference: string): Promise<void>;
  /** Puts letters into the outbox; they leave only if the whole work is kept. */
  post(letters: readonly Letter[], now: DateTime): Promise<void>;
}

/** Which requests; what is left out does not matter. */
export interface Selection {
  readonly eventId?: string;
  readonly person?: string;
  readonly email?: string;
  readonly reference?: string;
  /** Whose last day is before this one, ISO. */
  readonly endedBefore?: string;
  /** That asked since this moment, ISO in UTC. */
  readonly askedSince?: string;
  /** That asked to be reminded. */
  readonly reminding?: true;
  /** Waiting with an offer that ended before this moment, ISO in UTC. */
  readonly offeredBefore?: string;
}

/** Where requests are kept. */
export interface RequestStore {
  /** Does the work in one transaction in which nobody else touches that event's requests. */
  change<Result>(eventId: string, work: (book: Book) => Promise<Result>): Promise<Result>;
  /** Latest first. */
  select(selection: Selection): Promise<readonly Request[]>;
  /** Erases the conversations of these people (`Person.id`) that nobody else takes part in. */
  forget(people: readonly string[]): Promise<void>;
  /** Records that something was done with personal data, naming nobody. */
  record(what: Deed): Promise<void>;
  deeds(): Promise<readonly Deed[]>;
}

export const DeedKind = z.enum(["erased", "downloaded", "mailed", "expired"]);
export type DeedKind = z.infer<typeof DeedKind>;

/** An erasure, or a list that was downloaded or mailed: the receipt that stays, without personal data. */
export interface Deed {
  readonly kind: DeedKind;
  /** ISO in UTC. */
  readonly at: string;
  readonly eventId?: string;
  readonly requests: number;
}
