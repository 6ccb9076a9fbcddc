/** The registration request, field by field. */
export type FieldName = "session" | "name" | "email" | "phone" | "seats" | "message";

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

export interface FormTexts {
  readonly notice: (facts: NoticeFacts) => string;
  readonly ask: Readonly<Record<FieldName, string>>;
  readonly again: {
    readonly session: string;
    readonly name: string;
    readonly email: (said: string) => string;
    /** Nothing like an address was said: what it is needed for. */
    readonly noEmail: string;
    readonly phone: (said: string) => string;
    readonly seats: string;
    readonly message: (limit: number) => string;
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
  readonly recap: (facts: RecapFacts) => string;
  readonly confirm: string;
  readonly whatToChange: string;
  readonly requested: (reference: string, email: string, organisers: readonly string[]) => string;
  readonly repeated: (reference: string) => string;
  readonly waiting: (reference: string, position: number) => string;
  readonly tooMany: string;
  readonly noRoom: string;
  readonly past: (event: string, when: string) => string;
  readonly noneNeeded: (event: string) => string;
  readonly registrationUnknown: (event: string) => string;
  readonly partial: (note: string) => string;
  readonly stopped: string;
  /** To whoever asks whether a request can be cancelled later. */
  readonly cancellable: string;
  /** What was told is kept, though it was not what was asked for. */
  readonly noted: string;
  readonly failed: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly buttons: {
    readonly send: string;
    readonly change: string;
    readonly stop: string;
    readonly skip: string;
    readonly yes: string;
    readonly no: string;
    readonly anyway: string;
    readonly form: string;
    /** Sends the card: the recap comes next. */
    readonly review: string;
    readonly privacy: string;
    /** Takes what the profile says. */
    readonly useProfile: string;
  };
}
