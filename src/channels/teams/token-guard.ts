import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";

/** Whose tokens are believed: the Bot Framework's public cloud, unless the settings say otherwise. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly metadataUrl: string;
}

export const BOT_FRAMEWORK: TokenIssuer = {
  issuer: "https://api.botframework.com",
  metadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
};

/** The call is not proven to come from the Bot Framework; `reason` is for the log. */
export class Unauthorised extends Error {}

/** Proves that a token vouches for a call, or throws `Unauthorised`. */
export type TokenGuard = (
  token: string | undefined,
  call: { readonly serviceUrl: string; readonly channelId: string },
) => Promise<void>;

const Metadata = z.object({ jwks_uri: z.url() });
const Keys = z.object({
  keys: z.array(
    z.object({ kid: z.string().optional(), endorsements: z.array(z.string()).optional() }),
  ),
});

/**
 * Checks tokens by the rules of "Authentication with the Bot Connector API": signature RS256 by a
 * published key that is endorsed for the channel, issuer, audience, validity within 5 minutes, and
 * a `serviceurl` claim equal to where the activity asks to be answered.
 * CloudAdapter's own check answers 500 to some forgeries and accepts a missing service address.
 */
export function createTokenGuard(appId: string, { issuer, metadataUrl }: TokenIssuer): TokenGuard {
  let published: ReturnType<typeof createRemoteJWKSet> | undefined;
  const keys = async () => {
    published ??= createRemoteJWKSet(new URL((await fetchMetadata(metadataUrl)).jwks_uri));
    return published;
  };
  return async (token, { serviceUrl, channelId }) => {
    if (!token) throw new Unauthorised("no token");
    const keySet = await keys();
    const { payload, protectedHeader } = await verify(token, keySet, appId, issuer);
    if (payload.serviceurl !== serviceUrl) throw new Unauthorised("another service address");
    const all = Keys.parse(keySet.jwks() ?? { keys: [] }).keys;
    const endorsements = all.find(({ kid }) => kid === protectedHeader.kid)?.endorsements;
    if (endorsements && !endorsements.includes(channelId)) {
      throw new Unauthorised("a key not endorsed for the channel");
    }
  };
}

async function verify(
  token: string,
  keys: ReturnType<typeof createRemoteJWKSet>,
  audience: string,
  issuer: string,
): Promise<{ payload: JWTPayload; protectedHeader: { kid?: string } }> {
  try {
    return await jwtVerify(token, keys, {
      algorithms: ["RS256"],
      issuer,
      audience,
      clockTolerance: 300,
      requiredClaims: ["exp"],
    });
  } catch (error) {
    if (isOutage(error)) throw error;
    throw new Unauthorised(error instanceof Error ? error.message : "unreadable", { cause: error });
  }
}

/** The keys could not be fetched: that says nothing about the token. */
function isOutage(error: unknown): boolean {
  return error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError);
}

async function fetchMetadata(url: string): Promise<z.infer<typeof Metadata>> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(5000) });
  return Metadata.parse(await reply.json());
}
