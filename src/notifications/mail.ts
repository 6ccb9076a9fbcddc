/** A mail, ready to leave. Addresses stand apart from names, so that neither can forge the other. */
export interface Mail {
  /** Makes the Message-ID. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo?: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A list, as a file of its own. */
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: string };
  readonly calendar?: { readonly method: "PUBLISH" | "CANCEL"; readonly content: string };
}

/** Carries mails out of the house. */
export interface Mailer {
  /** Resolves when the mail is taken over. @throws MailRefused, or anything that may pass */
  send(mail: Mail): Promise<void>;
  /**
   * Removes copies of mails that it keeps itself and whose letters are no more.
   *
   * @param known which of those ids are still letters
   */
  sweep(known: (ids: readonly string[]) => Promise<ReadonlySet<string>>): Promise<void>;
  close(): void;
}

/** The address will never be taken: trying again is of no use. */
export class MailRefused extends Error {
  constructor(readonly code: string) {
    super(`The mail was refused for good (${code}).`);
    this.name = "MailRefused";
  }
}
