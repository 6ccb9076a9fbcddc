/** What the mails say: whole sentences as typed functions, the same ones in every language. */
export interface MailTexts {
  readonly signature: () => string;
}
