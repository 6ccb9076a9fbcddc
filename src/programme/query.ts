import { z } from "zod";
import { localMoment, wallTime } from "../clock.js";

/** Local ISO moment to the minute, "2017-11-11T18:00". */
const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** How wide the words were: "samedi" is a day, "ce soir" a part of one, "18 h" an hour. */
export const Grain = z.enum([
  "minute",
  "hour",
  "part",
  "day",
  "weekend",
  "week",
  "month",
  "year",
  "range",
]);
export type Grain = z.infer<typeof Grain>;

/**
 * A span of time asked for. `end` is exclusive. `start: null` is "until", `end: null` with grain
 * "minute" or "hour" a bare instant ("à 18 h"), otherwise an open end ("à partir de samedi").
 */
export const Window = z.strictObject({
  start: Moment.nullable(),
  end: Moment.nullable(),
  grain: Grain,
  /** True when the end is open ("dès 18 h"), false for a bare instant ("à 18 h"). */
  open: z.boolean().default(false),
  /** These hours are meant of every day from this one on ("en soirée"), or this day of every week. */
  every: z.enum(["day", "week"]).optional(),
  /** Only what of it is not over yet: "how many are left this month?". */
  left: z.literal(true).optional(),
  /** An event must begin then ("qui commence après 17 h"), or be over by its end ("qui finit avant 18 h"). */
  edge: z.enum(["begins", "ends"]).optional(),
});
export type Window = z.infer<typeof Window>;

/** The filters a question can set, by name. Within one, any value will do; across them, all must hold. */
export const FACETS = [
  "towns",
  "themes",
  "formats",
  "audiences",
  "prices",
  "registrations",
  "organisers",
  "venues",
  "titles",
  "words",
] as const;
export type Facet = (typeof FACETS)[number];

const values = z.array(z.string()).default([]);

/** Parts words of which any will do, within one value of `words`. */
const OR = " | ";

/** Words of which any will do, as one value of `words`. */
export function inOne(words: readonly string[]): string {
  return words.join(OR);
}

/** The wishes of which any will do, for one value of `words`; a kind of event as `ofKind` writes it. */
export function wishesOf(word: string): readonly string[] {
  return word.split(OR);
}

/** The words of which any will do, for one value of `words`. */
export function anyOf(word: string): readonly string[] {
  return wishesOf(word).map((wish) => kindWished(wish) ?? wish);
}

/** Marks a kind of event among words of which any will do: no word begins so. */
const KIND = "#";

/** A kind of event as a wish beside others: "un concert ou du jardinage". */
export function ofKind(format: string): string {
  return `${KIND}${format}`;
}

/** The kind of event that a wish asks for; nothing when it is a word. */
export function kindWished(wish: string): string | undefined {
  return wish.startsWith(KIND) ? wish.slice(KIND.length) : undefined;
}

/**
 * Values by facet. `towns`: official names. `themes`, `formats`, `audiences`: canonical keys of
 * languages/words. `prices`: see prices.ts. `registrations`: "none" | "required".
 * `organisers`, `venues`: as the programme prints them. `titles`: event ids. `words`: free words,
 * each as said (the search reads them by stem), or several of which any will do (see `anyOf`).
 */
export const Facets = z.strictObject({
  towns: values,
  themes: values,
  formats: values,
  audiences: values,
  prices: values,
  registrations: values,
  organisers: values,
  venues: values,
  titles: values,
  words: values,
});
export type Facets = z.infer<typeof Facets>;

/** A circle on the ground: "à 5 km de Loos", "autour de Wazemmes". */
export const Near = z.strictObject({
  place: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  kilometres: z.number().positive(),
});
export type Near = z.infer<typeof Near>;

/** What is asked of the programme. An empty one asks for everything still to come. */
export const Query = z.strictObject({
  /** Any of them; none means "what is still to come". */
  windows: z.array(Window).default([]),
  near: Near.optional(),
  wanted: Facets,
  excluded: Facets.extend({ windows: z.array(Window).default([]) }),
  /** Audiences asked for to whom nothing is announced, and let go here: the next question is for them too. */
  hoped: z.array(z.string()).optional(),
  /** The titles are in the order in which they are to be shown. */
  ranked: z.literal(true).optional(),
});
export type Query = z.infer<typeof Query>;

/** A filter of a query: a facet, its dates, or its circle on the ground. */
export type Filter = Facet | "windows" | "near";

/** A query that sets no filter at all. */
export function emptyQuery(): Query {
  return Query.parse({ wanted: {}, excluded: {} });
}

/** Whether it asks for everything still to come. */
export function isEmpty(query: Query): boolean {
  const facets = FACETS.every((f) => query.wanted[f].length + query.excluded[f].length === 0);
  return facets && !query.near && query.windows.length + query.excluded.windows.length === 0;
}

/** The query with other values of some facets. */
export function wanting(query: Query, facets: Partial<Facets>): Query {
  return { ...query, wanted: { ...query.wanted, ...facets } };
}

/** All days from one to another, both included: ISO days. */
export function allDays(first: string, last: string): Window {
  const end = wallTime(localMoment(last).plus({ days: 1 }));
  return { start: `${first}T00:00`, end, grain: first === last ? "day" : "range", open: false };
}
