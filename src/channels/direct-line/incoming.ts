import type { Activity } from "botbuilder";
import { z } from "zod";
import type { Incoming } from "../activities.js";
import type { Grant } from "./tokens.js";

/** What Web Chat puts beside a message to find its own echo and to show a tap's words. */
const ChannelData = z.object({
  clientActivityID: z.string().max(100).optional(),
  postBack: z.boolean().optional(),
  messageBack: z.object({ displayText: z.string().max(500).optional() }).optional(),
});

/** What is taken from the page; everything else that it sends is ignored. */
export const PageActivity = z.object({
  type: z.string().max(50),
  text: z.string().max(20_000).nullish(),
  locale: z.string().max(35).nullish(),
  value: z.unknown().optional(),
  channelData: ChannelData.nullish(),
});
export type PageActivity = z.infer<typeof PageActivity>;

export const StartBody = z.object({ locale: z.string().max(35).nullish() }).nullish();

const BOT = { id: "bot", name: "Bot", role: "bot" };

/** The person's message: what the page may say, with all that it may not say set by us. */
export function fromPage({ text, locale, value, channelData }: PageActivity, user: string) {
  return {
    type: "message",
    from: { id: user, name: "", role: "user" },
    text: text ?? "",
    textFormat: "plain",
    ...(locale ? { locale } : {}),
    ...(value === undefined || value === null ? {} : { value }),
    channelData: channelData ?? {},
  };
}

/** What the bot said, as the page may see it: an unknown `replyToId` would delay it by 5 s. */
export function fromBot({
  type,
  text,
  textFormat,
  locale,
  attachments,
  attachmentLayout,
  suggestedActions,
  channelData,
  value,
  name,
}: Partial<Activity>): Partial<Activity> {
  const said = {
    type,
    text,
    textFormat,
    locale,
    attachments,
    attachmentLayout,
    suggestedActions,
    channelData,
    value,
    name,
  };
  return { ...said, from: BOT };
}

/** An activity ready for the bot, from a conversation held here. */
export function toBot(
  activity: Pick<Incoming, "type"> & Partial<Incoming>,
  grant: Grant,
): Incoming {
  return {
    ...activity,
    channelId: "directline",
    conversation: { id: grant.conversation, isGroup: false, conversationType: "", name: "" },
    from: { id: grant.user, name: "", role: "user" },
    recipient: BOT,
  };
}

/** Tells the bot that a person has opened the page, which is due a welcome. */
export function arrival(grant: Grant, locale: string | undefined): Incoming {
  const joined = {
    type: "conversationUpdate",
    membersAdded: [{ id: grant.user, name: "" }],
  };
  return toBot({ ...joined, ...(locale ? { locale } : {}) }, grant);
}
