import type { NegationWords } from "../languages/follow-words.js";
import type { Found, FoundWindow } from "../languages/language.js";
import { emptyQuery, type Facet, type Query, type Window } from "../programme/query.js";
import type { FacetValue } from "./facets.js";
import type { Text } from "./normalise.js";
import { negated, placedOutside } from "./polarity.js";
import type { PlaceMention } from "./towns.js";
import type { District, DoubtfulTown } from "./understanding.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** All that was read in a message, each list in the order of the words. */
export interface Read {
  readonly when: readonly FoundWindow[];
  readonly values: readonly Found<FacetValue>[];
  readonly where: readonly Found<PlaceMention>[];
  /** The clauses that only tell. */
  readonly told: readonly Span[];
}

/** The filters that were read, and what a query cannot hold. */
export interface Filters {
  readonly query: Query;
  readonly outside: readonly string[];
  readonly doubtful: readonly DoubtfulTown[];
  readonly districts: readonly District[];
  readonly here: boolean;
}

type Piece = Found<unknown> & {
  readonly kind: string;
  readonly hourly?: boolean;
  readonly put: (filters: Draft, away: boolean) => void;
};

interface Draft {
  readonly query: Query;
  readonly outside: string[];
  readonly doubtful: DoubtfulTown[];
  readonly districts: District[];
  here: boolean;
  /** The commune that is to be near by. */
  nearTown?: string;
}

/** Makes a query of what was read, each thing wanted or turned away. */
export function filtersOf(text: Text, read: Read, negations: NegationWords): Filters {
  const outside = placedOutside(text, read.values, negations);
  const values = read.values.filter(
    (found) => !outside.has(found) || !SUBJECTS.has(found.value.facet),
  );
  const pieces = [
    ...read.when.map((found) => windowPiece(found, text, negations)),
    ...values.map((found) => facetPiece(found, found.value)),
    ...read.where.map(placePiece),
  ].sort((one, other) => one.start - other.start);
  const away = negated(text, pieces, ({ kind }) => kind, negations, read.told);
  const query = emptyQuery();
  const filters: Draft = { query, outside: [], doubtful: [], districts: [], here: false };
  for (const piece of pieces) piece.put(filters, away.has(piece));
  if (filters.nearTown !== undefined) besideTowns(query, filters.nearTown);
  const { windows, excluded } = query;
  const told =
    windows.length > 0 ? excluded.windows.filter((one) => cuts(one, windows)) : undefined;
  return told
    ? { ...filters, query: { ...query, excluded: { ...excluded, windows: told } } }
    : filters;
}

/** "Du côté de Roubaix, Tourcoing": both towns will do; what is near one of them is in neither. */
function besideTowns(query: Query, nearTown: string): void {
  const { towns } = query.wanted;
  if (towns.length === 0) return;
  add(towns, nearTown);
  delete query.near;
}

/**
 * "Trop tôt le matin, plutôt le soir", "le samedi, en semaine elle a cours": hours and days turned away
 * that lie beside those wanted say no more.
 */
function cuts(away: Window, wanted: readonly Window[]): boolean {
  // "Pas le 13 mais le 14" names a day: that it is not wanted is told.
  if (away.every === "week" || away.grain === "day") return true;
  if (away.every === undefined) return wanted.some((one) => overlaps(one, away));
  const [from, to] = hoursOf(away);
  return wanted.some((one) => {
    const [start, end] = hoursOf(one);
    // "Je travaille en journée, je ne peux venir qu'après 17 h": the hour is told better than the day.
    if (one.open && one.grain !== "part" && from < start) return false;
    return one.grain !== "part" || (start < to && from < end);
  });
}

function overlaps(one: Window, other: Window): boolean {
  const isBefore = ({ end }: Window, { start }: Window) =>
    end !== null && start !== null && end <= start;
  return one.every !== undefined || !(isBefore(one, other) || isBefore(other, one));
}

function hoursOf({ start, end }: Window): readonly [string, string] {
  const [from, to] = [start?.slice(11) ?? "00:00", end?.slice(11) ?? "24:00"];
  return [from, to === "00:00" ? "24:00" : to];
}

/** Facets that say what it is about. */
const SUBJECTS: ReadonlySet<Facet> = new Set(["themes", "words", "audiences"]);

function windowPiece(found: FoundWindow, text: Text, { thisOne }: NegationWords): Piece {
  const said = text.plain.slice(found.start, found.end);
  const isOne = found.supposed === "week" && said.search(thisOne) !== -1;
  return {
    ...found,
    kind: "windows",
    hourly: found.supposed === "day",
    put: ({ query }, away) =>
      away
        ? addWindow(query.excluded.windows, isOne ? found.value : recurring(found))
        : addWindow(query.windows, found.value),
  };
}

/**
 * Hours turned away without a day are those of every day asked for, a weekday that of every week.
 * "Pas en journée" leaves the evenings.
 */
function recurring({ value, supposed }: FoundWindow): Window {
  if (supposed !== "day" && supposed !== "week") return value;
  const { start, end } = value;
  const all = supposed === "day" && start?.endsWith("T00:00") && end?.endsWith("T00:00");
  const day = start?.slice(0, 10);
  return { ...value, ...(all && { start: `${day}T06:00`, end: `${day}T18:00` }), every: supposed };
}

function facetPiece(found: Found<unknown>, { facet, value }: FacetValue): Piece {
  return {
    ...found,
    kind: facet,
    put: ({ query }, away) => add((away ? query.excluded : query.wanted)[facet], value),
  };
}

function placePiece(found: Found<PlaceMention>): Piece {
  const mention = found.value;
  const town = (name: string) => facetPiece(found, { facet: "towns" satisfies Facet, value: name });
  switch (mention.kind) {
    case "town":
      return town(mention.name);
    case "district":
      return {
        ...found,
        kind: "towns",
        put: (filters, away) => {
          town(mention.town).put(filters, away);
          if (!away) filters.districts.push({ name: mention.name, town: mention.town });
        },
      };
    case "near":
      return {
        ...found,
        kind: "towns",
        put: (filters, away) => {
          const { code, name, latitude, longitude, town: commune } = mention.place;
          if (away) town(commune ?? name).put(filters, away);
          else {
            const { kilometres } = mention;
            filters.query.near ??= { place: name, latitude, longitude, kilometres };
            if (code !== undefined) filters.nearTown ??= name;
          }
        },
      };
    case "outside":
      return {
        ...found,
        kind: "towns",
        put: (filters, away) => (away ? undefined : add(filters.outside, mention.name)),
      };
    case "doubtful":
      return {
        ...found,
        kind: "towns",
        put: (filters) =>
          add(filters.doubtful, { said: mention.said, candidates: mention.candidates }),
      };
    case "here":
      return {
        ...found,
        kind: "here",
        put: (filters) => {
          filters.here = true;
        },
      };
  }
}

/** "Tonight after work": one time in other words. */
function addWindow(windows: Window[], window: Window): void {
  if (!windows.some(({ start, end }) => start === window.start && end === window.end)) {
    windows.push(window);
  }
}

function add<T>(values: T[], value: T): void {
  if (!values.includes(value)) values.push(value);
}
