/** What a person can ask to have listed: which towns, which themes… there are. */
export const LISTINGS = ["towns", "themes", "formats", "organisers", "days"] as const;
export type Listing = (typeof LISTINGS)[number];

/** How questions about the programme as a whole are asked; each expression is made by `wording`. */
export interface AboutWords {
  /** The whole by name, as the subject of a question: "le mois de l'ESS", "the month". */
  readonly itself: RegExp;
  /** Which values there are: "quelles villes participent ?". "days" is the fullest ones. */
  readonly listings: Readonly<Record<Listing, RegExp>>;
  /** What has been: "les événements déjà passés". */
  readonly past: RegExp;
  /** Events of more than a day: "qui durent plusieurs jours". */
  readonly lasting: RegExp;
  /** One is told by how long it lasts, in days or hours: "the two-day one", "celui de 48 h". */
  readonly ofLength: Readonly<Record<"days" | "hours", RegExp>>;
  /** Of what was listed, asks which has the most: "laquelle en a le plus ?" */
  readonly fullest: RegExp;
  /** Of all that there is, over or not: "en tout", "in total". */
  readonly overall: RegExp;
  /** Wants an event of one's own in the programme: "proposer mon événement". */
  readonly proposes: RegExp;
  /** The programme as a thing to be had: "le programme en PDF", "a printed copy". */
  readonly file: RegExp;
  /** What was found is to be sent to one: "envoie-le-moi par mail", "text me the details". */
  readonly sends: RegExp;
  /** How much there is of what the whole is about: "le poids de l'ESS", "how big is the sector". */
  readonly size: RegExp;
  /** What the programme prints before its events, by somebody: "l'édito", "the foreword". */
  readonly foreword: RegExp;
  /** Asks who wrote something: "qui signe", "the author of". */
  readonly wrote: RegExp;
  /** Places of events, several or all: "quels lieux", "which venues". */
  readonly venues: RegExp;
  /** Asks for the website of the whole: "un site pour tout le festival ?" */
  readonly site: RegExp;
  /** Whether all that is offered is free: "tout est gratuit ?" */
  readonly allOfIt: RegExp;
  /** A mild complaint of how the whole is made known or run: "c'était très mal annoncé". */
  readonly blames: RegExp;
  /** Who publishes the programme, by name: "la MEL". */
  readonly publisher: RegExp;
  /** A question that a yes or a no answers: "c'est à Lille ?", "is it free?". */
  readonly whether: RegExp;
  /** Words with which it is none: "c'est à Lille ou à Roubaix ?", "c'est où ?". */
  readonly open: RegExp;
  /** Whether something is over, or too late to go to. */
  readonly over: RegExp;
  /** Whether it has begun: "déjà commencé". */
  readonly begun: RegExp;
  /** Whether there is still time for it. */
  readonly ahead: RegExp;
}
