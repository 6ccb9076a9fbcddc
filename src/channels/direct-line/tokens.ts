import { errors, jwtVerify, SignJWT } from "jose";
import { z } from "zod";

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

export class Tokens {
  readonly #key: Promise<CryptoKey>;

  /** @param secret at least 32 characters, the same for every instance */
  constructor(secret: string) {
    // Imported once: jose would import the bare bytes again for every token.
    const bytes = new TextEncoder().encode(secret);
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    this.#key = crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign", "verify"]);
  }

  async sign(grant: Grant, use: Use = "talk"): Promise<string> {
    return new SignJWT({ user: grant.user, conversation: grant.conversation })
      .setProtectedHeader({ alg: "HS256" })
      .setAudience(use)
      .setIssuedAt()
      .setExpirationTime(`${use === "talk" ? TOKEN_LIFETIME : LISTEN_LIFETIME} seconds`)
      .sign(await this.#key);
  }

  /**
   * @param late whether a token that expired within the last day still counts
   * @returns undefined for a token that is forged, expired or for another use
   */
  async read(token: string | undefined, use: Use, late = false): Promise<Grant | undefined> {
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, await this.#key, {
        algorithms: ["HS256"],
        audience: use,
        clockTolerance: late ? GRACE : 0,
        requiredClaims: ["exp"],
      });
      return Grant.safeParse(payload).data;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}
