import {
  emptyQuery,
  FACETS,
  type Facet,
  type Filter,
  type Query,
  type Window,
} from "../programme/query.js";
import {
  beyond,
  closed,
  corrected,
  hoursOfAnyDay,
  hoursOfEachDay,
  inWeekOf,
  onDaysOf,
  restOf,
  shifted,
  weekdayAfter,
  weekdayBefore,
  wholeDays,
  withoutHours,
} from "./moved-windows.js";
import { remove, taken, unturned, within } from "./removal.js";
import type { Understanding } from "./understanding.js";

/** What it is about. */
const SUBJECT: readonly Filter[] = ["themes", "words", "titles"];

/** Filters that answer one question, of which a new value takes the place of the old ones. */
const SLOTS: readonly (readonly Filter[])[] = [
  ["towns", "near", "venues"],
  SUBJECT,
  ["formats"],
  ["audiences"],
  ["prices"],
  ["registrations"],
  ["organisers"],
];

/**
 * The query that a message leads to, given the one before it. A message that leans on it changes
 * what it names and keeps the rest: "et dimanche ?" the dates, "plutôt à Lille" the place, "gratuit ?"
 * the price. "Aussi" adds to it where that widens the search, "peu importe la date" lets go, "pas à Lille" turns away. Hours
 * without a day are laid on the days asked for before ("plutôt le matin"); a day without hours means
 * the whole of it, also after "ce soir": showing more is better than hiding. "Un autre jour" and
 * "ailleurs" turn away what was asked for. A title begins anew and never stays.
 */
export function refine(before: Query | undefined, heard: Understanding): Query {
  if (before === undefined || !heard.follows || heard.query.wanted.titles.length > 0) {
    const query = heard.eases ? unturned(heard.query) : heard.query;
    return turned(query, heard, windows([], heard, true));
  }
  const { adds, released, avoided } = heard;
  const { previous, query: said } = remove(before, heard);
  const query = withoutReleased(said, previous, released);
  const elsewhere: readonly Filter[] = avoided.includes("towns") ? ["near", "venues"] : [];
  const left = letGo(previous, ["titles", ...released, ...avoided, ...elsewhere]);
  // "Le 13", then "pas le 13": any other day.
  const days = heard.anyHour ? withoutHours(left.windows) : left.windows;
  const kept = { ...left, windows: query.excluded.windows.reduce(taken, days) };
  const named = SLOTS.filter((slot) => slot.some((filter) => isSet(query, filter)));
  const replaced = adds
    ? named.filter((slot) => slot === SUBJECT && narrows(previous, query))
    : named;
  const base = letGo(kept, replaced.flat());
  const near = query.near ?? base.near;
  const settled = (facet: Facet) =>
    facet === "titles" ||
    released.includes(facet) ||
    (facet === "towns" && query.wanted.towns.length > 0);
  const refined = {
    windows: windows(kept.windows, heard),
    ...(near === undefined ? {} : { near }),
    wanted: eachFacet((facet) =>
      without([...base.wanted[facet], ...query.wanted[facet]], query.excluded[facet]),
    ),
    excluded: {
      ...eachFacet((facet) =>
        without(
          [
            ...(settled(facet) ? [] : kept.excluded[facet]),
            ...(avoided.includes(facet) ? previous.wanted[facet] : []),
            ...query.excluded[facet],
          ],
          query.wanted[facet],
        ),
      ),
      windows: [
        ...(released.includes("windows")
          ? []
          : stillAway(kept.excluded.windows, query.excluded.windows, heard)),
        ...(avoided.includes("windows") ? wholeDays(previous.windows) : []),
        ...query.excluded.windows,
      ],
    },
  };
  return turned(refined, heard, refined.windows);
}

/** "Pas ce samedi, le samedi suivant": the day after the one that is turned away, which says no more. */
function turned(query: Query, heard: Understanding, read: Query["windows"]): Query {
  const away = heard.query.excluded.windows;
  if (heard.turn === undefined || away.length === 0) return { ...query, windows: read };
  const excluded = { ...query.excluded, windows: [] };
  const said = heard.query.windows.length > 0 ? heard.query.windows : away;
  const turn = heard.turn === 1 ? weekdayAfter : weekdayBefore;
  return { ...query, windows: said.map((window) => turn(away, window)), excluded };
}

/** "Pas forcément Loos, n'importe où": what is let go by its name is not asked for again. */
function withoutReleased(query: Query, previous: Query, released: readonly Filter[]): Query {
  const wanted = eachFacet((facet) =>
    released.includes(facet)
      ? query.wanted[facet].filter((value) => !previous.wanted[facet].includes(value))
      : query.wanted[facet],
  );
  return { ...query, wanted };
}

