import { randomBytes } from "node:crypto";
import type { Activity, Storage } from "botbuilder";
import { clock } from "../../clock.js";
import type { Limit } from "../../ops/limits.js";
import { describeError, type Log } from "../../ops/log.js";
import type { Incoming } from "../activities.js";
import type { Answer } from "../bot.js";
import { bearer, type HttpReply, type HttpRequest, refuse, TOO_MANY } from "../http.js";
import type { HttpServer } from "../http-server.js";
import { pageReach } from "../reach.js";
import { type Conversation, Conversations } from "./conversations.js";
import { arrival, fromBot, fromPage, PageActivity, StartBody, toBot } from "./incoming.js";
import { streamTo } from "./stream.js";
import { type Grant, TOKEN_LIFETIME, Tokens } from "./tokens.js";

export interface DirectLineParts {
  readonly secret: string;
  readonly storage: Storage;
  readonly answer: Answer;
  /** The address that browsers reach the server at, where the settings give one. */
  readonly publicUrl?: string | undefined;
  /** New conversations, by network address. */
  readonly starts: Limit;
  /** Messages, by conversation. */
  readonly messages: Limit;
  readonly log: Log;
}

const PATH = "/v3/directline";
const EXPIRED = refuse(403, "TokenExpired", "The token is no longer valid.");
const ENDED = refuse(404, "ConversationNotFound", "The conversation is no longer kept.");
const NO_UPLOAD = refuse(415, "UploadNotSupported", "Files are not taken here.");

/**
 * The Direct Line 3.0 protocol, as Web Chat speaks it, served by ourselves: the page needs no
 * account anywhere. A token is the only proof of who speaks and where.
 */
export class DirectLine {
  readonly #tokens: Tokens;
  readonly #conversations: Conversations;
  readonly #turns = new Set<Promise<void>>();
  /** The real time, also where the bot pretends another. */
  readonly #clock = clock();

  constructor(private readonly parts: DirectLineParts) {
    this.#tokens = new Tokens(parts.secret, this.#clock);
    this.#conversations = new Conversations(parts.storage, this.#clock);
  }

