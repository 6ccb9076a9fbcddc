import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { ServeParts } from "../../src/channels/serve.js";

export const APP_ID = "11111111-2222-4333-8444-555555555555";
const ISSUER = "https://api.botframework.com";

/** What a channel would have been sent: where, with which authorization, and what. */
export interface Delivery {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Readonly<Record<string, unknown>>;
}

/** The Bot Framework on this machine: publishes keys, signs tokens, and takes what the bot says. */
export class LocalBotFramework {
  readonly delivered: Delivery[] = [];
  /** Who is known to Teams, by id; of others it tells nothing. */
  readonly members = new Map<string, { readonly name: string; readonly email?: string }>();
  /** How often a profile was asked for. */
  membersAsked = 0;
  /** What the channel answers to whatever is said there; 200 unless a test wants otherwise. */
  status = 200;

  private constructor(
    readonly address: string,
    private readonly server: Server,
    private readonly keys: Awaited<ReturnType<typeof generateKeyPair>>,
  ) {}

  static async start(): Promise<LocalBotFramework> {
    const keys = await generateKeyPair("RS256");
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: "one", endorsements: ["msteams"] };
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const answer = () => {
        const [, member] = /\/members\/([^/]+)$/.exec(request.url ?? "") ?? [];
        if (member !== undefined) {
          framework.membersAsked += 1;
          const id = decodeURIComponent(member);
          const known = framework.members.get(id);
          if (!known) response.statusCode = 404;
          return known ? { id, ...known } : { error: { code: "MemberNotFound" } };
        }
        if (request.url === "/openid") return { jwks_uri: `${framework.address}/keys` };
        if (request.url === "/keys") return { keys: [jwk] };
        framework.delivered.push({
          path: request.url ?? "",
          authorization: request.headers.authorization,
          activity: JSON.parse(Buffer.concat(chunks).toString()),
        });
        response.statusCode = framework.status;
        return { id: "sent" };
      };
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer()));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    const port = typeof bound === "object" && bound ? bound.port : 0;
    const framework = new LocalBotFramework(`http://127.0.0.1:${port}`, server, keys);
    return framework;
  }

  /** The parts and settings of a bot that trusts this framework. */
  get parts(): Partial<ServeParts> {
    return {
      issuer: { issuer: ISSUER, metadataUrl: `${this.address}/openid` },
      credentials: {
        isValidAppId: async (id) => id === APP_ID,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set("authorization", "Bearer the-bots-own");
            return request;
          },
        }),
      },
    };
  }

  /** A token as the framework would sign it, with the changes that a test wants. */
  async sign(
    claims: Record<string, unknown> = {},
    header: Record<string, unknown> = {},
    key?: Uint8Array,
  ) {
    const now = Math.floor(Date.now() / 1000);
    const usual = {
      iss: ISSUER,
      aud: APP_ID,
      nbf: now - 10,
      exp: now + 600,
      serviceurl: this.address,
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: "RS256", kid: "one", ...header })
      .sign(key ?? this.keys.privateKey);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}
