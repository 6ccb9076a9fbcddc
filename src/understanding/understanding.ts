import type { Aspect, Intent } from "../languages/intents.js";
import type { Found, LanguageCode } from "../languages/language.js";
import type { Query } from "../programme/query.js";

/** Which of the events on screen is meant: "le deuxième", "2", "le dernier". */
export type Choice = { readonly number: number } | { readonly last: true };

/** A place name that could be read several ways, or that may not be one at all: to be asked. */
export interface DoubtfulTown {
  readonly said: string;
  /** Official names, the likeliest first. */
  readonly candidates: readonly string[];
}

/** What one message says, by itself: nothing of the conversation before it is in here. */
export interface Understanding {
  readonly text: string;
  readonly language: LanguageCode;
  /** In the order said; never empty. */
  readonly intents: readonly Intent[];
  readonly aspect?: Aspect;
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
  /** The language asked for by name: "in English please". */
  readonly switchTo?: LanguageCode;
  /** Which rule read which words, for `understand --explain`. */
  readonly readings: readonly Found<string>[];
}