/**
 * "Et créer son entreprise, vous avez aussi ?": of two towns or themes any will do, but a word must be
 * there with what else it is about, so that one more asks for less. It is asked for by itself.
 */
function narrows(before: Query, said: Query): boolean {
  const about = ({ wanted }: Query) =>
    SUBJECT.filter((facet) => isSet({ ...before, wanted }, facet));
  const all = new Set([...about(before), ...about(said)]);
  return all.size > 1 || all.has("words");
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

/** @param anew true when no search goes before */
function windows(days: Query["windows"], heard: Understanding, anew = false): Query["windows"] {
  if (heard.alsoShift === undefined) return windowsAsked(days, heard, anew);
  // Its "or" ties the later days to those said before them, and not both to what was asked for.
  const asked = windowsAsked(days, { ...heard, adds: false }, anew);
  return [...asked, ...shifted(asked, heard.alsoShift)];
}

function windowsAsked(
  days: Query["windows"],
  heard: Understanding,
  anew: boolean,
): Query["windows"] {
  const { query, adds, among, corrects, shift = 0, turn, later, supposed } = heard;
  const said = query.windows;
  const dated = days.some(({ every }) => every === undefined);
  if (!dated && supposed === "day") return said.map((window) => everyDay(window, anew));
  if (days.length === 0) return said;
  const shifts = heard.shift !== undefined;
  // "Ce soir-là" is not tonight.
  const hours = supposed === "day" || (shifts && said.every(({ grain }) => grain === "part"));
  if (said.length > 0 && hours) {
    return onDaysOf(shifted(days, shift), said);
  }
  if (shifts) return shifted(days, shift);
  if (said.length > 0 && later !== undefined) return restOf(said, days, later);
  if (said.length === 0) return later === undefined ? days : beyond(days, later);
  // "En soirée la semaine prochaine", then "et celle d'après ?": its evenings; "just the ones on the 23rd", of
  // any evening: those of that day.
  const ofThese = among ? hoursOfAnyDay(days) : [];
  const isWide = said.every(({ grain }) => WIDE.has(grain));
  const eachDay = ofThese.length > 0 ? ofThese : isWide ? hoursOfEachDay(days) : [];
  if (eachDay.length > 0) return onDaysOf(said, eachDay);
  const placed = said.map((window) => {
    if (turn !== undefined) return (turn === 1 ? weekdayAfter : weekdayBefore)(days, window);
    return supposed === "week" ? inWeekOf(days, window) : window;
  });
  if (adds) return [...days, ...placed];
  const [old, ...others] = days;
  return corrects && old && others.length === 0 ? placed.map((day) => corrected(old, day)) : placed;
}

/** Windows of these grains hold several weekdays, or several hours. */
const WIDE: ReadonlySet<string> = new Set(["weekend", "week", "month", "year", "range"]);

/**
 * Other days asked for put an end to days turned away before, but for weekdays while more than a day
 * is asked for, and not these alone; other hours to hours of every day.
 */
function stillAway(
  away: Query["windows"],
  again: Query["windows"],
  { query, shift, supposed }: Understanding,
): Query["windows"] {
  const asked = (query.windows.length > 0 && supposed !== "day") || shift !== undefined;
  const wide = query.windows.every(({ grain }) => WIDE.has(grain));
  const hours = query.windows.length > 0 && supposed === "day";
  const stays = ({ every }: Window) =>
    every === "day" ? !hours : !asked || (every === "week" && wide);
  const said = new Set(again.map(({ start, end }) => `${start} ${end}`));
  return away.filter(
    (window) =>
      stays(window) &&
      !said.has(`${window.start} ${window.end}`) &&
      !query.windows.some(within(window)),
  );
}

/**
 * "En soirée", "après 18 h" and "avant midi" are of any day to come, "à 18 h" is today's; so is "entre 17 h
 * et 19 h", unless it narrows a search of no day. "Dans la journée" is by daylight.
 */
function everyDay(window: Window, anew: boolean): Window {
  const { start, end, grain, open } = window;
  if (grain === "part") return { ...window, every: "day" };
  if (grain === "day" && start !== null) {
    const day = start.slice(0, 10);
    return { start: `${day}T08:00`, end: `${day}T18:00`, grain: "part", open, every: "day" };
  }
  const isRange = start !== null && end !== null && !end.endsWith("T00:00");
  const isInstant = start !== null && end === null && !open;
  return isInstant || (isRange && anew) ? window : { ...closed(window), every: "day" };
}
