import type { DateTime } from "luxon";
import { today } from "../clock.js";
import type { Event } from "../programme/event.js";
import { letter } from "./letter.js";
import { moment } from "./moments.js";
import type { Book, RequestStore } from "./ports.js";
import { promiseReminder } from "./reminders.js";
import { changed, type Draft, isOpen, newReference, Request } from "./request.js";
import { offerFreedSeats } from "./waiting-list.js";

/**
 * What became of a demand. `repeated`: the same address, event and session had already asked; the
 * request now says what was sent last. `no-room`: more seats than the event has, or than are left
 * to enlarge a request with.
 */
export type Outcome =
  | { readonly kind: "requested"; readonly request: Request }
  | { readonly kind: "repeated"; readonly request: Request }
  | { readonly kind: "waiting"; readonly request: Request; readonly position: number }
  | { readonly kind: "refused"; readonly why: "past" | "too-many" | "no-room" };

/** What the dialogs may ask of registrations; the storage behind it is chosen in `app.ts`. */
export interface Registrations {
  /** Resolves only when the request is durably kept. */
  request(draft: Draft, event: Event, now: DateTime): Promise<Outcome>;
  /** The person's requests that are still kept, latest first. */
  ofPerson(person: string): Promise<readonly Request[]>;
  /** Cancels one's own request; nothing when there is none of that reference. */
  cancel(reference: string, person: string, now: DateTime): Promise<Request | undefined>;
  /**
   * Promises a reminder the day before one's own open request; nothing when there is none such.
   *
   * @param reach where to say it as well as by mail, when the channel can
   */
  remind(reference: string, person: string, reach?: string): Promise<Request | undefined>;
  /** Erases all that was given by this person in this channel; how many requests went. */
  erase(person: string, now: DateTime): Promise<number>;
}

/** New requests that one person, or one address, may make in a day: a busy family, not a script. */
export const MOST_A_DAY = 20;

export function registrations(store: RequestStore): Registrations {
  return {
    async request(draft, event, now) {
      if (isOver(draft, event, now)) return { kind: "refused", why: "past" };
      return store.change(event.id, async (book) => {
        const known = await book.openOf(draft.email, draft.session);
        if (known) return update(book, known, draft, event, now);
        if (await hasAskedTooMuch(book, draft, now)) return { kind: "refused", why: "too-many" };
        return keep(book, draft, event, now);
      });
    },
    ofPerson: (person) => store.select({ person }),
    async cancel(reference, person, now) {
      const [own] = await store.select({ reference, person });
      return own && isOpen(own) ? cancelRequest(store, own, now) : undefined;
    },
    async remind(reference, person, reach) {
      const [own] = await store.select({ reference, person });
      return own && promiseReminder(store, own, reach);
    },
    async erase(person, now) {
      return eraseRequests(store, await store.select({ person }), now);
    },
  };
}

/** Takes back an open request, frees its seats, and tells both sides. */
export function cancelRequest(
  store: RequestStore,
  { eventId, reference }: Request,
  now: DateTime,
): Promise<Request | undefined> {
  return store.change(eventId, async (book) => {
    const request = await book.byReference(reference);
    if (!request || !isOpen(request)) return request;
    const cancelled = changed(request, { status: "cancelled", offeredUntil: undefined }, now);
    await book.put(cancelled);
    await book.post([letter("cancelled", cancelled), letter("cancelled-notice", cancelled)], now);
    await offerFreedSeats(book, cancelled, now);
    return cancelled;
  });
}

/**
 * Erases requests with their letters, and what their people said. The organiser of an open one is told its reference, nothing
 * else, since their own list must lose it too.
 */
export async function eraseRequests(
  store: RequestStore,
  requests: readonly Request[],
  now: DateTime,
): Promise<number> {
  for (const { eventId, reference } of requests) {
    await store.change(eventId, async (book) => {
      const request = await book.byReference(reference);
      if (!request) return;
      await book.remove(reference);
      await book.post([letter("erased-notice", request)], now);
      if (isOpen(request)) await offerFreedSeats(book, request, now);
    });
  }
  await store.forget([...new Set(requests.map(({ person }) => person))]);
  if (requests.length > 0) {
    await store.record({ kind: "erased", at: moment(now), requests: requests.length });
  }
  return requests.length;
}

async function keep(book: Book, draft: Draft, event: Event, now: DateTime): Promise<Outcome> {
  const room = event.capacity ?? Number.POSITIVE_INFINITY;
  if (draft.seats > room) return { kind: "refused", why: "no-room" };
  const fits = (await book.heldSeats(draft.session)) + draft.seats <= room;
  const request = Request.parse({
    ...draft,
    reference: newReference(),
    status: fits ? "requested" : "waiting",
    requestedAt: moment(now),
    changedAt: moment(now),
    event,
    sequence: 0,
    reminder: false,
    ...(fits ? {} : { place: (await book.lastPlace(draft.session)) + 1 }),
  });
  await book.put(request);
  if (!fits) {
    await book.post([letter("waiting", request)], now);
    return { kind: "waiting", request, position: await positionOf(book, request) };
  }
  await book.post([letter("requested", request), letter("requested-notice", request)], now);
  return { kind: "requested", request };
}

/** The same demand again: its last wording counts, its place and its status stay. */
async function update(
  book: Book,
  known: Request,
  draft: Draft,
  event: Event,
  now: DateTime,
): Promise<Outcome> {
  const more = draft.seats - known.seats;
  const room = event.capacity ?? Number.POSITIVE_INFINITY;
  const holds = known.status !== "waiting" || known.offeredUntil !== undefined;
  const held = holds ? await book.heldSeats(known.session) : 0;
  if (more > 0 && held + (holds ? more : draft.seats) > room) {
    return { kind: "refused", why: "no-room" };
  }
  if (sameWords(known, draft)) return repeated(book, known);
  const { phone, message, ...given } = draft;
  const request = changed(known, { ...given, phone, message, event }, now);
  await book.put(request);
  await book.post([letter("updated", request), letter("updated-notice", request)], now);
  if (more < 0 && holds) await offerFreedSeats(book, request, now);
  return repeated(book, request);
}

async function repeated(book: Book, request: Request): Promise<Outcome> {
  if (request.status !== "waiting") return { kind: "repeated", request };
  return { kind: "waiting", request, position: await positionOf(book, request) };
}

function positionOf(book: Book, { session, place = 0 }: Request): Promise<number> {
  return book.position(session, place);
}

function sameWords(known: Request, draft: Draft): boolean {
  const asked = (given: Draft) => [given.name, given.phone, given.seats, given.message].join("\n");
  return asked(known) === asked(draft) && known.person === draft.person;
}

async function hasAskedTooMuch(book: Book, draft: Draft, now: DateTime): Promise<boolean> {
  const askedSince = moment(now.minus({ days: 1 }));
  const byPerson = await book.count({ person: draft.person, askedSince });
  const byAddress = await book.count({ email: draft.email, askedSince });
  return byPerson >= MOST_A_DAY || byAddress >= MOST_A_DAY;
}

/** Over when its day is past, or when every hour printed for today is. */
function isOver({ session }: Draft, event: Event, now: DateTime): boolean {
  const day = session?.date ?? event.dates.end;
  if (day !== today(now)) return day < today(now);
  const ends = event.sessions
    .filter(({ date, start }) => (date ?? day) === day && (session?.start ?? start) === start)
    .map(({ end }) => end ?? "24:00");
  return ends.length > 0 && ends.every((end) => end <= now.toFormat("HH:mm"));
}
