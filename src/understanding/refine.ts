import {
  emptyQuery,
  FACETS,
  type Facet,
  type Filter,
  type Query,
  type Window,
} from "../programme/query.js";
import { wholeDays, withoutHours } from "./moved-windows.js";
import { remove, taken, unturned, within } from "./removal.js";
import type { Understanding } from "./understanding.js";
import { WIDE, windowsAsked } from "./windows-asked.js";

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
    return turned(query, heard, windowsAsked([], heard, true));
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
  // "Ce week-end", then "un autre week-end ?": of all that are left, this one is not asked for.
  const isOther = avoided.includes("windows") && heard.later === undefined;
  const gone = isOther ? wholeDays(previous.windows) : [];
  // "Un autre jour plus tard" is counted from the one that is turned away.
  // "Saturday the 18th", then "Sunday, not Saturday": of the same week, though its day is let go.
  const isInstead = kept.windows.length === 0 && query.windows.length > 0;
  const lately = isInstead ? days : kept.windows;
  const asked = windowsAsked(heard.later === undefined ? lately : previous.windows, heard);
  const others = gone.reduce(taken, asked);
  const isLeftOut = others.length > 0 && others.length < asked.length;
  const refined = {
    windows: isLeftOut ? others : asked,
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
        ...(isLeftOut ? [] : gone),
        ...query.excluded.windows,
      ],
    },
  };
  return turned(refined, heard, refined.windows);
}

/**
 * "Pas ce samedi, le samedi suivant", "tomorrow I can't, and the day after?": the day counted from the one
 * that is turned away, which says no more.
 */
function turned(query: Query, heard: Understanding, read: Query["windows"]): Query {
  const { turn, shift } = heard;
  const away = heard.query.excluded.windows.filter(({ every }) => every !== "day");
  // "The Wednesday I can't. And the week after?" is counted from the week spoken of.
  const isOfWeeks = turn === undefined && read.some(({ grain }) => WHOLE.has(grain));
  if (away.length === 0 || !(turn ?? shift) || isOfWeeks) return { ...query, windows: read };
  const days = away.map(({ every: _every, ...once }) => once);
  const said = turn !== undefined && heard.query.windows.length === 0 ? days : heard.query.windows;
  const next = { ...heard, adds: false, query: { ...heard.query, windows: said } };
  const hours = query.excluded.windows.filter(({ every }) => every === "day");
  const excluded = { ...query.excluded, windows: hours };
  return { ...query, windows: windowsAsked(days, next), excluded };
}

const WHOLE: ReadonlySet<string> = new Set(["week", "weekend"]);

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

/**
 * Other days asked for put an end to days turned away before, but for weekdays while more than a day
 * is asked for, and not these alone; other hours, or any hour, to hours of every day.
 */
function stillAway(
  away: Query["windows"],
  again: Query["windows"],
  { query, shift, supposed, anyHour }: Understanding,
): Query["windows"] {
  const asked = (query.windows.length > 0 && supposed !== "day") || shift !== undefined;
  const wide = query.windows.every(({ grain }) => WIDE.has(grain));
  const hours = anyHour || (query.windows.length > 0 && supposed === "day");
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
