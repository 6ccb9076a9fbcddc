import ICAL from "ical.js";
import { DateTime } from "luxon";
import { ZONE } from "../../clock.js";
import { COLUMNS, fromRow, type Row } from "../table.js";
import { theme } from "../themes.js";
import { readContact } from "./brochure/contact.js";
import { isStreet } from "./brochure/place.js";
import { readConditions } from "./brochure/registration.js";
import { Drafts } from "./draft.js";
import type { Imported, ImportSettings } from "./imported.js";
import { type Occurrence, whenOf } from "./occurrences.js";

/** A rule without an end is followed this far, and no further. */
const MOST_OCCURRENCES = 400;

/** Own properties of an exported programme: "X-ESS-LIEU" holds the column "lieu". */
export const propertyOf = (column: string): string => `x-ess-${column.replaceAll("_", "-")}`;

/**
 * Reads an iCalendar file. Recurrences are followed (with their exceptions), times of any zone become
 * the programme's. A calendar that this program exported gives back the fields that the standard lacks.
 */
export function importIcal(text: string, settings: ImportSettings): Imported {
  const drafts = new Drafts(settings);
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : "no calendar";
    return { events: [], unread: [{ place: "the file", printed: text.slice(0, 60), why }] };
  }
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents("vevent");
  const changed = new Set(all.filter((component) => component.hasProperty("recurrence-id")));
  for (const [index, component] of all.entries()) {
    if (changed.has(component) || component.hasProperty(propertyOf("suite"))) continue;
    const place = `VEVENT ${index + 1}`;
    const lines = textOf(component, "uid") || place;
    const status = textOf(component, "status");
    if (status.toUpperCase() === "CANCELLED") continue;
    try {
      for (const draft of draftsOf(component)) drafts.add(draft, { place, lines });
    } catch (error) {
      const why = error instanceof Error ? error.message : "not an event";
      drafts.unread.push({ place, printed: textOf(component, "summary"), why });
    }
  }
  const name = textOf(calendar, "x-wr-calname");
  return { ...(name && { name }), events: drafts.events, unread: drafts.unread };
}

function draftsOf(component: ICAL.Component): Record<string, unknown>[] {
  const row = rowOf(component);
  if (row.id) return [fromRow(row)];
  const description = textOf(component, "description");
  const location = textOf(component, "location").split(/\s*,\s*/);
  const read = readContact([textOf(component, "contact"), textOf(component, "url")]);
  const organiser = component.getFirstProperty("organizer");
  const mail = /^mailto:(.+)$/i.exec(textOf(component, "organizer"))?.[1];
  return whenOf(occurrences(component)).map((when) => ({
    ...fromRow({ ...row, titre: textOf(component, "summary"), description }),
    ...placeOf(location),
    ...when,
    themes: categories(component).map(theme),
    organisers: [String(organiser?.getFirstParameter("cn") ?? "")].filter((name) => name !== ""),
    contact: {
      ...read.contact,
      emails: [...new Set([...read.contact.emails, ...(mail ? [mail] : [])])],
    },
    ...readConditions(description),
  }));
}

/** "Maison Stéphane Hessel, 235 boulevard Paul Painlevé, 59000 Lille": the town comes last. */
function placeOf(parts: readonly string[]): Record<string, string> {
  const known = parts.filter((part) => part !== "" && part !== "France");
  const town = known.at(-1)?.replace(/^\d{5} /, "");
  const before = known.slice(0, -1);
  const street = before.findIndex(isStreet);
  const venue = before.slice(0, street === -1 ? 1 : street).join(", ");
  const address = before.slice(street === -1 ? 1 : street).join(", ");
  return { ...(town && { town }), ...(venue && { venue }), ...(address && { address }) };
}

function occurrences(component: ICAL.Component): Occurrence[] {
  const event = new ICAL.Event(component, { strictExceptions: false });
  if (!event.isRecurring()) return [occurrence(event.startDate, event.endDate)];
  // A list of days (RDATE) without a rule does not repeat the first one.
  const found = event.component.hasProperty("rrule")
    ? []
    : [occurrence(event.startDate, event.endDate)];
  const iterator = event.iterator();
  for (
    let next = iterator.next();
    next && found.length < MOST_OCCURRENCES;
    next = iterator.next()
  ) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    if (found.length === 0 || startDate.compare(event.startDate) !== 0) {
      found.push(occurrence(startDate, endDate));
    }
  }
  return found;
}

function occurrence(start: ICAL.Time, end: ICAL.Time | null): Occurrence {
  const told = end !== null && end.compare(start) > 0;
  return {
    start: momentOf(start),
    ...(told && { end: momentOf(end) }),
    allDay: start.isDate,
  };
}

/** A floating time, and a day, hold where the event is: in the programme's zone. */
function momentOf(time: ICAL.Time): DateTime {
  const { year, month, day, hour, minute } = time;
  const floating = time.isDate || time.zone.tzid === "floating";
  return floating
    ? DateTime.fromObject({ year, month, day, hour, minute }, { zone: ZONE })
    : DateTime.fromSeconds(time.toUnixTime(), { zone: ZONE });
}

function categories(component: ICAL.Component): string[] {
  return component
    .getAllProperties("categories")
    .flatMap((property) => property.getValues().map(String))
    .filter((category) => category.trim() !== "");
}

function rowOf(component: ICAL.Component): Partial<Row> {
  const cells = COLUMNS.flatMap((column) => {
    const value = textOf(component, propertyOf(column));
    return value === "" ? [] : [[column, value]];
  });
  return Object.fromEntries(cells);
}

function textOf(component: ICAL.Component, property: string): string {
  const value = component.getFirstPropertyValue(property);
  return value === null || value === undefined ? "" : String(value).trim();
}
