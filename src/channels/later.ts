import type { Activity, ConversationReference } from "botbuilder";
import { z } from "zod";
import type { Speak } from "../turn.js";
import { toActivities } from "./activities.js";
import { type ChannelAdapter, ConversationGone, LOCAL_SERVICE } from "./adapter.js";

/** The least by which a conversation is found again: no name, no message. */
const Reach = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string(), tenantId: z.string().optional() }),
  bot: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
});

/**
 * Where a person can be written to later; nowhere in a conversation with others, who would learn of
 * it.
 */
export function reachOf(activity: Activity): string | undefined {
  const { channelId, serviceUrl, conversation, recipient, from } = activity;
  const alone = serviceUrl === LOCAL_SERVICE || conversation.conversationType === "personal";
  if (!alone) return undefined;
  const reach = { channelId, serviceUrl, conversation, bot: recipient, user: from };
  const read = Reach.safeParse(reach);
  return read.success ? JSON.stringify(read.data) : undefined;
}

/** Speaks where a `reach` of this program's leads, on the web or by the channel's own service. */
export function speaker(adapter: ChannelAdapter): Speak {
  return async (reach, say) => {
    const { channelId, ...where } = Reach.parse(JSON.parse(reach));
    const activities = toActivities([say], channelId);
    try {
      await adapter.speak(asReference({ channelId, ...where }), async (context) => {
        await context.sendActivities(activities);
      });
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  };
}

/** The border: what the framework asks of a reference was checked above. */
function asReference(reach: z.infer<typeof Reach>): Partial<ConversationReference> {
  return reach as Partial<ConversationReference>;
}

/** Blocked, left, or no longer kept: 403 and 404 of the Bot Connector API. */
function isGone(error: unknown): boolean {
  if (error instanceof ConversationGone) return true;
  return (
    error instanceof Error &&
    "statusCode" in error &&
    (error.statusCode === 403 || error.statusCode === 404)
  );
}
