/** What a person of flesh can be reached by, when the operator set it. */
export interface HumanContact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** Who can be asked when the bot cannot answer. */
export interface People {
  readonly operator: HumanContact;
  /** The organiser of the event at hand, with the ways of being reached in one line. */
  readonly organiser?: { readonly title: string; readonly reach: string };
}

/** What the programme is, for a welcome. */
export interface ProgrammeFacts {
  readonly name: string;
  /** Said: "du 19 octobre au 8 décembre 2017". */
  readonly days: string;
  readonly count: number;
}

/** Everything around the programme: welcome, help, courtesy, limits. */
export interface TalkTexts {
  readonly welcome: (programme: ProgrammeFacts) => string;
  /** `moment`, said: the bot pretends that it is then. */
  readonly pretended: (moment: string) => string;
  readonly help: (examples: readonly string[]) => string;
  /** Who the bot is, and where it has its answers from: the programme of that name. */
  readonly identity: (programme: string) => string;
  readonly greet: () => string;
  readonly thanks: () => string;
  readonly bye: () => string;
  /** To a "yes" or a "no" that answers no question. */
  readonly goAhead: () => string;
  /** To who leaves a registration for later, with no request open. */
  readonly forLater: () => string;
  readonly asYouLike: () => string;
  readonly insult: () => string;
  /** The answer was not what was asked for, and what was is not said. */
  readonly sorry: () => string;
  /** To "lequel est le mieux ?". */
  readonly noOpinion: () => string;
  readonly offTopic: (examples: readonly string[]) => string;
  /** The same when an event is at hand: what can be asked of it. */
  readonly offTopicOfEvent: (title: string) => string;
  /** The same when a list is on screen. */
  /** Asked of nothing that the events listed tell, where it is not of another trade altogether. */
  readonly untoldOfList: () => string;
  readonly offTopicOfList: () => string;
  readonly human: (people: People) => string;
  /** After two messages in a row that found no answer; `misses` of them, so as not to repeat itself. */
  readonly lost: (people: People, misses: number) => string;
  readonly empty: () => string;
  readonly tooLong: (limit: number) => string;
  readonly restarted: () => string;
  /** What was kept of the conversation is of an older version. */
  readonly forgotten: () => string;
  readonly languageSet: () => string;
  /** Which languages are spoken, and how to ask for another. */
  readonly languages: () => string;
  readonly nothingToCancel: () => string;
  readonly nothingToChoose: () => string;
  readonly staleTap: () => string;
  readonly buttons: {
    readonly help: string;
    readonly today: string;
    readonly thisWeekend: string;
    readonly free: string;
    readonly everything: string;
  };
  /** Messages that a person could send, for taps: a town at hand makes them true. */
  readonly examples: (facts: ExampleFacts) => readonly string[];
}

/** What a programme can be asked, each with something to answer. */
export interface ExampleFacts {
  /** "à Lille", and whether there is something this weekend. */
  readonly town: string;
  readonly thisWeekend: boolean;
  /** A day, and whether something free is then that needs no registration. */
  readonly day: string;
  readonly unregistered: boolean;
  readonly trainings: boolean;
}
