import type { DateTime } from "luxon";
import { FACETS, type Query, type Window } from "../programme/query.js";
import type { Alternative, Filter } from "./answer.js";
import { byDay, byTown } from "./counts.js";
import { dayNumber, isoDay } from "./days.js";
import { kilometresBetween } from "./near.js";
import type { SearchIndex } from "./search-index.js";

/** What stands between a query and an answer, and what can be had instead. */
export interface Relaxation {
  /** Filters without which, each by itself, something would be found. */
  readonly blocking: readonly Filter[];
  /** The most useful first; each finds something. */
  readonly alternatives: readonly Alternative[];
}

/**
 * Lets go one filter at a time. A day is first moved to the nearest one, a town to the nearest one,
 * and only the words that the programme does not know are dropped when there are such. When no
 * single filter is to blame, each is tried alone, and at the last what is still to come is offered.
 */
export function relax(index: SearchIndex, query: Query, now: DateTime): Relaxation {
  const filters = filtersOf(query);
  const counted = (dropped: Filter, relaxed: Query): Alternative[] => {
    const count = index.matches(relaxed, now).sure.length;
    return count === 0 ? [] : [{ query: relaxed, dropped, count }];
  };
  const dropped = filters.flatMap((filter) => counted(filter, without(query, [filter], index)));
  const moved = [...nearestDays(index, query, now), ...nearestTown(index, query, now)].flatMap(
    ({ dropped, query }) => counted(dropped, query),
  );
  if (dropped.length > 0) {
    return {
      blocking: dropped.map((alternative) => alternative.dropped),
      alternatives: [...moved, ...dropped],
    };
  }
  const alone = filters.flatMap((kept) => {
    const others = filters.filter((filter) => filter !== kept);
    return others.slice(0, 1).flatMap((first) => counted(first, without(query, others, index)));
  });
  const all = without(query, filters, index);
  const last =
    alone.length > 0 ? alone : filters.slice(0, 1).flatMap((first) => counted(first, all));
  return { blocking: filters, alternatives: last };
}

/** The filters that a query sets, those that people give up most easily first. */
function filtersOf({ wanted, near, windows }: Query): readonly Filter[] {
  const facets = [...FACETS].reverse().filter((facet) => wanted[facet].length > 0);
  return [
    ...facets,
    ...(near === undefined ? [] : (["near"] as const)),
    ...(windows.length === 0 ? [] : (["windows"] as const)),
  ];
}

function without(query: Query, filters: readonly Filter[], index: SearchIndex): Query {
  return filters.reduce((relaxed: Query, filter): Query => {
    if (filter === "windows") {
      return { ...relaxed, windows: [], excluded: { ...relaxed.excluded, windows: [] } };
    }
    if (filter === "near") {
      const { near: _, ...rest } = relaxed;
      return rest;
    }
    const known = filter === "words" ? relaxed.wanted.words.filter((w) => index.knows(w)) : [];
    const kept = known.length < relaxed.wanted.words.length ? known : [];
    return { ...relaxed, wanted: { ...relaxed.wanted, [filter]: kept } };
  }, query);
}

type Moved = Pick<Alternative, "query" | "dropped">;

/** The nearest day after and the nearest before that have what is asked, the nearer first. */
function nearestDays(index: SearchIndex, query: Query, now: DateTime): readonly Moved[] {
  const asked = query.windows[0]?.start ?? query.windows[0]?.end;
  if (asked === undefined || asked === null) return [];
  const day = dayNumber(asked);
  const days = [...byDay(index, { ...query, windows: [] }, now).keys()].map(dayNumber);
  const after = days.find((other) => other > day);
  const before = days.filter((other) => other < day).at(-1);
  return [after, before]
    .filter((other) => other !== undefined)
    .sort((a, b) => Math.abs(a - day) - Math.abs(b - day))
    .map((other) => ({ dropped: "windows", query: { ...query, windows: [wholeDay(other)] } }));
}

function wholeDay(day: number): Window {
  return {
    start: `${isoDay(day)}T00:00`,
    end: `${isoDay(day + 1)}T00:00`,
    grain: "day",
    open: false,
  };
}

/** The town nearest to those asked for that has what is asked. */
function nearestTown(index: SearchIndex, query: Query, now: DateTime): readonly Moved[] {
  const { gazetteer } = index;
  const from = query.near ?? gazetteer.commune(query.wanted.towns[0] ?? "");
  if (from === undefined) return [];
  const anywhere = without(query, ["towns", "near"], index);
  const [nearest] = [...byTown(index, anywhere, now).keys()]
    .flatMap((name) => gazetteer.commune(name) ?? [])
    .sort((a, b) => kilometresBetween(from, a) - kilometresBetween(from, b));
  if (nearest === undefined) return [];
  const wanted = { ...anywhere.wanted, towns: [nearest.name] };
  const dropped = query.near === undefined ? "towns" : "near";
  return [{ dropped, query: { ...anywhere, wanted } }];
}
