/** Words of the programme, and of the bot, whose meaning people ask. */
export const TERMS = ["pay-what-you-want", "open", "registration", "request", "running"] as const;
export type Term = (typeof TERMS)[number];

/** How the meaning of a word is asked for; each expression is made by `wording`. */
export interface TermWords {
  /** "Ça veut dire quoi …", "what does … mean". */
  readonly meaning: RegExp;
  /** The same of any word, named as one of its kind: "c'est quoi une …", "… veut dire quoi". */
  readonly anyMeaning: RegExp;
  /** What is taken to be the meaning follows: "ça veut dire que", "does it mean I". */
  readonly guesses: RegExp;
  readonly terms: Readonly<Record<Term, RegExp>>;
}