  /** @returns a function that closes the sockets and waits for the turns under way */
  mount(server: HttpServer): () => Promise<void> {
    server.post(`${PATH}/tokens/generate`, (request) => this.#generate(request));
    server.post(`${PATH}/tokens/refresh`, (request) => this.#refresh(request));
    server.post(`${PATH}/conversations`, (request) => this.#start(request));
    server.get(`${PATH}/conversations/:id`, (request) => this.#reconnect(request));
    server.post(`${PATH}/conversations/:id/activities`, (request) => this.#take(request));
    server.post(`${PATH}/conversations/:id/upload`, async () => NO_UPLOAD);
    const closeStreams = streamTo(server, `${PATH}/conversations/`, async (id, token) => {
      const grant = await this.#tokens.read(token, "listen");
      if (grant?.conversation !== id) return 403;
      return (await this.#conversations.find(id)) ?? 404;
    });
    return async () => {
      await Promise.all(this.#turns);
      closeStreams();
    };
  }

  /**
   * Says something of the bot's own accord: kept, and heard by whoever listens.
   *
   * @returns false when the conversation is no longer kept
   */
  async speak(id: string, said: readonly Partial<Activity>[]): Promise<boolean> {
    const conversation = await this.#conversations.find(id);
    if (!conversation) return false;
    this.#say(conversation, said);
    await this.#conversations.store(conversation);
    return true;
  }

  async #generate(request: HttpRequest): Promise<HttpReply> {
    const wait = await this.parts.starts.secondsToWait(request.address);
    if (wait !== undefined) return TOO_MANY(wait);
    const grant = { user: `dl_${random()}`, conversation: random() };
    return this.#granted(grant, 200);
  }

  async #refresh(request: HttpRequest): Promise<HttpReply> {
    const grant = await this.#tokens.read(bearer(request), "talk", true);
    return grant ? this.#granted(grant, 200) : EXPIRED;
  }

  async #start(request: HttpRequest): Promise<HttpReply> {
    const grant = await this.#tokens.read(bearer(request), "talk");
    if (!grant) return EXPIRED;
    const body = StartBody.safeParse(request.body);
    if (!body.success) return refuse(400, "BadArgument", "No valid start of a conversation.");
    if (await this.#conversations.find(grant.conversation)) {
      return this.#granted(grant, 200, request);
    }
    const conversation = this.#conversations.start(grant.conversation, grant.user);
    this.#run(conversation, arrival(grant, body.data?.locale ?? undefined));
    return this.#granted(grant, 201, request);
  }

  /** Also how the page takes up a conversation after a reload: the socket then replays it. */
  async #reconnect(request: HttpRequest): Promise<HttpReply> {
    const grant = await this.#tokens.read(bearer(request), "talk", true);
    if (grant?.conversation !== request.params.id) return EXPIRED;
    if (!grant || !(await this.#conversations.find(grant.conversation))) return ENDED;
    return this.#granted(grant, 200, request, watermark(request.query.get("watermark")));
  }

  async #take(request: HttpRequest): Promise<HttpReply> {
    const grant = await this.#tokens.read(bearer(request), "talk");
    if (!grant || grant.conversation !== request.params.id) return EXPIRED;
    const read = PageActivity.safeParse(request.body);
    if (!read.success) return refuse(400, "BadArgument", "No valid activity.");
    const wait = await this.parts.messages.secondsToWait(grant.conversation);
    if (wait !== undefined) return TOO_MANY(wait);
    const conversation = await this.#conversations.find(grant.conversation);
    if (!conversation) return ENDED;
    if (read.data.type !== "message") return { status: 200, body: { id: random() } };
    const message = fromPage(read.data, grant.user);
    const line = conversation.say(message, this.#clock());
    this.#run(conversation, toBot(message, grant));
    return { status: 200, body: { id: line.id } };
  }

  /** Web Chat wants its answer before the turn; what fails in the turn, the bot has said itself. */
  #run(conversation: Conversation, activity: Incoming): void {
    const turn = this.parts
      .answer(activity, {
        deliver: async (said) => this.#say(conversation, said),
        reach: pageReach(conversation.id),
        forget: () => this.#conversations.forget(conversation),
      })
      .then(() => this.#conversations.store(conversation))
      .catch((error) => this.parts.log.error(describeError(error), "a turn could not be delivered"))
      .finally(() => this.#turns.delete(turn));
    this.#turns.add(turn);
  }

  #say(conversation: Conversation, said: readonly Partial<Activity>[]): void {
    for (const line of said) conversation.say(fromBot(line), this.#clock());
  }

  async #granted(
    grant: Grant,
    status: number,
    listener?: HttpRequest,
    seen = 0,
  ): Promise<HttpReply> {
    const token = await this.#tokens.sign(grant);
    const { conversation: conversationId } = grant;
    const body = { conversationId, token, expires_in: TOKEN_LIFETIME };
    if (!listener) return { status, body };
    const address = new URL(
      `${PATH}/conversations/${conversationId}/stream`,
      this.#origin(listener),
    );
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    address.searchParams.set("watermark", String(seen));
    address.searchParams.set("t", await this.#tokens.sign(grant, "listen"));
    return { status, body: { ...body, streamUrl: address.href } };
  }

  /** Where the caller reached us; it learns nothing from a forged header but its own words. */
  #origin(request: HttpRequest): string {
    if (this.parts.publicUrl) return this.parts.publicUrl;
    const secure = request.header("x-forwarded-proto") === "https";
    const host = request.header("host") ?? "localhost";
    const origin = `${secure ? "https" : "http"}://${host}`;
    return URL.canParse(origin) ? origin : "http://localhost";
  }
}

/** The watermark that a client names: the number of lines seen; anything else shows them all. */
export function watermark(given: string | null): number {
  return /^\d{1,9}$/.test(given ?? "") ? Number(given) : 0;
}

function random(): string {
  return randomBytes(16).toString("base64url");
}
