import ICAL from "ical.js";
import { DateTime } from "luxon";
import { ZONE } from "../../clock.js";
import type { Event, Session } from "../event.js";
import { propertyOf } from "../importers/ical.js";
import type { Programme } from "../programme.js";
import { toRow } from "../table.js";

/**
 * The programme as an iCalendar file: one entry for each session of each day, times in UTC. The first
 * entry of an event carries, in own properties, the fields that the standard has no place for.
 *
 * @param stamp when the file is made
 */
export function exportIcal(programme: Programme, stamp: DateTime): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//mois-ess-bot//programme//FR");
  calendar.addPropertyWithValue("x-wr-calname", programme.name);
  for (const event of programme.events) {
    for (const [index, entry] of entries(event).entries()) {
      const component = entryComponent(event, entry, index, stamp);
      if (index === 0) addOwnProperties(component, event);
      else component.addPropertyWithValue(propertyOf("suite"), event.id);
      calendar.addSubcomponent(component);
    }
  }
  return calendar.toString();
}

interface Entry {
  readonly date: string;
  readonly session?: Session;
}

/** Each session on each of its days; an event without hours is one entry of whole days. */
function entries({ dates, sessions }: Event): Entry[] {
  if (sessions.length === 0) return [{ date: dates.start }];
  return sessions.flatMap((session) =>
    (session.date ? [session.date] : daysBetween(dates)).map((date) => ({ date, session })),
  );
}

function entryComponent(event: Event, entry: Entry, index: number, stamp: DateTime) {
  const component = new ICAL.Component("vevent");
  const add = (name: string, value: string | ICAL.Time) => {
    if (value !== "") component.addPropertyWithValue(name, value);
  };
  add("uid", `${event.id}${index === 0 ? "" : `-${index + 1}`}@mois-ess-bot`);
  add("dtstamp", utc(stamp));
  for (const [name, value] of times(event, entry)) add(name, value);
  add("summary", event.title);
  add("description", event.description ?? "");
  const place = [event.venue, event.address, event.town];
  add("location", place.filter((part) => part !== undefined).join(", "));
  add("contact", [event.contact.name, ...event.contact.phones, ...event.contact.emails].join(" "));
  return component;
}

function times({ dates }: Event, { date, session }: Entry): [string, ICAL.Time][] {
  if (session === undefined) {
    return [
      ["dtstart", day(dates.start)],
      ["dtend", day(dayAfter(dates.end))],
    ];
  }
  const { start, end } = session;
  const closes = start !== undefined && end !== undefined && end <= start ? dayAfter(date) : date;
  return [
    ["dtstart", utc(moment(date, start ?? "00:00"))],
    ...(end === undefined
      ? []
      : [["dtend", utc(moment(closes, end))] satisfies [string, ICAL.Time]]),
  ];
}

/** The calendar program of a reader shows categories; the columns hold the rest. */
function addOwnProperties(component: ICAL.Component, event: Event): void {
  if (event.themes.length > 0) {
    const categories = new ICAL.Property("categories", component);
    categories.setValues(event.themes.map(({ label }) => label));
    component.addProperty(categories);
  }
  for (const [column, value] of Object.entries(toRow(event))) {
    if (value === "") continue;
    // Without a type, an own property would be written unescaped.
    const property = new ICAL.Property(propertyOf(column), component);
    property.resetType("text");
    property.setValue(value);
    component.addProperty(property);
  }
}

function daysBetween({ start, end }: Event["dates"]): string[] {
  const days: string[] = [];
  for (let date = start; date <= end; date = dayAfter(date)) days.push(date);
  return days;
}

function dayAfter(date: string): string {
  return DateTime.fromISO(date, { zone: "utc" }).plus({ days: 1 }).toFormat("yyyy-MM-dd");
}

function day(date: string): ICAL.Time {
  return ICAL.Time.fromDateString(date);
}

function moment(date: string, time: string): DateTime {
  return DateTime.fromISO(`${date}T${time}`, { zone: ZONE });
}

function utc(time: DateTime): ICAL.Time {
  return ICAL.Time.fromDateTimeString(time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}
