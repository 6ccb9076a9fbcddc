import { editDistance } from "../../edit-distance.js";
import type { Doubt, Event } from "../../event.js";
import { slug } from "../../slug.js";
import { PROGRAMME_SITE } from "./printed.js";

/** What is suspicious in an event, given those printed before it. Nothing is changed by it. */
type Suspicion = (event: Event, before: readonly Event[]) => Omit<Doubt, "line"> | undefined;

/** The brochure goes by date: an entry that begins before the one above it may be misdated. */
const outOfOrder: Suspicion = ({ dates }, before) => {
  const above = before.at(-1);
  if (above === undefined || dates.start >= above.dates.start) return undefined;
  return { field: "dates", printed: dates.start, why: `printed after ${above.dates.start}` };
};

/** "7 h 30 à 19 h 30": a start before eight and a very long day is most likely a lost digit. */
const implausibleHours: Suspicion = ({ sessions }) => {
  for (const { start, end } of sessions) {
    if (start === undefined || end === undefined) continue;
    const printed = `${start}–${end}`;
    if (end <= start) return { field: "sessions", printed, why: "it ends before it starts" };
    if (start < "08:00" && hours(end) - hours(start) > 8) {
      const probably = `${hours(start) + 10}${start.slice(2)}`;
      return { field: "sessions", printed, why: `a very long day; probably ${probably}` };
    }
  }
  return undefined;
};

/** Hours that repeat those of an entry just above, at the same place, may be a copy left over. */
const copiedHours: Suspicion = ({ town, venue, sessions }, before) => {
  if (sessions.length === 0 || venue === undefined) return undefined;
  const same = before
    .slice(-3)
    .filter(
      (other) =>
        other.town === town &&
        other.venue === venue &&
        JSON.stringify(other.sessions) === JSON.stringify(sessions),
    )
    .at(-1);
  const printed = sessions.map(({ start, end }) => [start, end].join("–")).join(", ");
  return same && { field: "sessions", printed, why: `the same hours and place as “${same.title}”` };
};

/** "www.colinne-acepp.org" of Colline - Acepp: an address nearly like a name, but not quite. */
const misspeltAddress: Suspicion = ({ organisers, contact }) => {
  const names = organisers.map((name) =>
    slug(name)
      .replace(/^(?:les?|la|l)-/, "")
      .replaceAll("-", ""),
  );
  for (const url of contact.urls) {
    const host = url.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").replace(/\/.*$/, "");
    const letters = slug(host.replace(/\.\w+$/, "")).replaceAll("-", "");
    const near = names.find((name) => {
      const distance = editDistance(letters, name, 2);
      return name.length >= 6 && distance > 0 && distance <= 2;
    });
    if (near !== undefined) {
      return { field: "contact", printed: url, why: "spelt unlike the organiser’s name" };
    }
  }
  return undefined;
};

/** "mois-ess.org" where every page prints "lemois-ess.org". */
const misspeltSite: Suspicion = ({ infos = "" }) => {
  const site = /[\w-]+(?:\.[\w-]+)+/.exec(infos)?.[0];
  const distance = site === undefined ? 0 : editDistance(site, PROGRAMME_SITE, 2);
  if (site === undefined || distance === 0 || distance > 2) return undefined;
  return { field: "registrationNote", printed: site, why: `the pages print ${PROGRAMME_SITE}` };
};

const noPlace: Suspicion = ({ town }) =>
  town === undefined ? { field: "town", printed: "", why: "no town is printed" } : undefined;

const openOrganiser: Suspicion = ({ organisers, infos }) =>
  organisers.length === 0 || infos === undefined
    ? {
        field: organisers.length === 0 ? "organisers" : "infos",
        printed: "",
        why: "none is printed",
      }
    : undefined;

const SUSPICIONS = [
  outOfOrder,
  implausibleHours,
  copiedHours,
  misspeltAddress,
  misspeltSite,
  noPlace,
  openOrganiser,
];

/** Adds to each event what looks wrong in it, by the rules above; `line` is where it is printed. */
export function suspect(
  events: readonly Event[],
  line: (event: Event, field: string) => number | undefined,
): Event[] {
  return events.map((event, index) => {
    const before = events.slice(Math.max(0, index - 3), index);
    const found = SUSPICIONS.flatMap((suspicion) => suspicion(event, before) ?? []);
    return {
      ...event,
      doubts: [
        ...event.doubts,
        ...found.map((doubt) => ({ ...doubt, line: line(event, doubt.field) })),
      ],
    };
  });
}

function hours(time: string): number {
  return Number(time.slice(0, 2));
}
