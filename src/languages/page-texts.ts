/** What the web pages say around the chat: whole sentences, the same ones in every language. */
export interface PageTexts {
  readonly title: string;
}
