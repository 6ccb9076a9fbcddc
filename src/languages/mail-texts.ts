import type { RequestFacts } from "./texts/request-texts.js";

/** What a request tells its reader, each value as it is to be read. */
export interface RequestSaid {
  readonly reference: string;
  /** The event's title. */
  readonly event: string;
  /** Day and hours. */
  readonly when: string;
  /** Venue, address and town; empty when the programme does not say. */
  readonly where: string;
  /** Who organises; empty when the programme does not say. */
  readonly organiser: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly seats: number;
  readonly message: string;
  /** Until when a freed seat is held; empty when none is. */
  readonly until: string;
}

/** One letter: what stands on top, the sentences before the recap, and those after it. */
export interface LetterSaid {
  readonly subject: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the mails say: whole sentences as typed functions, the same ones in every language. */
export interface MailTexts {
  readonly greeting: (name: string) => string;
  readonly signature: () => string;
  /** Why this mail came and what is done with the data; `days` after the event it is erased. */
  readonly footer: (days: number) => string;
  readonly organiserFooter: () => string;
  /** To the person. */
  readonly requested: (said: RequestSaid) => LetterSaid;
  readonly updated: (said: RequestSaid) => LetterSaid;
  readonly waiting: (said: RequestSaid) => LetterSaid;
  readonly offered: (said: RequestSaid) => LetterSaid;
  readonly lapsed: (said: RequestSaid) => LetterSaid;
  readonly confirmed: (said: RequestSaid) => LetterSaid;
  readonly declined: (said: RequestSaid) => LetterSaid;
  readonly cancelled: (said: RequestSaid) => LetterSaid;
  /** @param before when and where as told earlier */
  readonly changed: (said: RequestSaid, before: { when: string; where: string }) => LetterSaid;
  readonly dropped: (said: RequestSaid) => LetterSaid;
  readonly reminder: (said: RequestSaid) => LetterSaid;
  /** To the organiser. */
  readonly requestedNotice: (said: RequestSaid) => LetterSaid;
  readonly updatedNotice: (said: RequestSaid) => LetterSaid;
  readonly cancelledNotice: (said: RequestSaid) => LetterSaid;
  /** Of a request that is erased: nothing but its reference and its event. */
  readonly erasedNotice: (said: { reference: string; event: string }) => LetterSaid;
  /** The day's new, changed and cancelled requests for one event. */
  readonly digest: (said: { event: string; count: number }) => LetterSaid;
  /** The whole list, which is attached. */
  readonly list: (said: { event: string; count: number }) => LetterSaid;
  /** One request of a digest, without personal data. */
  readonly digestRow: (request: Pick<RequestFacts, "seats" | "status">) => string;
  /** A label and its value on one line. */
  readonly row: (label: string, value: string) => string;
  readonly labels: {
    readonly reference: string;
    readonly event: string;
    readonly when: string;
    readonly where: string;
    readonly organiser: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly seats: string;
    readonly message: string;
  };
  readonly links: {
    /** See, change or cancel the request. */
    readonly manage: string;
    /** Take the seat that is offered. */
    readonly accept: string;
    /** Confirm or decline, for the organiser. */
    readonly answer: string;
    /** The organiser's own list. */
    readonly list: string;
  };
}
