/** What the chat says: whole sentences as typed functions, the same ones in every language. */
export interface Texts {
  readonly welcome: () => string;
}
