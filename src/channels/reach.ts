import type { Activity } from "botbuilder";
import { z } from "zod";
import { WEB_PAGE } from "./cards.js";

const Named = z.object({ id: z.string() });

/** A conversation of the web page, which is held here. */
const PageReach = z.object({ channelId: z.literal(WEB_PAGE), conversation: Named });

/** The least by which a channel's own service finds a conversation again: no name, no message. */
const ServiceReach = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: Named.extend({ tenantId: z.string().optional() }),
  bot: Named,
  user: Named,
});
export type ServiceReach = z.infer<typeof ServiceReach>;

/** Where a person can be written to later, as it is kept: see `Turn.reach`. */
export const Reach = z.union([ServiceReach, PageReach]);

/** @param id of a conversation of the web page, where one person is alone */
export function pageReach(id: string): string {
  const reach: z.infer<typeof PageReach> = { channelId: WEB_PAGE, conversation: { id } };
  return JSON.stringify(reach);
}

/** Nowhere in a conversation with others, who would learn of what is said. */
export function serviceReach(activity: Activity): string | undefined {
  const { channelId, serviceUrl, conversation, recipient, from } = activity;
  if (conversation.conversationType !== "personal") return undefined;
  const reach = { channelId, serviceUrl, conversation, bot: recipient, user: from };
  const read = ServiceReach.safeParse(reach);
  return read.success ? JSON.stringify(read.data) : undefined;
}
