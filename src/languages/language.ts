import type { DateTime } from "luxon";
import type { Window } from "../programme/query.js";
import { LANGUAGE_CODES, type LanguageCode } from "./language-code.js";
import type { LinkTexts } from "./link-texts.js";
import type { MailTexts } from "./mail-texts.js";
import type { PageTexts } from "./page-texts.js";
import type { PrivacyTexts } from "./privacy-texts.js";
import type { Texts } from "./texts.js";
import type { Words } from "./words.js";

export { LANGUAGE_CODES, type LanguageCode };

/** Something read in a message: what, where it stands (`end` exclusive), and by which named rule. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/**
 * What the words of a date left out: "18 h" leaves out the day, "samedi" the week, "le 14" the month,
 * "le 14 mai" the year.
 */
export type Supposed = "day" | "week" | "month" | "year";

export interface FoundWindow extends Found<Window> {
  /** The widest thing that the reader had to suppose; absent when the words say it all. */
  readonly supposed?: Supposed;
}

/** Reads every window of time that a message asks for, in the order of the words. */
export interface DateReader {
  /**
   * @param text the message as typed
   * @param now the moment it was sent, in the programme's zone
   * @returns windows with their spans; nothing where the words are no date. One window said in two
   *   places ("samedi à Lille à 18 h") is found in both, as the same object
   */
  read(text: string, now: DateTime): readonly FoundWindow[];
}

/** Everything that a language is. Adding one is a folder beside `fr/` and one line in `all.ts`. */
export interface Language {
  readonly code: LanguageCode;
  /** Its own name for itself: "français". */
  readonly name: string;
  /** BCP 47, for luxon and Intl: "fr-FR". */
  readonly locale: string;
  /** Vocabulary as data: facets, intents, function words. */
  readonly words: Words;
  /** Date rules over chrono-node. */
  readonly dates: DateReader;
  /** What the chat says. */
  readonly texts: Texts;
  /** What the mails say. */
  readonly mail: MailTexts;
  /** What the web pages say. */
  readonly pages: PageTexts;
  /** What the pages behind signed links say. */
  readonly links: LinkTexts;
  /** The privacy notice in full. */
  readonly privacy: PrivacyTexts;
}
