import { localMoment } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import type { Draft } from "../../src/registration/request.js";

/** When the samples are asked for, four days before the event. */
export const NOW = localMoment("2017-11-10T10:00");

export function sampleEvent(change: Partial<Event> = {}): Event {
  return {
    id: "2017-11-14-les-roumics",
    title: "Les Roumics",
    format: "Rencontre",
    themes: [],
    dates: { start: "2017-11-14", end: "2017-11-14" },
    sessions: [{ start: "14:00", end: "17:30" }],
    town: "Roubaix",
    venue: "La Condition Publique",
    address: "14 place Faidherbe",
    organisers: ["ANIS"],
    coOrganisers: [],
    partners: [],
    contact: { phones: ["+33320000000"], emails: ["contact@anis.example"], urls: [] },
    free: "unknown",
    registration: "required",
    doubts: [],
    source: { file: "sample.txt", lines: "1-9" },
    ...change,
  };
}

export function sampleDraft(change: Partial<Draft> = {}): Draft {
  return {
    eventId: "2017-11-14-les-roumics",
    name: "Marie d’Hondt",
    email: "marie@exemple.fr",
    phone: "+33612345678",
    seats: 2,
    message: "Arrivée en fauteuil roulant",
    language: "fr",
    person: "directline:dl_1",
    notice: "1",
    ...change,
  };
}
