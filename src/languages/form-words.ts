import type { FieldName } from "./texts/form-texts.js";

/** How people give their details: data only, read by `registration/fields`. Words plain. */
export interface FormWords {
  /** "deux" → 2 */
  readonly numbers: Readonly<Record<string, number>>;
  /** After a number, these make it one of people: "places", "personnes". */
  readonly people: readonly string[];
  /** Between two groups of people: "2 adultes et 3 enfants", "moi et ma femme". */
  readonly and: readonly string[];
  /** Before a number, these make it one of people: "serons", "pour". */
  readonly seatFrames: readonly string[];
  /** One person: "seule". */
  readonly alone: readonly string[];
  /** Before a name: "je m'appelle ". */
  readonly nameFrames: readonly string[];
  /** Those of them that say other things too ("je suis intéressé"): a name must have its capitals. */
  readonly vagueNameFrames: readonly string[];
  /** Declines an optional field: "passer", "non". */
  readonly skips: readonly string[];
  /** How the form as one card is called. */
  readonly card: readonly string[];
  /** How each field is called when it is to be changed. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
}
