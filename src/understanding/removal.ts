import {
  anyOf,
  emptyQuery,
  FACETS,
  type Facet,
  type Query,
  type Window,
} from "../programme/query.js";
import { at, wholeDays } from "./moved-windows.js";
import type { Understanding } from "./understanding.js";

interface Removal {
  /** The search under way, without what was taken out of it. */
  readonly previous: Query;
  /** The query heard, which turns away only what was not there to be taken out. */
  readonly query: Query;
}

/**
 * "Enlève Lille" takes Lille out of a search that asked for it; it does not turn Lille away, as
 * "pas à Lille" does. "Enlève le soir" leaves the whole day.
 */
export function remove(
  from: Query,
  { query, removes, eases }: Pick<Understanding, "query" | "removes" | "eases">,
): Removal {
  if (!removes) return { previous: from, query };
  const wanted = { ...from.wanted };
  const excluded = { ...query.excluded };
  for (const facet of FACETS) {
    wanted[facet] = from.wanted[facet].filter((value) => !isGone(facet, value, query, eases));
    excluded[facet] = query.excluded[facet].filter((value) => !from.wanted[facet].includes(value));
  }
  const { near, ...rest } = from;
  const away = near !== undefined && query.excluded.towns.includes(near.place);
  if (away) excluded.towns = excluded.towns.filter((town) => town !== near.place);
  excluded.windows = query.excluded.windows.filter((out) => !from.windows.some(within(out)));
  const windows = query.excluded.windows.reduce(taken, from.windows);
  return {
    previous: { ...rest, ...(near && !away && { near }), wanted, windows },
    query: eases ? unturned(query) : { ...query, excluded },
  };
}

/** "Pas forcément de la musique" lets go of "musique ou concert", too. */
function isGone(facet: Facet, value: string, { excluded }: Query, eases: boolean): boolean {
  if (!eases || facet !== "words") return excluded[facet].includes(value);
  return anyOf(value).some((one) => [...excluded.words, ...excluded.formats].includes(one));
}

/** A query that turns away no value, only times: "pas forcément à Lille". */
export function unturned(query: Query): Query {
  return { ...query, excluded: { ...emptyQuery().excluded, windows: query.excluded.windows } };
}

/** The windows, without those that lie in another; hours taken out of a day leave the day. */
export function taken(windows: readonly Window[], out: Window): Window[] {
  return windows.flatMap((window) => {
    if (!within(out)(window)) return [window];
    return out.every === "day" && window.every === undefined ? wholeDays([window]) : [];
  });
}

/** Whether a window lies in another; in one of every day or week, at those hours or on those weekdays. */
export function within(out: Window): (window: Window) => boolean {
  return ({ start, end }) => {
    if (start === null || end === null || out.start === null || out.end === null) return false;
    if (out.every === "day") return start.slice(TIME) === out.start.slice(TIME);
    if (out.every !== "week") return out.start <= start && end <= out.end;
    const weeks = Math.floor(at(start).diff(at(out.start), "weeks").weeks);
    return at(end).minus({ hours: SMALL_HOURS }) < at(out.end).plus({ weeks });
  };
}

/** A night that ends in them is of the day on which it began. */
const SMALL_HOURS = 6;

/** Where the time of day begins in an ISO moment. */
const TIME = "yyyy-MM-dd".length;
