import type { Activity, InvokeResponse } from "botbuilder";
import { z } from "zod";
import { describeError, type Log } from "../../ops/log.js";
import { bearer, type Endpoint, refuse } from "../http.js";
import { type TokenGuard, Unauthorised } from "./token-guard.js";

const account = z.looseObject({ id: z.string().min(1) });

/** What every activity needs before the Bot Framework's own code may touch it. */
const ActivityBody = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: account,
  from: account,
  recipient: account,
  id: z.string().optional(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

export interface MessagesParts {
  /** Absent without an app id: then only this machine itself may call, as an emulator does. */
  readonly guard?: TokenGuard;
  readonly receive: (activity: Activity) => Promise<InvokeResponse | undefined>;
  readonly log: Log;
}

/** `/api/messages`, where Azure Bot Service brings what people say in Teams and elsewhere. */
export function messagesEndpoint({ guard, receive, log }: MessagesParts): Endpoint {
  return async (request) => {
    if (!guard && !request.local) {
      return refuse(
        403,
        "Forbidden",
        "Without an app id, only calls from this machine are answered.",
      );
    }
    const read = ActivityBody.safeParse(request.body);
    if (!read.success) {
      // Whoever is not proven learns nothing about bodies.
      return guard && !bearer(request)
        ? UNAUTHORISED
        : refuse(400, "BadArgument", "No valid activity.");
    }
    try {
      await guard?.(bearer(request), read.data);
    } catch (error) {
      if (error instanceof Unauthorised) {
        log.info({ reason: error.message }, "an unproven call was refused");
        return UNAUTHORISED;
      }
      log.error(describeError(error), "the keys of the Bot Framework could not be fetched");
      return refuse(503, "ServiceUnavailable", "The caller cannot be checked at the moment.");
    }
    if (!guard && !isHere(read.data.serviceUrl)) {
      return refuse(403, "Forbidden", "Without an app id, only this machine is answered to.");
    }
    const answer = await receive(toActivity(read.data));
    return { status: answer?.status ?? 200, ...(answer?.body ? { body: answer.body } : {}) };
  };
}

const UNAUTHORISED = refuse(
  401,
  "Unauthorized",
  "The call is not proven to be the Bot Framework's.",
);

function isHere(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}

/** The border: the fields that our code and the framework rely on were checked above. */
function toActivity(body: z.infer<typeof ActivityBody>): Activity {
  return body as unknown as Activity;
}
