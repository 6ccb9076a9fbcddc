import { DateTime } from "luxon";
import { z } from "zod";
import { ZONE } from "../../clock.js";
import { theme } from "../themes.js";
import { readContact } from "./brochure/contact.js";
import { readNames } from "./brochure/names.js";
import { readConditions } from "./brochure/registration.js";
import type { Drafts } from "./draft.js";
import { whenOf } from "./occurrences.js";

/** A text in several languages, of which the French is read first; some exports flatten it. */
const Text = z
  .union([z.string(), z.record(z.string(), z.string().nullish())])
  .nullish()
  .transform((text) => {
    if (typeof text === "string") return text.trim();
    return (text?.fr ?? Object.values(text ?? {}).find((value) => value) ?? "").trim();
  });

const Words = z
  .union([z.array(z.string()), z.string(), z.record(z.string(), z.array(z.string()).nullish())])
  .nullish()
  .transform((words) => {
    if (typeof words === "string") return readNames(words);
    return Array.isArray(words) ? words : (words?.fr ?? []);
  });

/**
 * An event of OpenAgenda's public JSON export (api.openagenda.com/v2/agendas/…/events, `detailed=1`).
 * Names of organisers are the agenda's additional fields, since the standard has none.
 */
const AgendaEvent = z.object({
  uid: z.union([z.number(), z.string()]),
  slug: z.string().optional(),
  title: Text,
  description: Text,
  longDescription: Text,
  conditions: Text,
  keywords: Words,
  timings: z
    .array(
      z.object({ begin: z.iso.datetime({ offset: true }), end: z.iso.datetime({ offset: true }) }),
    )
    .min(1),
  location: z.object({ name: Text, address: Text, city: Text }).nullish(),
  registration: z
    .array(z.union([z.string(), z.object({ type: z.string().optional(), value: z.string() })]))
    .nullish()
    .transform((all) => (all ?? []).map((item) => (typeof item === "string" ? item : item.value))),
  format: Text,
  organisateurs: Words,
  "co-organisateurs": Words,
  partenaires: Words,
  contact: Text,
});

/** Whether a JSON entry is OpenAgenda's and not the programme's own. */
export function isAgendaEvent(value: unknown): boolean {
  return typeof value === "object" && value !== null && "uid" in value && "timings" in value;
}

/** Adds the events of one entry: one, or several when its days do not follow each other. */
export function readAgendaEvent(value: unknown, place: string, drafts: Drafts): void {
  const { data, error } = AgendaEvent.safeParse(value);
  if (error !== undefined) {
    const [issue] = error.issues;
    const why = issue ? `${issue.path.join(".")}: ${issue.message}` : "no event";
    drafts.unread.push({ place, printed: "", why });
    return;
  }
  const description = data.longDescription || data.description;
  const { name, address, city } = data.location ?? {};
  const { contact } = readContact(
    [data.contact, ...data.registration].filter((part) => part !== ""),
  );
  const occurrences = data.timings.map(({ begin, end }) => ({
    start: DateTime.fromISO(begin, { zone: ZONE }),
    end: DateTime.fromISO(end, { zone: ZONE }),
    allDay: false,
  }));
  for (const when of whenOf(occurrences)) {
    drafts.add(
      {
        title: data.title,
        ...(description && { description }),
        ...(data.format && { format: data.format }),
        themes: data.keywords.map(theme),
        ...when,
        ...(city && { town: city }),
        ...(name && { venue: name }),
        ...(address && { address: streetOf(address, city) }),
        organisers: data.organisateurs,
        coOrganisers: data["co-organisateurs"],
        partners: data.partenaires,
        contact,
        ...readConditions(data.conditions),
        ...(data.conditions && { infos: data.conditions }),
      },
      { place, lines: String(data.uid) },
    );
  }
}

/** "9 Place Chaptal, 59100 Roubaix" without the postcode and the town, which stand elsewhere. */
function streetOf(address: string, city = ""): string {
  return address
    .replace(/,? ?France$/i, "")
    .replace(/,? ?\b\d{5}\b.*$/, "")
    .replace(city && address.endsWith(`, ${city}`) ? `, ${city}` : "\u0000", "")
    .trim();
}
