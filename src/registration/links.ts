import { jwtVerify, SignJWT } from "jose";
import type { DateTime } from "luxon";
import { z } from "zod";
import { keptMoment } from "./moments.js";
import { lastDay, type Request } from "./request.js";

/** Whom a link serves: the person for their request, the organiser for one request or for a list. */
export const Link = z.discriminatedUnion("for", [
  z.object({ for: z.literal("person"), reference: z.string() }),
  z.object({ for: z.literal("organiser"), reference: z.string() }),
  z.object({ for: z.literal("list"), eventId: z.string() }),
]);
export type Link = z.infer<typeof Link>;

const AUDIENCE = "mois-ess:link";

/** A token that nobody else can make, to stand in an address. It is good until `expires`. */
export function signLink(link: Link, expires: DateTime, secret: string): Promise<string> {
  return new SignJWT(link)
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(AUDIENCE)
    .setExpirationTime(Math.floor(expires.toSeconds()))
    .sign(keyOf(secret));
}

/** What a token stands for; "expired" when its time is over, "invalid" when it was not made here. */
export async function readLink(
  token: string,
  now: DateTime,
  secret: string,
): Promise<Link | "expired" | "invalid"> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ["HS256"],
      audience: AUDIENCE,
      currentDate: now.toJSDate(),
    });
    return Link.parse(payload);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ERR_JWT_EXPIRED" ? "expired" : "invalid";
  }
}

/** A link lasts as long as what it shows: until the request is erased. */
export function linkExpiry(
  request: Pick<Request, "session" | "event">,
  keptDays: number,
): DateTime {
  return keptMoment(lastDay(request)).plus({ days: keptDays + 1 });
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(`${AUDIENCE}:${secret}`);
}
