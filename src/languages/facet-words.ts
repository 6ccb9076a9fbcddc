import type { SubjectFields } from "./subject-fields.js";

/**
 * Ways to say each value, by its canonical key. A phrase is written in the singular, as typed or
 * plain; plurals in -s and -x are understood, and so are a few slips in its longer words.
 */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Each of some beginnings with each of some ends: "start a" and "set up my" with "business" and "company". */
export function combined(beginnings: readonly string[], ends: readonly string[]): string[] {
  return beginnings.flatMap((one) => ends.map((other) => `${one} ${other}`));
}

/** A broad subject: the words that ask for it, and the words and phrases of a programme that it covers. */
export interface WideSubject {
  readonly asked: readonly string[];
  readonly covers: readonly string[];
}

/** The facets that a language has words for. Data only; `understanding/facets.ts` reads it. */
export interface FacetWords {
  readonly themes: Lexicon;
  readonly formats: Lexicon;
  readonly audiences: Lexicon;
  /** How the age of a person is told, the number in the group "age" (or "ageAlone"): "ma fille de 8 ans". */
  readonly ages: RegExp;
  /** Somebody's child or grandchild, who may be grown up: "our grandson is 20". */
  readonly descendants: RegExp;
  /** Keys "free", "pay-what-you-want", "open" (entrée libre) and "paid". */
  readonly prices: Lexicon;
  /** Keys "none" and "required". */
  readonly registrations: Lexicon;
  /** Whole clauses that say of several events that one must register, or need not. */
  readonly clauses: { readonly none: RegExp; readonly required: RegExp };
  /**
   * The programme's own free word for what is said in another way: énergie ← "energy"; or several of
   * which any will do, as `inOne` joins them.
   */
  readonly words: Lexicon;
  /** What people and programmes say of fields of life, to tell which events come close to a story. */
  readonly fields: SubjectFields;
  /** A verb that is spelt as a kind of events is, with its subject, to end with `$`: "they talk", "je visite". */
  readonly asVerb: RegExp;
  /** Ordinary words that a slip or two would turn into one of the above: "concept" is no concert. */
  readonly lookalikes: readonly string[];
}

/** What a language adds to read a programme written in it. */
export interface ProgrammeWords extends FacetWords {
  /** Words that announce for whom an event is: "destiné à", "pour les". */
  readonly addressing: readonly string[];
  /** Who is the audience when named after such words, though the word alone does not tell. */
  readonly addressed: Lexicon;
  /** How people who do something are told: the article before them, the ending of the verb after. */
  readonly acting: { readonly before: readonly string[]; readonly verb: RegExp };
  /** Set phrases whose words mean nothing by themselves: "hors du commun" is about no commons. */
  readonly setPhrases: readonly string[];
  /** Free words that find each other: who asks for one is content with the others. */
  readonly synonyms: readonly (readonly string[])[];
  /** Wide words, and narrower ones that they cover: who asks for ecology is content with energy, not the reverse. */
  readonly wide: readonly WideSubject[];
  /** Words of one subject: where a programme has not the one asked for, it may have the others. */
  readonly kindred: readonly (readonly string[])[];
}
