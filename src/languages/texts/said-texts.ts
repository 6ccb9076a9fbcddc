import type { DateTime } from "luxon";
import type { Session } from "../../programme/event.js";
import type { Window } from "../../programme/query.js";

/** Pieces of sentences, as people say them. Days are ISO dates, times "HH:MM". */
export interface SaidTexts {
  /** "samedi 11 novembre"; with the year when it is not this one. */
  readonly day: (date: string, now: DateTime) => string;
  /** All working days, at these hours ("le soir"), or whole ("" for the hours). */
  readonly weekdays: (hours: string) => string;
  /** Both included: "samedi 11 et dimanche 12 novembre", "du 19 octobre au 8 décembre". */
  readonly days: (start: string, end: string, now: DateTime) => string;
  /** "de 10 h à 20 h"; nothing for no session. */
  readonly hours: (sessions: readonly Session[]) => string;
  /** "aujourd’hui, mercredi 8 novembre", "à partir de samedi 11 novembre". */
  readonly window: (window: Window, now: DateTime) => string;
  /** For a button: "sam. 11 nov., 18 h 30". */
  readonly shortMoment: (date: string, start: string | undefined) => string;
  /** A town's official name with the typed apostrophe: "Villeneuve-d’Ascq". */
  readonly town: (name: string) => string;
  /** "à Roubaix", "au Maisnil". */
  readonly inTown: (town: string) => string;
  /** "lundi 6 novembre 2017, 10 h". */
  readonly moment: (moment: DateTime) => string;
  /** Between a label and its value: " : ", ": ". */
  readonly colon: string;
  /** "a, b et c" */
  readonly and: (parts: readonly string[]) => string;
  /** "a, b ou c" */
  readonly or: (parts: readonly string[]) => string;
}
