/** The registration request, field by field. */
export type FieldName = "session" | "name" | "email" | "phone" | "seats" | "message";

/** What may be added to a request, and is asked for only when the person wishes to. */
export const ADDITIONS = ["phone", "seats", "message"] as const;
export type Addition = (typeof ADDITIONS)[number];

export interface NoticeFacts {
  readonly event: string;
  /** Who receives the answers: the organisers, as printed. */
  readonly organisers: readonly string[];
  /** Who runs the assistant, when the settings say it. */
  readonly operator?: string;
  /** Days after the event at which the request is erased. */
  readonly keptDays: number;
  readonly privacyUrl?: string;
}

/** What was given so far, said. */
export interface RecapFacts {
  readonly event: string;
  readonly session: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly seats: number;
  readonly message?: string;
}

/** Who receives the answers, and for how long they are kept. */
export interface DataFacts {
  readonly who: readonly string[];
  readonly keptDays: number;
  readonly privacyUrl?: string;
}

/** What was told of a request, to be said again. */
export interface Told {
  /** When it is for. */
  readonly when?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly seats?: number;
  /** For the organiser, in the person's words. */
  readonly message?: string;
}

export interface FormTexts {
  readonly notice: (facts: NoticeFacts) => string;
  readonly ask: Readonly<Record<FieldName, string>>;
  /** What was told is kept, but not for which event. */
  readonly waitsForEvent: string;
  /** Somebody is to be registered, and nothing is told yet. */
  readonly forWhich: string;
  /** The same, of a list on screen. */
  readonly whichOfThese: string;
  /** To whoever wants the details of another request taken, and none is kept. */
  readonly noneToReuse: string;
  /** What was told unasked goes to the organiser. */
  readonly added: string;
  readonly again: {
    readonly session: string;
    readonly name: string;
    readonly email: (said: string) => string;
    readonly phone: (said: string) => string;
    readonly seats: string;
    readonly message: (limit: number) => string;
  };
  /** What can be chosen, by number, under the question; `more` when the list is longer. */
  readonly choices: (question: string, moments: readonly string[], more: boolean) => string;
  /** The first of what is offered, since any will do. */
  readonly firstTaken: (moment: string) => string;
  /** When the event is, to whoever says a day that needs no choosing. */
  readonly momentIs: (when: string) => string;
  /** One request is for one moment, or for `whole` the event where seats are not counted. */
  readonly oneMoment: (whole: boolean) => string;
  /** Nothing like an address was said. */
  readonly emailMissing: string;
  /** To whoever does not want to give a name or an address; `reach`: the organiser's own contact. */
  readonly needed: (missing: readonly ("name" | "email")[], reach: string) => string;
  /** To whoever asks for a moment. */
  readonly patience: string;
  /** The same, when the question goes to the organiser with the request. */
  readonly passedOn: string;
  /** A need that tells of health is passed on because its person asks for it. */
  readonly needNoted: (facts: DataFacts) => string;
  /** Answers to questions about the data that the form asks for. */
  readonly data: {
    /** A request that is not sent yet: nothing is confirmed. */
    readonly confirmed: (facts: DataFacts) => string;
    readonly cancelling: () => string;
    readonly readers: (facts: DataFacts) => string;
    readonly keeping: (facts: DataFacts) => string;
    readonly everything: (facts: DataFacts) => string;
    /** Who answers the request, and where. */
    readonly answering: (facts: DataFacts) => string;
    /** The same with no request under way, as the notice says. */
    readonly atLarge: (facts: Omit<DataFacts, "who">) => string;
    /** Nobody's name or details are given to another. */
    readonly others: string;
    readonly reason: Readonly<Record<FieldName, string>>;
    /** What is needed is given. */
    readonly enough: string;
  };
  /** Offers what the person's profile in the channel says. */
  readonly profile: (value: string) => string;
  /** The form as one card. */
  readonly card: {
    /** @param question what the chat asks meanwhile; empty when it asks nothing */
    readonly fill: (question: string) => string;
    /** So many fields are to be mended. */
    readonly mend: (count: number) => string;
    /** After a correction of the address is proposed. */
    readonly orKeep: string;
    /** The card is of a form that was given up. */
    readonly closed: (event: string) => string;
    readonly alreadySent: (event: string, reference: string) => string;
    readonly labels: Readonly<Record<FieldName, string>>;
    /** What is said of a field that is empty. */
    readonly missing: Readonly<Record<FieldName, string>>;
  };
  readonly emailTypo: (suggestion: string) => string;
  readonly resume: (question: string) => string;
  /** Said once, under an answer to who looks for other events meanwhile. */
  readonly keptOpen: (event: string) => string;
  readonly recap: (facts: RecapFacts) => string;
  /** Under it: what may still be added. */
  readonly invite: (unsaid: readonly Addition[]) => string;
  readonly confirm: string;
  /** Asks the same once nothing more is to be told. */
  readonly asAbove: string;
  /** What was given of one field, to be joined after "your request is". */
  readonly given: {
    readonly session: (when: string) => string;
    readonly name: (name: string) => string;
    readonly email: (email: string) => string;
    readonly phone: (phone?: string) => string;
    readonly seats: (count: number) => string;
    readonly message: (message?: string) => string;
  };
  /** What was given, with whether it is as the question tells it where it tells anything. */
  readonly checked: (verdict: boolean | undefined, facts: readonly string[]) => string;
  readonly whatToChange: string;
  readonly requested: (reference: string, email: string, organisers: readonly string[]) => string;
  readonly repeated: (reference: string) => string;
  readonly waiting: (reference: string, position: number) => string;
  readonly tooMany: string;
  readonly noRoom: string;
  /** One request is for all who come, up to so many. */
  readonly covers: (most: number) => string;
  /** Whether a request may be changed later on. */
  readonly changeable: string;
  /** More come than one request may be for. */
  readonly atMost: (most: number) => string;
  /** A word reaches the organiser with a request only; `reach`: how else. */
  readonly carriesWord: (reach: string) => string;
  /** May somebody come along? The programme does not say; `reach`: who knows; `isOpen`: nobody registers for it. */
  readonly company: (event: string, reach: string, isOpen: boolean) => string;
  /** The same, of several events. */
  readonly companyOfAny: string;
  /** One request is for so many people at most. @param event whose request could be begun; none is at hand */
  readonly forGroup: (most: number, event?: string) => string;
  /** Several events are wanted: one request each, the first to begin with. */
  readonly oneByOne: (first: string) => string;
  /** The same, when none is chosen yet. */
  readonly oneEach: string;
  /** After sending, the next of the events wanted. */
  readonly nextOne: (event: string) => string;
  /** Under events shown to who would like to come: one, or several to choose from. */
  readonly offer: (one: boolean) => string;
  /** Until when one may register is not printed: a request can be passed on now. */
  readonly noDeadline: (event: string, when: string) => string;
  readonly noneNeeded: (event: string) => string;
  readonly registrationUnknown: (event: string) => string;
  /** What the programme prints of how or for what to register, in its own words. */
  readonly printed: (note: string) => string;
  readonly stopped: string;
  /** Of several events wished for, one is wished for no more. */
  readonly leftOut: (event: string) => string;
  /** Who asks comes no more, but others do. */
  readonly withoutYou: string;
  /** The request is dropped that was to take the place of one sent before. */
  readonly stoppedAnew: (reference: string) => string;
  /** To whoever asks whether a request can be cancelled later. */
  readonly cancellable: string;
  /** To whoever asks what to do, or whom to tell, should they be unable to come. */
  readonly ifUnable: (reach: string) => string;
  /** To thanks, where a yes is waited for. */
  readonly unsent: string;
  /** What was given before and is told anew; nothing else is said of it than that it was taken. */
  readonly corrected: (anew: Told) => string;
  /** What was told is kept, though it was not what was asked for. */
  readonly noted: string;
  /** The same, with what was told. */
  readonly notedOf: (told: Told) => string;
  /** To who says no more than who they are. */
  readonly introduced: (name: string) => string;
  readonly failed: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly buttons: {
    readonly send: string;
    /** Asks for what may be added. */
    readonly change: string;
    readonly stop: string;
    /** Goes back to a request that was kept open. */
    readonly resume: string;
    readonly skip: string;
    readonly yes: string;
    readonly no: string;
    readonly anyway: string;
    /** All the days or hours offered. */
    readonly whole: string;
    readonly form: string;
    /** Sends the card: the recap comes next. */
    readonly review: string;
    readonly privacy: string;
    /** Takes what the profile says. */
    readonly useProfile: string;
  };
}
