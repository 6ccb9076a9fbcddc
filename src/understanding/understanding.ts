import type { Listing } from "../languages/about-words.js";
import type { Aspect, Intent } from "../languages/intents.js";
import type { Found, LanguageCode } from "../languages/language.js";
import type { Topic } from "../languages/topic-words.js";
import type { Filter, Query } from "../programme/query.js";

/** Which of the events on screen is meant: "le deuxième", "2", "le dernier". */
export type Choice = { readonly number: number } | { readonly last: true };

/** A place name that could be read several ways, or that may not be one at all: to be asked. */
export interface DoubtfulTown {
  readonly said: string;
  /** Official names, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A date that is not what its words say: it has another weekday, or its month is shorter. */
export interface OddDate {
  readonly why: "weekday" | "no-such-day";
  /** ISO days: the one that is looked at, and what may be meant instead. */
  readonly days: readonly [string, string];
}

/** What a yes/no question takes to be so, beside the dates and towns of its query. */
export interface Supposed {
  /** Keys of `Facets.prices`: "c'est payant ?" supposes "paid". */
  readonly prices: readonly string[];
  readonly registrations: readonly string[];
  /** "C'est fini ?", "trop tard ?"; "ahead" for "encore temps ?" */
  readonly time?: "over" | "ahead";
}

/** What one message says, by itself: nothing of the conversation before it is in here. */
export interface Understanding {
  readonly text: string;
  readonly language: LanguageCode;
  /** Courtesies first, then what is wanted; never empty. */
  readonly intents: readonly Intent[];
  readonly aspect?: Aspect;
  /** Which values of the whole programme are asked for: "quelles villes participent ?". */
  readonly listing?: Listing;
  /** Set when a yes or a no answers: "c'est à Lille ?". */
  readonly whether?: Supposed;
  /** What the words are about that no programme has a heading for: food, dogs, who speaks. */
  readonly topics: readonly Topic[];
  /** The filters that this message sets or excludes. */
  readonly query: Query;
  /** Places recognised that are not in the programme's area ("Arras"). */
  readonly outside: readonly string[];
  readonly doubtful: readonly DoubtfulTown[];
  /** Districts said, whose commune is in the query: "Wazemmes", "Cité scientifique". */
  readonly districts: readonly string[];
  /** "près de chez moi", "dans le coin": near a place that the message does not name. */
  readonly here: boolean;
  readonly choice?: Choice;
  /** True when the words lean on what was said before: "et dimanche ?", "plutôt à Lille", "gratuit ?". */
  readonly follows: boolean;
  /** True when what is named is to be added, not to take the place of the like: "aussi à Lille". */
  readonly adds: boolean;
  /** Filters let go: "peu importe la date". */
  readonly released: readonly Filter[];
  /** Days to move the dates of the last search by: "le lendemain" is 1. */
  readonly shift?: number;
  /** "Lundi 12 novembre", "le 31 novembre": what is odd about the date. */
  readonly oddDate?: OddDate;
  /** True when the windows name hours but no day ("plutôt le matin"): they are of the day before them. */
  readonly dayless: boolean;
  /** The language asked for by name: "in English please". */
  readonly switchTo?: LanguageCode;
  /** Which rule read which words, for `understand --explain`. */
  readonly readings: readonly Found<string>[];
}
