import type { DateTime } from "luxon";

/** What the web pages and the channels say around the chat, the same in every language. */
export interface PageTexts {
  /** The product's name, as the page's title and heading. */
  readonly title: string;
  /** One line on what it is for, for search engines and link previews. */
  readonly description: string;
  /** The name of the region that holds the chat, for screen readers. */
  readonly chat: string;
  readonly loading: string;
  readonly scriptNeeded: string;
  readonly unreachable: string;
  readonly retry: string;
  /** The chat was too old to be taken up again, and another has begun. */
  readonly anew: string;
  /** Starts another conversation, forgetting this one on the page. */
  readonly restart: string;
  readonly placeholder: string;
  /** The moment that the bot pretends is now, in one short line: the welcome says it in full. */
  readonly pretending: (moment: DateTime) => string;
  /** The name of the group of language links, for screen readers. */
  readonly languages: string;
  /** The label of the link that shows the page in this language, in this language. */
  readonly here: string;
  /** On another site: the button that opens the chat, and the one that closes it. */
  readonly open: string;
  readonly close: string;
  /** A turn failed through no fault of the person. */
  readonly apology: string;
  /** The page at an address that is none, and its link to the chat. */
  readonly notFound: Readonly<Record<"title" | "text" | "link", string>>;
  /** In the terminal: how to choose and how to leave. */
  readonly consoleHint: string;
}
