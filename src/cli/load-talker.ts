import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";
import { z } from "zod";

/** A conversation as people have it, follow-ups included. */
const QUESTIONS = [
  "Que faire à Lille samedi ?",
  "et dimanche ?",
  "gratuit ?",
  "un atelier à Roubaix le 18 novembre",
  "le deuxième",
  "c’est où ?",
  "recommencer",
  "ciné-débat sans inscription",
  "what’s on in Tourcoing next week?",
  "merci !",
] as const;

const Token = z.object({ token: z.string(), conversationId: z.string() });
const Started = Token.extend({ streamUrl: z.string() });
const Heard = z.object({
  activities: z.array(
    z.object({ type: z.string(), from: z.object({ role: z.string().optional() }) }),
  ),
});

/** Milliseconds after which an answer is given up. */
const PATIENCE = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One page open in a browser, as far as the server can tell. */
export class Talker {
  #asked: number;
  #answered = () => {};
  #lost = false;

  private constructor(
    private readonly server: string,
    private readonly path: string,
    private readonly token: string,
    private readonly socket: WebSocket,
    first: number,
  ) {
    this.#asked = first;
    socket.on("message", (data) => {
      const { activities } = Heard.parse(JSON.parse(String(data)));
      if (activities.some(({ from }) => from.role === "bot")) this.#answered();
    });
  }

  /** Begins a conversation; each talker begins with another question. */
  static async start(server: string, index: number): Promise<Talker> {
    const path = "/v3/directline";
    const { token } = Token.parse(await post(server, `${path}/tokens/generate`, {}));
    const body = { locale: "fr-FR" };
    const started = Started.parse(await post(server, `${path}/conversations`, body, token));
    const socket = new WebSocket(started.streamUrl, { handshakeTimeout: PATIENCE });
    const talker = new Talker(
      server,
      `${path}/conversations/${started.conversationId}/activities`,
      started.token,
      socket,
      index,
    );
    const welcomed = talker.#answer();
    await once(socket, "open");
    if (!(await welcomed)) throw new Error(`no welcome within ${PATIENCE} ms`);
    return talker;
  }

  /** Whether an answer never came; nothing more is then asked. */
  get lost(): boolean {
    return this.#lost;
  }

  /**
   * Asks until that moment of `performance.now()`.
   *
   * @param pause seconds from an answer to the next question, on average
   * @returns milliseconds from each question to its answer
   */
  async talk(end: number, pause: number): Promise<number[]> {
    const times: number[] = [];
    if (pause > 0) await wait(Math.random() * pause * 1000);
    while (performance.now() < end && !this.#lost) {
      const asked = performance.now();
      const answer = this.#answer();
      const text = QUESTIONS[this.#asked++ % QUESTIONS.length];
      await post(this.server, this.path, { type: "message", text, locale: "fr-FR" }, this.token);
      this.#lost = !(await answer);
      if (!this.#lost) times.push(performance.now() - asked);
      if (pause > 0) await wait((0.5 + Math.random()) * pause * 1000);
    }
    return times;
  }

  close(): void {
    this.socket.close();
  }

  /** @returns false when none comes */
  #answer(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE);
      this.#answered = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}

/** Not `fetch`, which costs the client more than the turn costs the server. */
async function post(server: string, path: string, body: object, token = ""): Promise<unknown> {
  const content = JSON.stringify(body);
  const call = request(new URL(path, server), {
    method: "POST",
    agent,
    signal: AbortSignal.timeout(PATIENCE),
    headers: {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(content),
      ...(token && { Authorization: `Bearer ${token}` }),
    },
  });
  const answered = once(call, "response");
  call.end(content);
  const [reply] = await answered;
  const read = await reply.setEncoding("utf8").toArray();
  if (reply.statusCode >= 300) throw new Error(`${path}: ${reply.statusCode} ${read.join("")}`);
  return JSON.parse(read.join(""));
}
