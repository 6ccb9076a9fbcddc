import type { Event } from "../../src/programme/event.js";
import { event } from "../search/events.js";

/** An event with only what it must have, and what a test gives it. */
export function anEvent(fields: Partial<Event> = {}): Event {
  return event({ id: "2017-11-11-an-event", title: "An event", ...fields });
}
