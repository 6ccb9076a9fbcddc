import type { DateTime } from "luxon";
import { today } from "../clock.js";
import { letter } from "./letter.js";
import type { RequestStore } from "./ports.js";
import { isOpen, type Request } from "./request.js";

/** Reminds those who asked for it, once, the day before. @returns how many were reminded */
export async function remind(store: RequestStore, now: DateTime): Promise<number> {
  const due = (await store.select({ reminding: true })).filter((one) => isDue(one, now));
  for (const { eventId, reference } of due) {
    await store.change(eventId, async (book) => {
      const request = await book.byReference(reference);
      if (!request?.reminder) return;
      await book.put({ ...request, reminder: false });
      const said = request.conversation ? [letter("reminder-said", request)] : [];
      await book.post([letter("reminder", request), ...said], now);
    });
  }
  return due.length;
}

/**
 * Notes that the person wants to be reminded; nothing when the request is no longer open.
 *
 * @param reach where to say it as well as by mail; without it, where it was to be said stays
 */
export function promiseReminder(
  store: RequestStore,
  { eventId, reference }: Request,
  reach?: string,
): Promise<Request | undefined> {
  return store.change(eventId, async (book) => {
    const request = await book.byReference(reference);
    if (!request || !isOpen(request)) return undefined;
    const conversation = reach ?? request.conversation;
    const promised = { ...request, reminder: true, ...(conversation ? { conversation } : {}) };
    await book.put(promised);
    return promised;
  });
}

/** Whether the day before is still to come, and the person counts on going. */
export function canBeReminded(request: Request, now: DateTime): boolean {
  return isOpen(request) && firstDay(request) > tomorrow(now);
}

/** Whether "it is tomorrow" is still true: a letter may have been held up. */
export function isEve(request: Pick<Request, "session" | "event">, now: DateTime): boolean {
  return firstDay(request) === tomorrow(now);
}

function isDue(request: Request, now: DateTime): boolean {
  return isOpen(request) && request.status !== "waiting" && isEve(request, now);
}

function firstDay({ session, event }: Pick<Request, "session" | "event">): string {
  return session?.date ?? event.dates.start;
}

function tomorrow(now: DateTime): string {
  return today(now.plus({ days: 1 }));
}
