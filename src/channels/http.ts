/** What an endpoint is told of a request. Nothing in it can be trusted. */
export interface HttpRequest {
  /** The varying parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON or form; undefined when there was none. */
  readonly body: unknown;
  readonly header: (name: string) => string | undefined;
  /** The network address of whoever asks, behind as many proxies as the settings trust. */
  readonly address: string;
  /** True when the request came from this machine itself, through no proxy. */
  readonly local: boolean;
}

/** What an endpoint answers: an object goes out as JSON. */
export interface HttpReply {
  readonly status: number;
  readonly body?: string | Buffer | object;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Endpoint = (request: HttpRequest) => Promise<HttpReply>;

/** A refusal as JSON, in the form that the Direct Line protocol gives to errors. */
export function refuse(status: number, code: string, message: string): HttpReply {
  return { status, body: { error: { code, message } } };
}

export const TOO_MANY = (seconds: number): HttpReply => ({
  ...refuse(429, "TooManyRequests", "Too many requests; try again later."),
  headers: { "Retry-After": String(seconds) },
});

/** The token of an `Authorization: Bearer …` header. */
export function bearer(request: HttpRequest): string | undefined {
  return /^Bearer ([\w.~+/=-]+)$/i.exec(request.header("authorization") ?? "")?.[1];
}
