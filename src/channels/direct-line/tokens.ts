import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import type { Clock } from "../../clock.js";

/** Whom a token speaks for, and in which conversation. It is the only proof of either. */
const Grant = z.object({ user: z.string().startsWith("dl_"), conversation: z.string().min(1) });
export type Grant = z.infer<typeof Grant>;

/** `talk` is for the page's calls; `listen` is part of the socket's address, hence short-lived. */
export type Use = "talk" | "listen";

/** Seconds that a `talk` token lives; Web Chat asks for a new one every 15 minutes. */
export const TOKEN_LIFETIME = 3600;
const LISTEN_LIFETIME = 120;
/** A laptop that slept, or a tab left open overnight, may still renew its token. */
const GRACE = 24 * 3600;
/** Proven tokens that are remembered: one for each open page. */
const MOST_PROVEN = 2000;

export class Tokens {
  readonly #key: Promise<CryptoKey>;
  /**
   * `talk` tokens whose signature was proven, until they expire: a page sends the same one with each
   * message, and to prove it again takes a fifteenth of a turn.
   */
  readonly #proven = new Map<string, { readonly grant: Grant; readonly expires: number }>();

  /** @param secret at least 32 characters, the same for every instance */
  constructor(
    secret: string,
    private readonly clock: Clock,
  ) {
    // Imported once: jose would import the bare bytes again for every token.
    const bytes = new TextEncoder().encode(secret);
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    this.#key = crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign", "verify"]);
  }

  async sign(grant: Grant, use: Use = "talk"): Promise<string> {
    const now = Math.floor(this.clock().toSeconds());
    return new SignJWT({ user: grant.user, conversation: grant.conversation })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(use)
      .setIssuedAt(now)
      .setExpirationTime(now + (use === "talk" ? TOKEN_LIFETIME : LISTEN_LIFETIME))
      .sign(await this.#key);
  }

  /**
   * @param late whether a token that expired within the last day still counts
   * @returns undefined for a token that is forged, expired or for another use
   */
  async read(token: string | undefined, use: Use, late = false): Promise<Grant | undefined> {
    if (!token) return undefined;
    const now = this.clock();
    const proven = use === "talk" ? this.#proven.get(token) : undefined;
    if (proven && now.toSeconds() < proven.expires) return proven.grant;
    try {
      const { payload } = await jwtVerify(token, await this.#key, {
        algorithms: ["HS256"],
        audience: use,
        currentDate: now.toJSDate(),
        clockTolerance: late ? GRACE : 0,
        requiredClaims: ["exp"],
      });
      const grant = Grant.safeParse(payload).data;
      if (grant && use === "talk") this.#remember(token, grant, payload.exp ?? 0);
      return grant;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  #remember(token: string, grant: Grant, expires: number): void {
    if (this.#proven.size >= MOST_PROVEN) this.#proven.clear();
    this.#proven.set(token, { grant, expires });
  }
}
