import type { DateTime } from "luxon";
import type { Event } from "../programme/event.js";
import type { Draft, Request } from "./request.js";

/** What became of a demand. `repeated`: the same person, event and session had already asked. */
export type Outcome =
  | { readonly kind: "requested"; readonly request: Request }
  | { readonly kind: "repeated"; readonly request: Request }
  | { readonly kind: "waiting"; readonly request: Request; readonly position: number }
  | { readonly kind: "refused"; readonly why: "past" | "too-many" };

/** What the dialogs may ask of registrations; the storage behind it is chosen in `app.ts`. */
export interface Registrations {
  /** Resolves only when the request is durably kept. */
  request(draft: Draft, event: Event, now: DateTime): Promise<Outcome>;
  /** The person's requests that are still kept, latest first. */
  ofPerson(person: string): Promise<readonly Request[]>;
  /** Cancels one's own request; nothing when there is none of that reference. */
  cancel(reference: string, person: string, now: DateTime): Promise<Request | undefined>;
  /** Erases all that was given by this person in this channel; how many requests went. */
  erase(person: string, now: DateTime): Promise<number>;
}
