/**
 * How a language speaks of places: data only, read by `understanding/towns`. Phrases are plain (no
 * accents, no capitals), their words apart by single spaces, elisions too: "autour d" and "l".
 */
export interface PlaceWords {
  /** Said right before a place one is in or goes to, and seldom before anything else: "a", "in". */
  readonly prepositions: readonly string[];
  /** Points at an event by the place that follows, and is none of it: "celui de". */
  readonly singling: readonly string[];
  /** Said before places and much else: "en", "from". */
  readonly loosePrepositions: readonly string[];
  /** Said before a place that one comes from: "depuis", "from". */
  readonly origins: readonly string[];
  /** Before the verb "a" of « il a », the letter a is no preposition: "il", "y". */
  readonly subjects: readonly string[];
  /** After one of these a word is a noun, and a town's name has none: "le", "une". */
  readonly articles: readonly string[];
  /** The articles that a place may have of its own: "la", "the". */
  readonly definite: readonly string[];
  /** Said before a place to mean "not far from it": "pres de", "near". */
  readonly near: readonly string[];
  /** Said after a place to mean the same: "et alentours". */
  readonly nearAfter: readonly string[];
  readonly distance: {
    /** Before the number: "a moins de", "within". */
    readonly openers: readonly string[];
    /** Kilometres by unit; zero for a unit of time, which says "near" without saying how near. */
    readonly units: Readonly<Record<string, number>>;
    /** Between the unit and the place: "de", "autour de". */
    readonly links: readonly string[];
    /** Numbers spelt out. */
    readonly numbers: Readonly<Record<string, number>>;
  };
  /** Near a place that is not named: "dans le coin". */
  readonly here: readonly string[];
  /** In the town of the speaker, which may be named elsewhere in the message: "dans notre commune". */
  readonly ownTown: readonly string[];
  /** Such a place itself, behind "pres de" or "à 5 km de": "chez moi". */
  readonly speaker: readonly string[];
  /** Between the names of a list: "et", "ou". */
  readonly conjunctions: readonly string[];
  /** Before a name that then is no town asked for: "rue de". */
  readonly notAfter: readonly string[];
  /** Before the name of a town that is only whose body it is: "mairie de". */
  readonly bodies: readonly string[];
  /** A part of a town by its name, whatever else is named so: "quartier Moulins", "the Moulins area". */
  readonly areas: RegExp;
  /** Kinds of streets, which bear people's names. */
  readonly streets: readonly string[];
  /** Phrases holding a word that is no place in them: "croix rouge", "don de sang". */
  readonly collocations: readonly string[];
  /** Between a place and what only tells where it lies: Mouvaux, "qui est tout" à côté; to begin with `^` and end with `$`. */
  readonly lies: RegExp;
}
