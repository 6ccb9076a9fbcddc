import type { Aspect, Intent } from "./intents.js";

/** What may be said beside anything else: "bonjour, …", "…, merci". */
export const COURTESIES = [
  "greet",
  "thanks",
  "bye",
  "yes",
  "fine",
  "no",
  "please",
  "filler",
] as const;
export type Courtesy = (typeof COURTESIES)[number];

/** What is wanted of the conversation rather than of the programme, the most telling first. */
export const ACTS = [
  "erase",
  "restart",
  "cancel",
  "my-requests",
  "remind",
  "register",
  "human",
  "identity",
  "language",
  "repeat",
  "help",
  "correct",
  "more",
  "count",
  "advise",
  "insult",
] as const satisfies readonly Intent[];
export type Act = (typeof ACTS)[number];

/** Which side of an event is asked about; each expression is made by `wording`. */
export interface AspectWords {
  /** Questions about one event. */
  readonly aspects: Readonly<Record<Aspect, RegExp>>;
  /** Questions about several events, which ask for a search: "quand y a-t-il", "où sont les". */
  readonly severally: Readonly<Partial<Record<Aspect, RegExp>>>;
  /** Words that ask for a side by themselves, but only beside another question: "…, où et combien ?". */
  readonly coordinated: Readonly<Partial<Record<Aspect, RegExp>>>;
}

/** How a language says what is wanted; each value is made by `wording`. */
export interface IntentWords extends AspectWords {
  /** Read at the beginning and at the end of a message. "fine" is a yes that may be mere politeness, a "please" and a "filler" say nothing. */
  readonly courtesies: Readonly<Record<Courtesy, RegExp>>;
  readonly acts: Readonly<Record<Act, RegExp>>;
  /** Says that one cannot come: it takes a request back, unless it tells why another is wanted. */
  readonly unable: RegExp;
  /** What is only supposed, up to the next sign: "si j'ai un empêchement", "if I can't make it". */
  readonly supposes: RegExp;
  /** Lets go of what was asked, whatever it was: "laissez tomber", "never mind". */
  readonly dismisses: RegExp;
  /** Of these, what lets the subject itself go: "laisse tomber". */
  readonly letsGo: RegExp;
  /** Asks for a registration in so many words: "sign me up". */
  readonly signsUp: RegExp;
}
