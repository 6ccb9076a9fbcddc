import type { Event } from "../../src/programme/event.js";

/** An event with only what it must have, and what a test gives it. */
export function anEvent(fields: Partial<Event> = {}): Event {
  return {
    id: "2017-11-11-an-event",
    title: "An event",
    themes: [],
    dates: { start: "2017-11-11", end: "2017-11-11" },
    sessions: [],
    organisers: [],
    coOrganisers: [],
    partners: [],
    contact: { phones: [], emails: [], urls: [] },
    free: "unknown",
    registration: "unknown",
    doubts: [],
    source: { file: "a.json", lines: "1" },
    ...fields,
  };
}
