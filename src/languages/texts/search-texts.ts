import type { DateTime } from "luxon";
import type { Query } from "../../programme/query.js";

/** Names for the keys of a query: printed labels of themes, titles of events. */
export interface QueryNames {
  readonly theme: (key: string) => string;
  readonly title: (id: string) => string;
  /** How the programme prints a body or a person beside its events. */
  readonly standing: (name: string) => Standing;
}

/** Whether somebody organises, takes part, or is only to be asked. */
export type Standing = "organiser" | "partner" | "contact";

/** An event, and its days in words. */
export interface Announced {
  readonly title: string;
  readonly days: string;
}

/** A filter as it is spoken of. */
export type SaidFilter =
  | "towns"
  | "themes"
  | "formats"
  | "audiences"
  | "prices"
  | "registrations"
  | "organisers"
  | "venues"
  | "titles"
  | "words"
  | "windows"
  | "near";

export type SaidReason =
  | "hours-unknown"
  | "place-unknown"
  | "registration-unknown"
  | "price-unknown"
  | "audience-unknown"
  | "nearby";

export interface SearchTexts {
  /** What was understood, as words the person can correct: "à Roubaix · samedi 11 novembre". */
  readonly criteria: (query: Query, names: QueryNames, now: DateTime) => string;
  /** "3 événements : à Roubaix · samedi 11 novembre." */
  readonly found: (count: number, criteria: string) => string;
  /** The answer to "combien": a number first. */
  readonly counted: (count: number, criteria: string) => string;
  /** A date is not what its words say: the day looked at, and the one that may be meant. */
  readonly oddDate: (why: "weekday" | "no-such-day", taken: string, other: string) => string;
  /** Said first when "combien" is none. */
  readonly noneOfThem: () => string;
  /** So many more are found than stand above, and how they are seen. */
  readonly rest: (left: number) => string;
  /** What is still to come, when nothing was asked for. */
  readonly coming: (count: number) => string;
  readonly page: (from: number, to: number, count: number) => string;
  readonly noMore: () => string;
  /** Days on which there is something, said. */
  readonly onDays: (criteria: string, days: readonly string[]) => string;
  /** `shown` of the `count` events are listed. */
  readonly also: (reason: SaidReason, count: number, shown: number) => string;
  readonly none: (criteria: string) => string;
  /** Names the filters but for which something would be found. */
  readonly blocked: (filters: readonly SaidFilter[]) => string;
  /** So many of those counted are shown, and how the others are had. */
  readonly firstOfThem: (shown: number) => string;
  /** Several would be found, were they not over; they are named when they are few. */
  readonly over: (events: readonly Announced[]) => string;
  readonly alternatives: () => string;
  /** What letting a filter go is called: "À d'autres dates". */
  readonly dropped: Readonly<Record<SaidFilter, string>>;
  /** What has been and is over is called so on a tap. */
  readonly gone: (count: number) => string;
  /** What events are called that only speak of the same field of life. */
  readonly akin: string;
  /** "À d'autres dates : 6 événements (à Roubaix)". */
  readonly alternativeLine: (label: string, count: number, criteria: string) => string;
  /** "À d'autres dates : FORUM MÉTIERS ESS — lundi 13 novembre", when there is no other. */
  readonly alternativeEvent: (label: string, event: string) => string;
  /** Above events that a story comes closest to, the first being no sure match. */
  readonly resembling: (count: number) => string;
  /** Before what is still to come, where what is over fits better. */
  readonly closestIsOver: (event: Announced) => string;
  /** How many there are of the whole programme, of which so many are still to come. */
  readonly countedInAll: (count: number, coming: number, about: string) => string;
  /** Nothing of what was asked is near a place: what follows is anywhere. */
  readonly notNear: (place: string) => string;
  /** Nothing at the venue asked for before: what follows is elsewhere. */
  readonly notThere: (venue: string) => string;
  /** Nothing in the towns asked before is for the people named, by their keys: what follows is elsewhere. */
  readonly notForThem: (towns: readonly string[], audiences: readonly string[]) => string;
  /** Said of events of more than a day: "sur plusieurs jours". */
  readonly severalDays: () => string;
  /** Nothing of what was asked is in the town where the person lives: what follows is near it, or anywhere. */
  readonly notAtHome: (town: string) => string;
  /**
   * Nothing is announced for the people named, by their keys; the events shown are for anyone. What is
   * for them at other times or places is named when it is little.
   */
  readonly forAnyone: (audiences: readonly string[], elsewhere: readonly Announced[]) => string;
  /** The programme does not say in which languages events are held. */
  readonly languagesUnprinted: () => string;
  /** The programme prints no sums of money. */
  readonly sumsUnprinted: () => string;
  /** The programme does not say which events are most worth seeing. */
  readonly highlightsUnprinted: () => string;
  /** The programme does not say how it feels to be there. */
  readonly moodsUnprinted: () => string;
  /** Events cannot be told apart by how their organisers are reached, only asked for it one by one. */
  readonly reachedUnsorted: () => string;
  /** A need was told; a programme seldom says whether a place suits it. */
  readonly askWhetherAccessible: () => string;
  /** Words let go because no event holds them with the others. */
  readonly wordsApart: (words: readonly string[]) => string;
  /** Themes that were turned away and kept all the same: what is sought stands under them. */
  readonly withinThemes: (themes: readonly string[]) => string;
  readonly unknownWords: (words: readonly string[]) => string;
  readonly outsideArea: (places: readonly string[]) => string;
  readonly outsideProgramme: (programme: string, days: string) => string;
  readonly programmeOver: (programme: string, days: string) => string;
  readonly programmeNotBegun: (programme: string, days: string) => string;
  readonly district: (district: string, town: string) => string;
  readonly whichTown: (said: string, candidates: readonly string[]) => string;
  readonly whereAreYou: () => string;
  readonly past: string;
  readonly running: string;
  readonly buttons: {
    readonly details: string;
    readonly more: string;
    readonly noneOfThese: string;
    /** "Roubaix (6)" */
    readonly narrowed: (label: string, count: number) => string;
  };
}
