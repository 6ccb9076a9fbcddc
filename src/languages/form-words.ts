import type { FieldName } from "./texts/form-texts.js";

/**
 * How the signs of an address are written, in brackets, to hide it from machines: "lina(at)free.fr". Of any
 * language, as an address is read before it is known in which it is told.
 */
export const WRITTEN_SIGNS = { at: "at|arobase|a", dot: "dot|point" } as const;

/** How people give their details: data only, read by `registration/fields`. Words plain. */
export interface FormWords {
  /** "deux" → 2 */
  readonly numbers: Readonly<Record<string, number>>;
  /** After a number, these make it the number of all who come: "places", "personnes". */
  readonly people: readonly string[];
  /** Before a number, these make it the number of all who come: "serons", "finalement". */
  readonly seatFrames: readonly string[];
  /** Before `between` and a number, these make it the number of all: "viendrait" of "on viendrait à 2". */
  readonly comes: readonly string[];
  readonly between: readonly string[];
  /** After such a number, before what all come for: "on vient à 4 pour les ateliers". */
  readonly purposes: readonly string[];
  /** Two, told without a number: "us both", "nous deux". */
  readonly pair: RegExp;
  /** After a number, these make it the number of all who come: "of us", unless something is said of so many of them. */
  readonly amongUs: RegExp;
  /** The same, whatever is said of them. */
  readonly ofUs: RegExp;
  /** So many besides the one who speaks: "+1", "with a plus one". */
  readonly plusSome: RegExp;
  /** Said after a number out of courtesy: "un svp". */
  readonly courteous: readonly string[];
  /** Before the number that is left, or makes it up: "donc deux". */
  readonly thus: readonly string[];
  /** Between these and the number: "on ne sera que 2". */
  readonly only: readonly string[];
  /** Between them too, where the number is but said again: "on est bien 3". */
  readonly emphases: readonly string[];
  /** Before such a word and a link, a number is of all: "une famille de 4", "tous les deux". */
  readonly bands: readonly string[];
  /** One person: "seule". */
  readonly alone: readonly string[];
  /** The speaker and nobody else: "juste moi". */
  readonly onlySelf: RegExp;
  /** The person who speaks: "moi". */
  readonly self: readonly string[];
  /** The same where it is linked to others only: "my wife and I". */
  readonly linkedSelf: readonly string[];
  /** Between the speaker and a link, part of the verb: "sign me up and my brother". */
  readonly particles: readonly string[];
  /** More or fewer than before, not all who come: "il manque une personne". */
  readonly relative: readonly string[];
  /** Who comes along, with how many they are: "femme" 1, "couple" 2. */
  readonly companions: Readonly<Record<string, number>>;
  /** Several who come along; how many must be said: "amis". */
  readonly groups: readonly string[];
  /** Before whom the speaker comes along: "avec". */
  readonly along: readonly string[];
  /** Before companions: "mon", "une". */
  readonly owners: readonly string[];
  /** Of these, the ones that make any word somebody's: "notre présidente", "my boss", "nos invités". */
  readonly possessives: readonly string[];
  /** Between such a word and who comes along: "ma belle-sœur", "my best friend". */
  readonly qualifiers: readonly string[];
  /** Says that it is not settled yet who comes: "peut-être", "je vois avec". */
  readonly unsure: RegExp;
  /** "Deux autres": beside the one who speaks. */
  readonly others: readonly string[];
  /** Who belongs to a house: "nous sommes douze salariés" tells how large it is, not who comes. */
  readonly belonging: readonly string[];
  /** Between the speaker and a number of others: "moi et deux personnes". */
  readonly links: readonly string[];
  /** After a number, before those among them: "4 dont un enfant". */
  readonly including: readonly string[];
  /** Before a number and what it is said of, these point at something: "the one about …", "l'un des …". */
  readonly definite: readonly string[];
  /** Before a number, this turns it away: "pas 3". */
  readonly not: readonly string[];
  /** The number that another takes the place of: "au lieu de 2". */
  readonly insteadOf: RegExp;
  /** Two numbers between which one is undecided: "2 ou 3", "deux ou peut-être trois". */
  readonly undecided: RegExp;
  /** How old somebody is, which counts nobody: "de 6 ans". */
  readonly ages: RegExp;
  /** Two who are told by one word, the speaker among them unless they come along: "couple". */
  readonly couples: readonly string[];
  /** Before "one", these point at something: "that one". */
  readonly pointers: readonly string[];
  /** How each part of a name is called: a single word said with it takes the place of that part. */
  readonly nameParts: { readonly first: RegExp; readonly last: RegExp };
  /** Said before a name that was asked for: "ok paul durand". */
  readonly leadIns: RegExp;
  /** Before a name: "je m'appelle ". */
  readonly nameFrames: readonly string[];
  /** Between a frame and its name: "my name is actually …". */
  readonly nameHedges: RegExp;
  /** Others, that say other things too ("je suis intéressé"): a name must have its capitals, or be of two words where it was asked for. */
  readonly vagueNameFrames: readonly string[];
  /** What a name of a house begins with, which is nobody's where somebody is named too: "l'association …". */
  readonly houses: readonly string[];
  /** At the head of what is said once a name was asked for, these frame one: "mettez ", "call me ". */
  readonly askedNameFrames: readonly string[];
  /** Before one's own name, in haste: "im dan w". Plain, at the head of what stands by itself. */
  readonly selfFrames: readonly string[];
  /** After a name: "is my name". */
  readonly nameTails: RegExp;
  /** What follows a name in a sentence: "inscrivez Marc Duval à …". */
  readonly nameEnds: RegExp;
  /** Between two names: "et". */
  readonly joins: readonly string[];
  /** Between a name and the house that its person is of: "Nadia Benali de la scop". */
  readonly nameOrigins: RegExp;
  /** How a name is spelt, said beside it: "avec deux l". */
  readonly spelling: RegExp;
  /** Words of conversation, which are in no name: "attendez". */
  readonly nameless: ReadonlySet<string>;
  /** By the code of a country (ISO 3166), what says a phone number to be one of there: "c'est un numéro belge". */
  readonly phoneCountries: Readonly<Record<string, RegExp>>;
  /** Between two values, takes the first one back: "oups non", "ou plutôt". */
  readonly takesBack: RegExp;
  /** How the signs of an address are said: "arobase", "point". */
  readonly spoken: { readonly at: readonly string[]; readonly dot: readonly string[] };
  /** How the form as one card is called. */
  readonly card: readonly string[];
  /** How each field is called when it is to be changed. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
}
