import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { pino } from "pino";
import restify from "restify";
import { MendableError } from "../errors.js";
import { describeError, type Log } from "../ops/log.js";
import type { Metrics } from "../ops/metrics.js";
import { type Endpoint, type HttpReply, type HttpRequest, refuse } from "./http.js";

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** True when the public address is https: browsers are then told to stay with it. */
  readonly secure: boolean;
  /** How many proxies stand before the server and may be believed about who asks. */
  readonly trustedProxies: number;
  readonly log: Log;
  readonly metrics: Metrics;
}

const LARGEST_BODY = 262_144;
/** Signed links stand in paths; their tokens are some 200 characters long. */
const LONGEST_PARAMETER = 512;
/** Milliseconds that requests under way are given when the server stops. */
const LONGEST_GOODBYE = 3_000;
const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];
const BODIES = /^application\/(json|[\w.+-]+\+json|x-www-form-urlencoded)\s*(;|$)/i;

/** restify, with what every request needs: bounds on bodies, security headers, an id, a count. */
export class HttpServer {
  readonly #server: restify.Server;
  readonly #http: Server;
  #lost: ((request: HttpRequest) => HttpReply) | undefined;

  constructor(private readonly options: HttpServerOptions) {
    // restify's own log would write whole requests, tokens included. (Its types still ask for
    // the logger that it had before pino.)
    const log = pino({ level: "silent" });
    const quiet: object = { name: "", log, maxParamLength: LONGEST_PARAMETER };
    this.#server = restify.createServer(quiet);
    this.#http = this.#server.server;
    this.#server.pre((request, response, next) => {
      this.#harden(request, response);
      const refusal = refuseBody(request);
      if (refusal) send(response, refusal);
      next(refusal ? false : undefined);
    });
    this.#server.use(restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY, mapParams: false }));
    this.#server.on("restifyError", (request, response, error, done) => {
      if (this.#lost && error.statusCode === 404 && isBrowser(request)) {
        return send(response, this.#lost(this.#read(request)));
      }
      hideDetails(error);
      done();
    });
    this.#server.on("after", (_request: unknown, response: restify.Response) =>
      options.metrics.httpReply(response.statusCode),
    );
  }

  /** @param path with `:name` for a part that varies */
  get(path: string, endpoint: Endpoint): void {
    const handler = this.#handler(path, endpoint);
    this.#server.get(path, handler);
    this.#server.head(path, handler);
  }

  /** @param path with `:name` for a part that varies */
  post(path: string, endpoint: Endpoint): void {
    this.#server.post(path, this.#handler(path, endpoint));
  }

  /** What browsers are shown at an address that is none; programs are told in JSON. */
  notFound(page: (request: HttpRequest) => HttpReply): void {
    this.#lost = page;
  }

  /** Hands over the sockets of those who ask for a WebSocket. */
  onUpgrade(take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): void {
    this.#http.on("upgrade", take);
  }

  /**
   * @returns the address to open, as `http://localhost:3978`
   * @throws MendableError `port-busy` or `cannot-listen`
   */
  async listen(): Promise<string> {
    const { host, port } = this.options;
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", (error) => reject(cannotListen(error, host, port)));
      this.#http.listen(port, host, resolve);
    });
    const bound = this.#http.address();
    const name = ["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host) ? "localhost" : host;
    return `http://${name}:${typeof bound === "object" && bound ? bound.port : port}`;
  }

  /**
   * Takes no more requests; resolves when those under way are answered. Browsers open connections
   * ahead, on which nothing may ever be asked: what is still open after a while is cut.
   */
  async close(): Promise<void> {
    const cut = setTimeout(() => this.#http.closeAllConnections(), LONGEST_GOODBYE);
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeIdleConnections();
    });
    clearTimeout(cut);
  }

  #harden(request: IncomingMessage, response: restify.Response): void {
    const id = request.headers["x-request-id"];
    const known = typeof id === "string" && /^[\w-]{8,64}$/.test(id);
    response.setHeader("X-Request-Id", known ? id : randomUUID());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    if (this.options.secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }

  /** restify wants a real async function of two arguments, which gives back nothing. */
  #handler(path: string, endpoint: Endpoint) {
    return async (request: restify.Request, response: restify.Response): Promise<void> => {
      try {
        send(response, await endpoint(this.#read(request)));
      } catch (error) {
        this.options.log.error({ path, ...describeError(error) }, "an endpoint failed");
        send(response, refuse(500, "InternalError", "Something went wrong."));
      }
    };
  }

  #read(request: restify.Request): HttpRequest {
    const { trustedProxies } = this.options;
    const peer = request.socket.remoteAddress ?? "";
    const forwarded = request.headers["x-forwarded-for"]?.toString().split(",") ?? [];
    const header = (name: string) => {
      const value = request.headers[name.toLowerCase()];
      return Array.isArray(value) ? value[0] : value;
    };
    return {
      params: { ...request.params },
      query: new URL(request.url ?? "/", "http://server").searchParams,
      body: request.body,
      header,
      address: (trustedProxies > 0 && forwarded.at(-trustedProxies)?.trim()) || peer,
      local: isLoopback(peer) && !FORWARDING.some((name) => name in request.headers),
    };
  }
}

function isLoopback(address: string): boolean {
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}

function isBrowser({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && (headers.accept ?? "").includes("text/html");
}

/** Bodies are JSON or a form; a compressed one could unpack to any size. */
function refuseBody({ headers }: IncomingMessage): HttpReply | undefined {
  const length = Number(headers["content-length"] ?? 0);
  if (length > LARGEST_BODY) return refuse(413, "PayloadTooLarge", "The body is too large.");
  if (length === 0 && !headers["transfer-encoding"]) return undefined;
  if (BODIES.test(headers["content-type"] ?? "") && !headers["content-encoding"]) return undefined;
  return refuse(415, "UnsupportedMediaType", "Send plain application/json.");
}

function send(response: restify.Response, { status, body, headers = {} }: HttpReply): void {
  if (response.headersSent) return;
  response.statusCode = status;
  if (body !== undefined) {
    const isText = typeof body === "string" || Buffer.isBuffer(body);
    response.setHeader("Content-Type", isText ? "text/plain; charset=utf-8" : "application/json");
    response.setHeader("Cache-Control", "no-store");
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(
    body === undefined || typeof body === "string" || Buffer.isBuffer(body)
      ? body
      : JSON.stringify(body),
  );
}

/** restify's own refusals quote what was sent: what goes out says only what kind it is. */
function hideDetails(error: Error & { statusCode?: number; toJSON?: () => object }): void {
  const status = error.statusCode ?? 500;
  const code = status >= 500 ? "InternalError" : error.name.replace(/Error$/, "");
  error.toJSON = () => ({ error: { code, message: `Refused with status ${status}.` } });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): MendableError {
  if (error.code === "EADDRINUSE") {
    return new MendableError(
      "port-busy",
      `Port ${port} is taken by another program.`,
      `Stop that one, or choose another: PORT=${port + 1} npm start.`,
      { cause: error },
    );
  }
  return new MendableError(
    "cannot-listen",
    `Cannot listen on ${host}, port ${port}: ${error.code}.`,
    "Put HOST and PORT right in .env.",
    { cause: error },
  );
}
