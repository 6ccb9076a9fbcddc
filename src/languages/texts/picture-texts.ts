import type { DateTime } from "luxon";

/** Something counted: a day or a town, said, and its number of events. */
export interface Counted {
  readonly said: string;
  readonly count: number;
}

/** What stands in the pictures, and what they show put into words. */
export interface PictureTexts {
  /** The months of a calendar: "novembre et décembre 2017". */
  readonly months: (first: DateTime, last: DateTime) => string;
  /** Monday first, two letters or three. */
  readonly weekdays: readonly string[];
  /** "13"; with its month on the first day of one: "1 déc." */
  readonly dayInCalendar: (date: DateTime) => string;
  /** Days with events after the last one shown. */
  readonly laterDays: (days: number) => string;
  readonly mapTitle: () => string;
  /** Towns that have but a dot on the map. */
  readonly otherTowns: (towns: number) => string;
  /** Events that are not on the map. */
  readonly unplaced: (events: number) => string;
  /** "5 km" */
  readonly kilometres: (kilometres: number) => string;
  /**
   * A calendar in words. `months` is what `months` gives, `more` the days with events left out;
   * `lasting`: some events last several days, and count on each.
   */
  readonly calendarSaid: (
    months: string,
    days: readonly Counted[],
    more: number,
    lasting: boolean,
  ) => string;
  /** A map in words; `more` are the towns left out. */
  readonly mapSaid: (towns: readonly Counted[], more: number, unplaced: number) => string;
  /** The answer to "quand y a-t-il des ateliers ?" when there are many days, above the calendar. */
  readonly overDays: (count: number, criteria: string, days: number) => string;
  /** The answer to "où y a-t-il des ateliers ?", above the map. */
  readonly inTowns: (count: number, criteria: string, towns: number) => string;
  readonly buttons: {
    readonly towns: string;
    readonly days: string;
  };
}
