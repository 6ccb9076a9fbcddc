import type { DateTime } from "luxon";

/**
 * What passes between a channel, which only carries, and the dialogs, which know no channel.
 * `data` of a tap is opaque to the channel: it brings back what the dialog put there.
 */
export interface Turn {
  /** What was typed; empty for a tap. */
  readonly text: string;
  /** What a tapped button or a submitted card carries; unchecked, the dialogs parse it. */
  readonly data?: unknown;
  readonly person: Person;
  readonly now: DateTime;
  /** The language of the person's device, "fr-FR", when the channel tells it. */
  readonly locale?: string;
  /** Where the person can be written to later, unasked; opaque. Absent where the channel cannot. */
  readonly reach?: string;
  /** True for the first sign of a person: nothing was said yet, and a welcome is due. */
  readonly joined?: boolean;
}

/**
 * Says something of the bot's own accord, where a `reach` leads.
 *
 * @returns false when that conversation is no more
 */
export type Speak = (reach: string, say: Say) => Promise<boolean>;

/** Who speaks. `id` is unique across channels ("directline:dl_…") and means nothing outside. */
export interface Person {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
}

/** One message of the bot. `text` stands alone; a card and suggestions only add to it. */
export interface Say {
  /**
   * Plain text: no Markdown, no HTML. With a card, the first paragraph stands above it on screen;
   * the paragraphs after it put into words what the card shows.
   */
  readonly text: string;
  /** An Adaptive Card (schema 1.5 or lower), as JSON. */
  readonly card?: AdaptiveCard;
  readonly suggestions?: readonly Suggestion[];
  readonly files?: readonly File[];
}

/** A tap offered: what it shows (25 characters at most) and what it brings back. */
export interface Suggestion {
  readonly label: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** It leads to a card to fill in: of no use where cards are not shown. */
  readonly needsCards?: boolean;
}

export interface File {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

export interface AdaptiveCard {
  readonly type: "AdaptiveCard";
  readonly version: string;
  readonly [property: string]: unknown;
}

/**
 * Answers one turn. The state is what the previous turn of the same person in the same
 * conversation gave back, as JSON; undefined on the first.
 */
export type Converse = (
  turn: Turn,
  state: unknown,
) => Promise<{
  readonly say: readonly Say[];
  readonly state: unknown;
  /** The person had everything erased: the channel erases what it keeps of the conversation so far. */
  readonly forget?: boolean;
}>;
