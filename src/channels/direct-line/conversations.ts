import type { Activity, Storage } from "botbuilder";
import { DateTime } from "luxon";
import { z } from "zod";
import type { Clock } from "../../clock.js";
import { inOrder } from "../turn-order.js";

/** An activity as it stands in a conversation's history: numbered, timed, with its author. */
export type Line = Partial<Activity> & { readonly id: string };
type Listener = (line: Line, watermark: number) => void;

/** What is kept beside the lines. `count` numbers the lines from the beginning. */
const Head = z.object({
  user: z.string(),
  count: z.number().int().min(0),
  updated: z.iso.datetime({ offset: true }),
});
const StoredLine = z.object({ line: z.looseObject({ id: z.string() }) });

/** How long a conversation can be taken up again, and how much of it is shown then. */
const KEPT_DAYS = 30;
const SHOWN_LINES = 200;
/** Conversations without a listener that stay in memory; the others are read back when wanted. */
const IDLE_IN_MEMORY = 500;

/** A conversation of the web page: what was said, and who listens. */
export class Conversation {
  readonly #listeners = new Set<Listener>();
  #stored: number;
  #first: number;

  /** @param first the number of the first of `lines`: earlier ones are no longer shown */
  constructor(
    readonly id: string,
    readonly user: string,
    readonly lines: Line[] = [],
    first = 0,
  ) {
    this.#first = first;
    this.#stored = first + lines.length;
  }

  get first(): number {
    return this.#first;
  }

  /** The number of lines so far: a listener who has seen them all names it as its watermark. */
  get count(): number {
    return this.first + this.lines.length;
  }

  get listened(): boolean {
    return this.#listeners.size > 0;
  }

  /** Adds a line, which every listener hears at once. */
  say(activity: Partial<Activity>, at: DateTime): Line {
    const sequence = this.count;
    const channelData: Record<string, unknown> = {
      ...activity.channelData,
      "webchat:sequence-id": sequence + 1,
    };
    const line = {
      ...activity,
      id: `${this.id}|${String(sequence).padStart(7, "0")}`,
      conversation: { id: this.id, isGroup: false, conversationType: "", name: "" },
      channelId: "directline",
      timestamp: at.toJSDate(),
      channelData,
    };
    this.lines.push(line);
    for (const listener of this.#listeners) listener(line, this.count);
    return line;
  }

  /** What a listener of that watermark has not seen yet. */
  since(watermark: number): readonly Line[] {
    return this.lines.slice(Math.max(0, watermark - this.first));
  }

  /** @returns a function that ends the listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Drops every line so far; the numbers go on. @returns how many were ever said */
  forget(): number {
    const count = this.count;
    this.lines.length = 0;
    this.#first = count;
    this.#stored = count;
    return count;
  }

  /** The lines that are not in storage yet, with their numbers; from now on they count as stored. */
  takeUnstored(): readonly (readonly [number, Line])[] {
    const from = this.#stored;
    this.#stored = this.count;
    return this.lines.slice(from - this.first).map((line, index) => [from + index, line]);
  }
}

/** The conversations of the web page, kept in the bot's storage so that a reload shows them again. */
export class Conversations {
  readonly #inMemory = new Map<string, Conversation>();
  readonly #inOrder = inOrder();

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  start(id: string, user: string): Conversation {
    const conversation = new Conversation(id, user);
    this.#remember(conversation);
    return conversation;
  }

  /** The conversation of that id, read back where necessary; undefined when unknown or too old. */
  async find(id: string): Promise<Conversation | undefined> {
    const known = this.#inMemory.get(id);
    if (known) return known;
    const read = await this.#read(id);
    // Two calls may have read it at once: the first one's copy is the one that is listened to.
    const first = this.#inMemory.get(id);
    if (first) return first;
    if (read) this.#remember(read);
    return read;
  }

  /** Writes what was said since the last time, in one go and after any earlier writing. */
  store(conversation: Conversation): Promise<void> {
    return this.#inOrder(conversation.id, () => this.#write(conversation));
  }

  /** Removes what was said so far, here and in storage. */
  forget(conversation: Conversation): Promise<void> {
    return this.#inOrder(conversation.id, () => {
      const count = conversation.forget();
      const numbers = Array.from({ length: count }, (_, number) => number);
      return this.storage.delete(numbers.map((number) => lineKey(conversation.id, number)));
    });
  }

  async #write(conversation: Conversation): Promise<void> {
    const { id, user } = conversation;
    const lines = conversation.takeUnstored();
    if (lines.length === 0) return;
    const head = { user, count: conversation.count, updated: this.clock().toISO(), eTag: "*" };
    const changes = lines.map(([number, line]) => [lineKey(id, number), { line, eTag: "*" }]);
    await this.storage.write({ [headKey(id)]: head, ...Object.fromEntries(changes) });
  }

  async #read(id: string): Promise<Conversation | undefined> {
    const head = Head.safeParse((await this.storage.read([headKey(id)]))[headKey(id)]).data;
    if (!head || this.clock().diff(DateTime.fromISO(head.updated), "days").days > KEPT_DAYS) {
      return undefined;
    }
    const first = Math.max(0, head.count - SHOWN_LINES);
    const keys = Array.from({ length: head.count - first }, (_, index) =>
      lineKey(id, first + index),
    );
    const items = await this.storage.read(keys);
    // Of a conversation that was forgotten only the end is there.
    const lines = keys.flatMap((key) => {
      const line = StoredLine.safeParse(items[key]).data?.line;
      return line ? [line as Line] : [];
    });
    return new Conversation(id, head.user, lines, head.count - lines.length);
  }

  #remember(conversation: Conversation): void {
    this.#inMemory.set(conversation.id, conversation);
    if (this.#inMemory.size <= IDLE_IN_MEMORY) return;
    for (const [id, { listened }] of this.#inMemory) {
      if (!listened && id !== conversation.id) {
        this.#inMemory.delete(id);
        return;
      }
    }
  }
}

function headKey(id: string): string {
  return `directline/conversations/${id}`;
}

function lineKey(id: string, number: number): string {
  return `directline/conversations/${id}/${number}`;
}
