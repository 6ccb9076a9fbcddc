import type { LanguageCode } from "./language-code.js";
import type { RequestSaid } from "./mail-texts.js";

/** The language that a page is wanted in: the one chosen on it, else the request's, else the browser's. */
export interface LinkWish {
  readonly chosen: LanguageCode | undefined;
  readonly browser: LanguageCode;
}

/** A page behind a signed link, in words: composed in `notifications`, drawn in `channels`. */
export interface LinkPage {
  /** 200, or as HTTP says why there is nothing to do here: 404, 409, 410. */
  readonly status: number;
  readonly language: LanguageCode;
  readonly title: string;
  /** What has just become of the reader's deed. */
  readonly outcome?: string;
  readonly before: readonly string[];
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly table?: {
    readonly head: readonly string[];
    readonly lines: readonly (readonly string[])[];
  };
  readonly actions: readonly LinkAction[];
}

/** A button of the page: `name` is what it posts. */
export interface LinkAction extends LinkActionTexts {
  readonly name: string;
}

export interface LinkActionTexts {
  readonly label: string;
  /** What cannot be undone is asked twice: what it does, and the second button's label. */
  readonly confirm?: { readonly text: string; readonly label: string };
}

type PersonState = "requested" | "confirmed" | "declined" | "waiting" | "cancelled";

/** What the pages behind signed links say. */
export interface LinkTexts {
  /** Links that show nothing: not made here, past their time, or of an erased request. */
  readonly closed: Readonly<
    Record<"invalid" | "expired" | "gone", { title: string; text: readonly string[] }>
  >;
  /** What was asked for is not, or no longer, possible. */
  readonly refused: string;
  readonly person: {
    readonly title: string;
    readonly states: Readonly<Record<PersonState, string>>;
    /** @param said `until` is when the seat is no longer kept */
    readonly offered: (said: RequestSaid) => string;
    readonly reminded: string;
  };
  readonly organiser: {
    readonly title: string;
    readonly states: Readonly<Record<PersonState, string>>;
    /** What the contact details are for. */
    readonly purpose: string;
  };
  readonly actions: Readonly<
    Record<"cancel" | "accept" | "remind" | "erase" | "confirm" | "decline", LinkActionTexts>
  >;
  readonly done: Readonly<Record<"cancel" | "accept" | "remind" | "confirm" | "decline", string>>;
  readonly erased: { readonly title: string; readonly text: (requests: number) => string };
  readonly list: {
    readonly title: string;
    readonly none: string;
    /** @param open requests neither cancelled nor declined, and the seats that they ask for */
    readonly count: (open: { requests: number; seats: number }) => string;
    readonly head: readonly [reference: string, name: string, seats: string, state: string];
    /** In the table, short. */
    readonly states: Readonly<Record<PersonState, string>>;
    /** That downloads hold personal data, and are recorded. */
    readonly recorded: string;
    readonly csv: LinkActionTexts;
    readonly xlsx: LinkActionTexts;
    readonly mail: LinkActionTexts;
    /** The list is on its way to the organiser's own address. */
    readonly mailed: string;
  };
}
