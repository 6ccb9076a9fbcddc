import type { Event } from "../event.js";

/** The official name of a commune as printed, and whether a misprint or an alias was put right. */
export type OfficialTown = (
  printed: string,
) => { readonly name: string; readonly corrected: boolean } | undefined;

/** What an importer needs to know beside the content. */
export interface ImportSettings {
  /** The name that the events' `source` will show. */
  readonly file: string;
  readonly officialTown: OfficialTown;
  /** The year of dates printed without one, when the content does not tell it either. */
  readonly year?: number;
}

/** A part of the content of which nothing could be made, for the operator to look at. */
export interface Unread {
  /** "line 814", "row 3", "events[12].timings": where to look. */
  readonly place: string;
  readonly printed: string;
  readonly why: string;
}

/** What an importer makes of a file. */
export interface Imported {
  /** The programme's name, when the content tells it. */
  readonly name?: string;
  /** What it prints of the whole beside its events, paragraph by paragraph. */
  readonly preface?: readonly string[];
  readonly events: readonly Event[];
  readonly unread: readonly Unread[];
}
