import { wallTime } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import type { Turn } from "../../../src/turn.js";
import { isPast } from "../../cards/event-lines.js";

/** Before and after all hours of a day: what has none is at neither end of it. */
const [BEFORE, AFTER] = ["", "T99"];

/**
 * Of some events the first or the last to begin: of those that are not over where any is left, and of what is
 * still to begin before what is under way or has been running for weeks.
 */
export function endOf(
  events: readonly Event[],
  end: "first" | "last",
  { now }: Turn,
): Event | undefined {
  const coming = events.filter((event) => !isPast(event, now));
  const left = coming.length > 0 ? coming : events;
  if (end === "last") return inOrder(left, BEFORE).at(-1);
  const moment = wallTime(now);
  const ahead = inOrder(left).filter((event) => startOf(event, AFTER) >= moment);
  return ahead[0] ?? inOrder(left)[0];
}

/** Of some events the next to begin after one of them, which need not be of them. */
export function nextToBegin(events: readonly Event[], event: Event): Event | undefined {
  const ordered = inOrder(events);
  const at = ordered.indexOf(event);
  if (at >= 0) return ordered[at + 1];
  return ordered.find((one) => startOf(one, AFTER) > startOf(event, AFTER));
}

/** By when they begin; what has no hour, last of its day. */
export function inOrder(events: readonly Event[], unknown = AFTER): readonly Event[] {
  return events.toSorted((one, other) =>
    startOf(one, unknown).localeCompare(startOf(other, unknown)),
  );
}

function startOf({ dates, sessions }: Event, unknown: string): string {
  const [first] = sessions;
  return `${first?.date ?? dates.start}${first?.start === undefined ? unknown : `T${first.start}`}`;
}
