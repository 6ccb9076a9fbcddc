import type { DateTime } from "luxon";
import type { Language } from "../languages/language.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import type { ProgrammeDays } from "./dates.js";
import type { NameIndex } from "./names.js";

/** What a message is read against. */
export interface Asked {
  readonly now: DateTime;
  readonly gazetteer: Gazetteer;
  /** True when the message may answer a question just asked: it is then taken at its word. */
  readonly answering?: boolean;
  /** How many events stand on screen, each under its number. */
  readonly listed?: number;
  /** The programme at hand; without one, its names are not known. */
  readonly programme?: {
    readonly names: NameIndex;
    readonly days: ProgrammeDays;
    /** Whether a free word occurs in the programme, in any form. */
    readonly knows?: (word: string) => boolean;
  };
}

/** The part of a language that understanding needs. */
export type Hearing = Pick<Language, "code" | "locale" | "words" | "dates">;
