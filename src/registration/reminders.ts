import type { DateTime } from "luxon";
import { letter } from "./letter.js";
import { today } from "./moments.js";
import type { RequestStore } from "./ports.js";
import { isOpen, type Request } from "./request.js";

/** Reminds those who asked for it, once, the day before. @returns how many letters were posted */
export async function remind(store: RequestStore, now: DateTime): Promise<number> {
  const tomorrow = today(now.plus({ days: 1 }));
  const due = (await store.select({ reminding: true })).filter((one) => isDue(one, tomorrow));
  for (const { eventId, reference } of due) {
    await store.change(eventId, async (book) => {
      const request = await book.byReference(reference);
      if (!request?.reminder) return;
      await book.put({ ...request, reminder: false });
      await book.post([letter("reminder", request)], now);
    });
  }
  return due.length;
}

/** Notes that the person wants to be reminded; nothing when the request is no longer open. */
export function promiseReminder(
  store: RequestStore,
  { eventId, reference }: Request,
): Promise<Request | undefined> {
  return store.change(eventId, async (book) => {
    const request = await book.byReference(reference);
    if (!request || !isOpen(request)) return undefined;
    const promised = { ...request, reminder: true };
    await book.put(promised);
    return promised;
  });
}

function isDue(request: Request, tomorrow: string): boolean {
  const first = request.session?.date ?? request.event.dates.start;
  return isOpen(request) && request.status !== "waiting" && first === tomorrow;
}
