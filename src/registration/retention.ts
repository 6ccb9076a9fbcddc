import type { DateTime } from "luxon";
import { today } from "../clock.js";
import { moment } from "./moments.js";
import type { RequestStore } from "./ports.js";

/**
 * Erases requests, with their letters, whose last day is more than so many days ago. It may run at
 * any time and as often as one likes: it looks at what is kept, not at when it ran last.
 *
 * @returns how many were erased
 */
export async function eraseExpired(
  store: RequestStore,
  keptDays: number,
  now: DateTime,
): Promise<number> {
  const endedBefore = today(now.minus({ days: keptDays }));
  const expired = await store.select({ endedBefore });
  for (const { eventId, reference } of expired) {
    await store.change(eventId, (book) => book.remove(reference));
  }
  if (expired.length > 0) {
    await store.record({ kind: "expired", at: moment(now), requests: expired.length });
  }
  return expired.length;
}
