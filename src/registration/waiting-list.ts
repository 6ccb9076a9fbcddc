import { DateTime } from "luxon";
import { today } from "../clock.js";
import { letter } from "./letter.js";
import { keptMoment, moment } from "./moments.js";
import type { Book, RequestStore } from "./ports.js";
import { changed, lastDay, type Request } from "./request.js";

/** How long a freed seat is held for the person it is offered to; less when the day is near. */
const OFFER_HOURS = 48;

/** Offers the seats that are free to those who wait: the first whose seats fit, then the next. */
export async function offerFreedSeats(
  book: Book,
  { session, event }: Pick<Request, "session" | "event">,
  now: DateTime,
): Promise<void> {
  if (event.capacity === undefined || lastDay({ session, event }) < today(now)) return;
  let free = event.capacity - (await book.heldSeats(session));
  for (const request of await book.waiting(session)) {
    if (free <= 0) return;
    if (request.offeredUntil !== undefined || request.seats > free) continue;
    const offered = changed(request, { offeredUntil: moment(deadline(request, now)) }, now);
    await book.put(offered);
    await book.post([letter("offered", offered)], now);
    free -= offered.seats;
  }
}

/** Takes the seat that is held for a waiting request; nothing when none is, or no longer. */
export function acceptOffer(
  store: RequestStore,
  { eventId, reference }: Request,
  now: DateTime,
): Promise<Request | undefined> {
  return store.change(eventId, async (book) => {
    const request = await book.byReference(reference);
    if (request?.offeredUntil === undefined || request.offeredUntil < moment(now)) return undefined;
    const taken = changed(request, { status: "requested", offeredUntil: undefined }, now);
    await book.put(taken);
    await book.post([letter("requested", taken), letter("requested-notice", taken)], now);
    return taken;
  });
}

/** Lets offers lapse whose time has run out, and passes their seats on; how many lapsed. */
export async function passOnLapsedOffers(store: RequestStore, now: DateTime): Promise<number> {
  const lapsed = await store.select({ offeredBefore: moment(now) });
  for (const { eventId, reference } of lapsed) {
    await store.change(eventId, async (book) => {
      const request = await book.byReference(reference);
      if (request?.offeredUntil === undefined || request.offeredUntil > moment(now)) return;
      const gone = changed(request, { status: "cancelled", offeredUntil: undefined }, now);
      await book.put(gone);
      await book.post([letter("lapsed", gone)], now);
      await offerFreedSeats(book, gone, now);
    });
  }
  return lapsed.length;
}

/** The offer ends before the event's day begins, yet leaves an hour at least. */
function deadline(request: Request, now: DateTime): DateTime {
  const longest = now.plus({ hours: OFFER_HOURS });
  const eve = keptMoment(lastDay(request)).startOf("day");
  const soonest = now.plus({ hours: 1 });
  return DateTime.max(soonest, DateTime.min(longest, eve));
}
