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

function isDue(request: Request, tomorrow: string): boolean {
  const first = request.session?.date ?? request.event.dates.start;
  return isOpen(request) && request.status !== "waiting" && first === tomorrow;
}
