import { once } from "node:events";
import { WebSocket } from "ws";
import { z } from "zod";

const Opened = z.object({
  conversationId: z.string(),
  token: z.string(),
  streamUrl: z.string().optional(),
});
const Activity = z.looseObject({
  id: z.string(),
  text: z.string().optional(),
  from: z.object({ id: z.string(), role: z.string().optional() }),
  channelData: z.looseObject({}).optional(),
});
const Batch = z.object({ activities: z.array(Activity), watermark: z.string() });
export type Heard = z.infer<typeof Activity>;

/** Speaks the Direct Line protocol as Web Chat does, for tests. */
export class DirectLineClient {
  readonly heard: Heard[] = [];
  watermark = "";
  #socket: WebSocket | undefined;
  #waiting: (() => void)[] = [];

  private constructor(
    readonly address: string,
    readonly conversation: string,
    public token: string,
  ) {}

  /** Starts a conversation and listens to it. */
  static async start(address: string, locale = "fr-FR"): Promise<DirectLineClient> {
    const granted = Opened.parse(await (await post(address, "/tokens/generate")).json());
    const reply = await post(address, "/conversations", granted.token, { locale });
    const opened = Opened.parse(await reply.json());
    const client = new DirectLineClient(address, opened.conversationId, opened.token);
    await client.listen(opened.streamUrl ?? "");
    return client;
  }

  async listen(streamUrl: string): Promise<void> {
    const socket = new WebSocket(streamUrl);
    socket.on("message", (data) => {
      const batch = Batch.parse(JSON.parse(data.toString()));
      this.heard.push(...batch.activities);
      this.watermark = batch.watermark;
      for (const wake of this.#waiting.splice(0)) wake();
    });
    await once(socket, "open");
    this.#socket = socket;
  }

  /** Takes the conversation up again, from the last watermark or from another. */
  async reconnect(watermark = this.watermark): Promise<Response> {
    const reply = await this.get(`/conversations/${this.conversation}?watermark=${watermark}`);
    if (!reply.ok) return reply;
    const opened = Opened.parse(await reply.clone().json());
    this.token = opened.token;
    await this.listen(opened.streamUrl ?? "");
    return reply;
  }

  async drop(): Promise<void> {
    if (!this.#socket || this.#socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.#socket, "close");
    this.#socket.close();
    await closed;
  }

  say(text: string, more: Record<string, unknown> = {}): Promise<Response> {
    return this.send({ type: "message", text, locale: "fr-FR", ...more });
  }

  send(activity: unknown): Promise<Response> {
    return post(
      this.address,
      `/conversations/${this.conversation}/activities`,
      this.token,
      activity,
    );
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.address}/v3/directline${path}`, {
      headers: { Authorization: `Bearer ${this.token}` },
    });
  }

  /** Waits until something heard suits, and gives it. */
  async hear(suits: (activity: Heard) => boolean): Promise<Heard> {
    for (;;) {
      const found = this.heard.find(suits);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  hearText(text: string): Promise<Heard> {
    return this.hear((activity) => activity.from.role === "bot" && activity.text === text);
  }
}

export function post(
  address: string,
  path: string,
  token?: string,
  body?: unknown,
): Promise<Response> {
  return fetch(`${address}/v3/directline${path}`, {
    method: "POST",
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
