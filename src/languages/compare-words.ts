/** What several events may have in common, and what is then looked at. */
export const COMMON = ["place", "day", "hours", "price"] as const;
export type Common = (typeof COMMON)[number];

/** What several events may be on in together. */
export const SPANS = ["week", "weekend", "month"] as const;
export type Span = (typeof SPANS)[number];

/** Which of several stands out by its hours. */
export const EXTREMES = [
  "ends-last",
  "ends-first",
  "begins-last",
  "begins-first",
  "longest",
  "shortest",
] as const;
export type Extreme = (typeof EXTREMES)[number];

/** How several events are set side by side; each expression is made by `wording`. */
export interface CompareWords {
  /** "Quelle différence entre les deux ?", "compare X and Y". */
  readonly differs: RegExp;
  /** Asks whether two are one: "c'est le même événement", "is it the same event". */
  readonly identical: RegExp;
  /** Asks which of two that are named is to be preferred: "lequel est mieux", "which is better". */
  readonly prefers: RegExp;
  /** "Elles sont au même endroit ?" */
  readonly common: Readonly<Record<Common, RegExp>>;
  /** "C'est la même semaine ?" */
  readonly spans: Readonly<Record<Span, RegExp>>;
  /** "Je peux faire les deux ?" */
  readonly both: RegExp;
  /** Registers for several: "s'inscrire aux deux", which asks for no timetable. */
  readonly registers: RegExp;
  /** Before the two that one would go to, by their own words: "faire le comptable … et la formation". */
  readonly pairing: RegExp;
  /** Before another that one would go to before or after the one spoken of: "make", of "make the talk before that". */
  readonly fitting: RegExp;
  /** Before what one would go on to, asks whether there is time for it: "on a le temps d'aller à Ronchin ?" */
  readonly timeFor: RegExp;
  /** Whether one can attend what was told beside another: "c'est compatible ?" */
  readonly fits: RegExp;
  /** Some of several: "deux d'entre eux". */
  readonly some: RegExp;
  readonly extremes: Readonly<Record<Extreme, RegExp>>;
  /** "Laquelle est la plus près ?" */
  readonly nearest: RegExp;
  /** Asks which costs the most: "le plus cher", "the most expensive". */
  readonly dearest: RegExp;
  /** Asks which costs the least: "le moins cher", "the cheapest". */
  readonly cheapest: RegExp;
  /** Points at the few that were spoken of: "les deux", "either one", "elles". */
  readonly these: RegExp;
  /** Points at two that were spoken of: "les deux", "both of them"; not "les deux premiers". */
  readonly pair: RegExp;
  /** Each of those that are told apart by a description: "celui sur la thèse et celui de l'agence". */
  readonly each: RegExp;
  /** Between the names of two: "et", "and". */
  readonly between: RegExp;
  /** Between the names of two that are set apart: "des" of "ce qui distingue l'itinéraire des Roumics". */
  readonly apartFrom: RegExp;
  /** Asks which of two that are named: "lequel", "which one". */
  readonly whichOfTwo: RegExp;
  /** Points at the one that was just spoken of: "celui-là", "that one". */
  readonly thatOne: RegExp;
  /** Asks which of them meets a need: "laquelle", "which one", "que me conseillez-vous". */
  readonly which: RegExp;
  /** Asks which of them is about something: "parle de", "is about". */
  readonly speaksOf: RegExp;
  /** Asks whether one of them is about something: "is the Wednesday one about". */
  readonly isAbout: RegExp;
}
