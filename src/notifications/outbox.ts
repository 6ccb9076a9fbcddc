import type { DateTime } from "luxon";
import type { Letter, LetterKind } from "../registration/letter.js";

/** A letter in the outbox, and how its sending goes. */
export interface PostedLetter extends Letter {
  readonly state: "pending" | "sent" | "dead";
  readonly attempts: number;
  /** When it is tried next, ISO in UTC. */
  readonly dueAt: string;
  /** Why the last attempt failed: a code, never an address. */
  readonly failure?: string;
}

/** How an attempt ended. */
export interface Attempt {
  readonly state: "pending" | "sent" | "dead";
  readonly failure?: string;
  /** When to try again. */
  readonly dueAt?: DateTime;
}

/** Which letters a worker wants; what is left out does not matter. */
export interface Claim {
  readonly kinds?: readonly LetterKind[];
  readonly postedBefore?: DateTime;
}

/** Where letters wait. Several workers share it: a letter that one has, no other gets for a while. */
export interface Outbox {
  /** Letters that are due, the longest-waiting first; they are this worker's for ten minutes. */
  claim(most: number, now: DateTime, which?: Claim): Promise<readonly PostedLetter[]>;
  settle(id: string, attempt: Attempt): Promise<void>;
  /** Lets those that were given up be tried anew; how many. */
  revive(): Promise<number>;
  /** Which of these ids are letters, sent ones included. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** How many were given up. */
  countDead(): Promise<number>;
  /** Those not sent: still to be tried, or given up. */
  list(): Promise<readonly PostedLetter[]>;
}
