import type { Phase } from "../../programme/programme.js";
import type { Listing } from "../about-words.js";
import type { Term } from "../term-words.js";
import type { HumanContact } from "./talk-texts.js";

/** The programme in figures. */
export interface WholeFacts {
  readonly name: string;
  /** Said: "du jeudi 19 octobre au vendredi 8 décembre". */
  readonly days: string;
  readonly events: number;
  readonly towns: number;
  readonly organisers: number;
  readonly free: number;
  readonly payWhatYouWant: number;
  readonly paid: number;
  readonly priceUnknown: number;
  readonly required: number;
  readonly none: number;
}

/** Answers about the programme as a whole. */
export interface AboutTexts {
  /** What the ESS is, what its month is, and what the programme holds. */
  readonly what: (facts: WholeFacts) => string;
  readonly when: (facts: WholeFacts, phase: Phase) => string;
  /**
   * "Ça a déjà commencé ?", while it runs: the few events that have begun by title, else how many of all.
   *
   * @param next when the next one begins, where one is still to
   */
  readonly begun: (
    events: { readonly titles: readonly string[]; readonly begun: number; readonly all: number },
    next: string | undefined,
  ) => string;
  /** "C'est fini ?" */
  readonly over: (facts: WholeFacts, phase: Phase) => string;
  readonly price: (facts: WholeFacts) => string;
  readonly registration: (facts: WholeFacts) => string;
  readonly organiser: (facts: WholeFacts) => string;
  readonly contact: (contact: HumanContact) => string;
  /** To a mild complaint of how the whole is made known or run: regret, and whom to tell. */
  readonly blamed: (contact: HumanContact) => string;
  /** Of how many events the programme tells how accessible they are. */
  readonly accessibility: (told: number) => string;
  /** Sentences that the programme prints of the whole, quoted. */
  readonly printed: (sentences: readonly string[]) => string;
  /** How an event of one's own would get into the programme. */
  readonly ownEvent: () => string;
  /** The programme is wanted as a file or on paper. */
  readonly noFile: (operator: HumanContact) => string;
  /** Nothing of an event is sent by mail or text; it can be put into a calendar. */
  readonly sendsNothing: string;
  /** Who pays is not printed; these sentences tell who stands behind it. */
  readonly backing: (sentences: readonly string[]) => string;
  /** What a word of the programme or of the bot means. */
  readonly terms: Readonly<Record<Term, () => string>>;
  /** A side that only an event has. */
  readonly depends: () => string;
  /** Values with their numbers of events, as many as are worth saying; `all` is how many there are. */
  readonly listing: Readonly<Record<Listing, (said: readonly string[], all: number) => string>>;
  /** "Lille (22)" */
  readonly counted: (value: string, count: number) => string;
  /** The listing's criteria, when only a part of the programme was asked about. */
  readonly among: (criteria: string) => string;
}
