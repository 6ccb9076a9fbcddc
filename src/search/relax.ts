import type { DateTime } from "luxon";
import {
  allDays,
  emptyQuery,
  FACETS,
  type Facet,
  type Filter,
  type Query,
  type Window,
  wanting,
} from "../programme/query.js";
import type { Alternative } from "./answer.js";
import { byDay, byTown } from "./counts.js";
import { dayNumber, isoDay } from "./days.js";
import { kilometresBetween } from "./near.js";
import type { SearchIndex } from "./search-index.js";

/** What stands between a query and an answer, and what can be had instead. */
export interface Relaxation {
  /** Filters without which, each by itself, something would be found; all when it takes several. */
  readonly blocking: readonly Filter[];
  /** The most useful first; each finds something. Empty only when the programme is. */
  readonly alternatives: readonly Alternative[];
}

/**
 * Lets go as few filters as need be: one, else two, else all. Before a date or town is let go, the
 * nearest that has what is asked is offered; of free words, those that the programme does not know
 * go first. Once the programme is over, "any time" means its past too.
 */
export function relax(index: SearchIndex, query: Query, now: DateTime): Relaxation {
  const filters = filtersOf(query);
  const counted = (relaxed: Query, dropped: Filter, ...alsoDropped: Filter[]): Alternative[] => {
    const count = index.matches(relaxed, now).sure.length;
    return count === 0 ? [] : [{ query: relaxed, dropped, alsoDropped, count }];
  };
  const tried = (first: Filter, ...others: Filter[]) =>
    counted(without(query, [first, ...others], index, now), first, ...others);

  const single = filters.flatMap((filter) => tried(filter));
  if (single.length > 0) {
    const nearest = [...nearestDays(index, query, now), ...nearestTown(index, query, now)];
    const moved = nearest.flatMap(({ dropped, query }) => counted(query, dropped));
    // Where the nearest day or town has all that there is, any other leads to nothing more.
    const wider = single.filter(
      ({ dropped, count }) =>
        !moved.some((near) => near.dropped === dropped && near.count === count),
    );
    return {
      blocking: single.map(({ dropped }) => dropped),
      alternatives: [...moved, ...wider],
    };
  }
  const pairs = filters.flatMap((one, at) =>
    filters.slice(at + 1).flatMap((other) => tried(one, other)),
  );
  const all = tried("windows", ...filters.filter((filter) => filter !== "windows"));
  return { blocking: filters, alternatives: pairs.length > 0 ? pairs : all };
}

/** The filters that a query sets, those that people give up most easily first. */
function filtersOf({ wanted, excluded, near, windows }: Query): readonly Filter[] {
  const set = [...FACETS]
    .reverse()
    .filter((facet) => wanted[facet].length > 0 || (isTurned(facet) && excluded[facet].length > 0));
  const hasTimes = windows.length > 0 || excluded.windows.length > 0;
  return [
    ...set,
    ...(near === undefined ? [] : (["near"] as const)),
    ...(hasTimes ? (["windows"] as const) : []),
  ];
}

/** Who asks for other events than one told of is not offered that one. */
function isTurned(facet: Facet): boolean {
  return facet !== "titles";
}

function without(
  query: Query,
  filters: readonly Filter[],
  index: SearchIndex,
  now: DateTime,
): Query {
  let relaxed = query;
  for (const filter of filters) relaxed = letGo(relaxed, filter, index, now);
  return relaxed;
}

function letGo(query: Query, filter: Filter, index: SearchIndex, now: DateTime): Query {
  const { wanted, excluded } = query;
  if (filter === "near") {
    const { near: _, ...rest } = query;
    return rest;
  }
  if (filter === "windows") {
    return { ...query, windows: anyTime(index, now), excluded: { ...excluded, windows: [] } };
  }
  const known = filter === "words" ? wanted.words.filter((word) => index.words.knows(word)) : [];
  const kept = known.length < wanted[filter].length ? known : [];
  return { ...wanting(query, { [filter]: kept }), excluded: { ...excluded, [filter]: [] } };
}

/** No window while something is to come; then the whole programme. */
function anyTime(index: SearchIndex, now: DateTime): Window[] {
  if (index.matches(emptyQuery(), now).sure.length > 0) return [];
  const { first, last } = index.columns;
  const start = first.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const end = last.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return start > end ? [] : [allDays(isoDay(start), isoDay(end))];
}

type Moved = Pick<Alternative, "query" | "dropped">;

/** The nearest day after and the nearest before that have what is asked, the nearer first. */
function nearestDays(index: SearchIndex, query: Query, now: DateTime): readonly Moved[] {
  const asked = query.windows[0]?.start ?? query.windows[0]?.end;
  if (asked === undefined || asked === null) return [];
  const day = dayNumber(asked);
  const anyDay = { ...query, windows: anyTime(index, now) };
  const others = [...byDay(index, anyDay, now).keys()].map(dayNumber);
  const after = others.find((other) => other > day);
  const before = others.filter((other) => other < day).at(-1);
  return [after, before]
    .filter((other) => other !== undefined)
    .sort((a, b) => Math.abs(a - day) - Math.abs(b - day))
    .map((other) => ({
      dropped: "windows",
      query: { ...query, windows: [allDays(isoDay(other), isoDay(other))] },
    }));
}

/** The town nearest to the one asked for that has what is asked. */
function nearestTown(index: SearchIndex, query: Query, now: DateTime): readonly Moved[] {
  const { gazetteer } = index;
  const from = query.near ?? gazetteer.commune(query.wanted.towns[0] ?? "");
  if (from === undefined) return [];
  const filter = query.near === undefined ? "towns" : "near";
  const anywhere = without(query, ["towns", "near"], index, now);
  const [nearest] = [...byTown(index, anywhere, now).keys()]
    .filter((name) => !query.excluded.towns.includes(name))
    .flatMap((name) => gazetteer.commune(name) ?? [])
    .sort((a, b) => kilometresBetween(from, a) - kilometresBetween(from, b));
  if (nearest === undefined) return [];
  return [{ dropped: filter, query: wanting(anywhere, { towns: [nearest.name] }) }];
}
