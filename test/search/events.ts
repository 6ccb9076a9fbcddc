import { Event } from "../../src/programme/event.js";
import { Gazetteer } from "../../src/programme/gazetteer.js";
import { Programme } from "../../src/programme/programme.js";

/** An event of the tests: what the test tells, and nothing known of the rest. */
export function event(told: Partial<Event> & Pick<Event, "id">): Event {
  return Event.parse({
    title: told.id,
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
    source: { file: "test", lines: "1" },
    ...told,
  });
}

export function programme(events: readonly Event[]): Programme {
  const days = events.flatMap(({ dates }) => [dates.start, dates.end]).sort();
  return new Programme("Test", days[0] ?? "2017-11-01", days.at(-1) ?? "2017-11-30", events);
}

/** Three communes, from west to east: Lille, Mons-en-Barœul 5 km on, Roubaix. */
export const gazetteer = new Gazetteer(
  [
    { name: "Lille", latitude: 50.633, longitude: 3.059 },
    { name: "Mons-en-Barœul", latitude: 50.642, longitude: 3.11 },
    { name: "Roubaix", latitude: 50.694, longitude: 3.175 },
  ].map((place) => ({ ...place, kind: "commune", postcodes: [], population: 1, aliases: [] })),
);
