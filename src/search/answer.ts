import type { Event } from "../programme/event.js";
import type { Filter, Query } from "../programme/query.js";

/** Why an event is offered beside the matches instead of among them. */
export type Reason =
  | "hours-unknown"
  | "place-unknown"
  | "registration-unknown"
  | "price-unknown"
  | "audience-unknown"
  | "nearby";

/** An event that may suit, with what the programme leaves open about it. */
export interface Beside {
  readonly event: Event;
  readonly why: Reason;
}

/**
 * Events in order, as an array would hold them, each fetched when it is looked at: a broad question
 * finds a million, of which five are shown.
 */
export interface Found extends Iterable<Event> {
  readonly length: number;
  at(place: number): Event | undefined;
  slice(from: number, to: number): readonly Event[];
}

/** What a search gives. */
export interface Answer {
  /** All that match: dated ones by time, then running ones; those before that hold a wide word itself. */
  readonly events: Found;
  /** How many hold the words themselves, and not only narrower ones that these cover. */
  readonly close: number;
  readonly also: readonly Beside[];
}

/** What words may describe: those events that hold the words themselves, where some do. */
export function closestOf({ events, close }: Answer): readonly Event[] {
  return close > 0 ? events.slice(0, close) : [...events];
}

/** A query with a filter let go or moved, and how many events it then finds: never none. */
export interface Alternative {
  readonly query: Query;
  /** The filter let go, or moved to the nearest day or town. */
  readonly dropped: Filter;
  /** Let go as well, where one was not enough. */
  readonly alsoDropped: readonly Filter[];
  readonly count: number;
}
