import type { DateTime } from "luxon";
import { today } from "../clock.js";
import type { Event } from "../programme/event.js";
import type { Programme } from "../programme/programme.js";
import { letter } from "./letter.js";
import type { RequestStore } from "./ports.js";
import { changed, isOpen, lastDay, type Request } from "./request.js";

/**
 * Tells the people concerned when a programme moves or drops an event that they asked for: one
 * letter for each request, however often the same programme is loaded.
 *
 * @returns how many were told
 */
export async function tellChanges(
  store: RequestStore,
  programme: Programme,
  now: DateTime,
): Promise<number> {
  const requests = await store.select({});
  let told = 0;
  for (const request of requests.filter((one) => concerns(one, programme, now))) {
    await store.change(request.eventId, async (book) => {
      const current = await book.byReference(request.reference);
      if (!current || !concerns(current, programme, now)) return;
      const event = programme.event(current.eventId) ?? dropped(current.event);
      const next = changed(current, { event }, now);
      await book.put(next);
      const kind = programme.event(current.eventId) ? "changed" : "dropped";
      await book.post([{ ...letter(kind, next), before: current.event }], now);
      told++;
    });
  }
  return told;
}

function concerns(request: Request, programme: Programme, now: DateTime): boolean {
  if (!isOpen(request) || lastDay(request) < today(now)) return false;
  const event = programme.event(request.eventId);
  if (!event) return !request.event.doubts.some(isDropped);
  return plan(event) !== plan(request.event);
}

/** What a person plans by: when and where. */
function plan({ dates, sessions, town, venue, address }: Event): string {
  return JSON.stringify([dates, sessions, town, venue, address]);
}

const DROPPED = "no longer in the programme";

/** Marked, so that it is told once. */
function dropped(event: Event): Event {
  return { ...event, doubts: [...event.doubts, { field: "id", printed: event.id, why: DROPPED }] };
}

function isDropped({ why }: Event["doubts"][number]): boolean {
  return why === DROPPED;
}
