import { DateTime } from "luxon";
import {
  emptyQuery,
  FACETS,
  type Facet,
  type Filter,
  type Query,
  type Window,
} from "../programme/query.js";
import type { Understanding } from "./understanding.js";

/** Filters that answer one question, of which a new value takes the place of the old ones. */
const SLOTS: readonly (readonly Filter[])[] = [
  ["towns", "near", "venues"],
  ["themes", "words", "titles"],
  ["formats"],
  ["audiences"],
  ["prices"],
  ["registrations"],
  ["organisers"],
];

type Heard = Pick<Understanding, "query" | "follows" | "adds" | "released" | "shift" | "dayless">;

/**
 * The query that a message leads to, given the one before it. A message that leans on it changes
 * what it names and keeps the rest: "et dimanche ?" the dates, "plutôt à Lille" the place, "gratuit ?"
 * the price. "Aussi" adds to it, "peu importe la date" lets go, "pas à Lille" turns away. Hours
 * without a day are laid on the days asked for before ("plutôt le matin"); a day without hours means
 * the whole of it, also after "ce soir": showing more is better than hiding. A title never stays.
 */
export function refine(previous: Query | undefined, heard: Heard): Query {
  if (previous === undefined || !heard.follows) {
    return { ...heard.query, windows: windows([], heard) };
  }
  const { query, adds, released } = heard;
  const kept = letGo(previous, ["titles", ...released]);
  const replaced = adds ? [] : SLOTS.filter((slot) => slot.some((filter) => isSet(query, filter)));
  const base = letGo(kept, replaced.flat());
  const near = query.near ?? base.near;
  return {
    windows: windows(kept.windows, heard),
    ...(near === undefined ? {} : { near }),
    wanted: eachFacet((facet) =>
      without([...base.wanted[facet], ...query.wanted[facet]], query.excluded[facet]),
    ),
    excluded: {
      ...eachFacet((facet) =>
        without([...kept.excluded[facet], ...query.excluded[facet]], query.wanted[facet]),
      ),
      windows: [
        ...stillAway(kept.excluded.windows, query.excluded.windows, heard),
        ...query.excluded.windows,
      ],
    },
  };
}

function isSet({ wanted, near, windows }: Query, filter: Filter): boolean {
  if (filter === "near") return near !== undefined;
  return filter === "windows" ? windows.length > 0 : wanted[filter].length > 0;
}

function letGo(query: Query, filters: readonly Filter[]): Query {
  const { near, ...rest } = query;
  return {
    ...rest,
    ...(near === undefined || filters.includes("near") ? {} : { near }),
    windows: filters.includes("windows") ? [] : query.windows,
    wanted: eachFacet((facet) => (filters.includes(facet) ? [] : query.wanted[facet])),
  };
}

function eachFacet(values: (facet: Facet) => string[]): Query["wanted"] {
  const facets = emptyQuery().wanted;
  for (const facet of FACETS) facets[facet] = values(facet);
  return facets;
}

function without(values: readonly string[], others: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => !others.includes(value));
}

function windows(
  before: Query["windows"],
  { query, adds, shift, dayless }: Heard,
): Query["windows"] {
  if (shift !== undefined && before.length > 0) return before.map((window) => moved(window, shift));
  if (query.windows.length === 0) return before;
  const days = before.filter(({ daily }) => !daily);
  if (dayless && days.length > 0) return laid(query.windows.map(everyDay), days);
  if (dayless) return query.windows.map(everyDay);
  return adds ? [...before, ...query.windows] : query.windows;
}

/** Other days asked for put an end to days turned away before, but for hours of every day. */
function stillAway(
  before: Query["windows"],
  again: Query["windows"],
  { query, shift }: Heard,
): Query["windows"] {
  const moved = query.windows.length > 0 || shift !== undefined;
  const said = new Set(again.map(({ start, end }) => `${start} ${end}`));
  return before.filter(
    ({ start, end, daily }) => (daily || !moved) && !said.has(`${start} ${end}`),
  );
}

/** "En soirée", "après 18 h" and "avant midi" are of any day to come; "à 18 h" is today's. */
function everyDay(window: Window): Window {
  const { start, end, grain, open } = window;
  if (grain === "part") return { ...window, daily: true };
  if (start !== null && !open) return window;
  const day = at(start ?? end ?? "").startOf("day");
  return {
    ...window,
    start: start ?? iso(day),
    end: end ?? iso(day.plus({ days: 1 })),
    open: false,
    daily: true,
  };
}

function moved(window: Window, days: number): Window {
  const move = (moment: string | null) => (moment === null ? null : iso(at(moment).plus({ days })));
  return { ...window, start: move(window.start), end: move(window.end) };
}

/** A stretch of more days than this is searched by hours as it stands, not day by day. */
const MOST_DAYS = 14;

/** The hours of some windows on each day of others: "le matin" on Thursday 23. */
function laid(hours: readonly Window[], days: readonly Window[]): Window[] {
  return days.flatMap((window) =>
    daysOf(window).flatMap((day) => hours.map((one) => onDay(one, day))),
  );
}

/** The days that a window touches, at midnight; an end at midnight or in the small hours adds none. */
function daysOf({ start, end }: Window): readonly DateTime[] {
  const first = start ?? end;
  if (first === null) return [];
  const from = at(first).startOf("day");
  const last = end === null ? from : at(end).minus({ hours: 6 }).startOf("day");
  const count = Math.floor(last.diff(from, "days").days) + 1;
  return Array.from({ length: Math.max(1, Math.min(count, MOST_DAYS)) }, (_, i) =>
    from.plus({ days: i }),
  );
}

function onDay(window: Window, day: DateTime): Window {
  const origin = at(window.start ?? window.end ?? "").startOf("day");
  const move = (moment: string | null) =>
    moment === null ? null : iso(day.plus(at(moment).diff(origin)));
  const { daily: _, ...rest } = window;
  return { ...rest, start: move(window.start), end: move(window.end) };
}

/** Wall-clock time: no zone, hence no hour lost or gained. */
function at(moment: string): DateTime {
  return DateTime.fromISO(moment, { zone: "utc" });
}

function iso(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm");
}
