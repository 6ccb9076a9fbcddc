import type { Activity, Attachment } from "botbuilder";
import { markdown } from "../markdown.js";
import type { File, Say, Suggestion } from "../turn.js";
import { type Card, cardFor, TEAMS, withButtons, withPictures } from "./cards.js";

/** What is read of an activity, whichever channel it came by. */
export type Incoming = Pick<
  Activity,
  "type" | "channelId" | "conversation" | "from" | "recipient"
> &
  Partial<Pick<Activity, "text" | "value" | "locale" | "membersAdded">>;

/**
 * What is said, as activities of the Bot Framework that the channel can show.
 *
 * @param publicUrl where channels elsewhere load pictures from, when they can
 */
export function toActivities(
  say: readonly Say[],
  channel: string,
  publicUrl?: string,
): Partial<Activity>[] {
  const inTeams = channel === TEAMS;
  return say.map(({ text, card, suggestions = [], files = [] }) => {
    const buttons = inTeams ? suggestions : [];
    const shown = buttons.length > 0 ? withButtons(card, buttons) : card;
    return {
      type: "message",
      textFormat: "markdown",
      // Beside a card only the first paragraph is shown; screen readers are given all of it.
      text: markdown(card ? (text.split(/\n\s*\n/)[0] ?? "") : text),
      ...(shown ? { channelData: { "webchat:fallback-text": text } } : {}),
      attachments: [
        ...(shown ? [attach(withPictures(channel, cardFor(channel, shown), publicUrl))] : []),
        ...(inTeams ? [] : files.map(attachFile)),
      ],
      ...(suggestions.length > 0 && !inTeams ? { suggestedActions: suggest(suggestions) } : {}),
    };
  });
}

function attach(card: Card): Attachment {
  return { contentType: "application/vnd.microsoft.card.adaptive", content: card };
}

/** Teams takes no file from a bot this way: there, the text stands alone. */
function attachFile({ name, contentType, content }: File): Attachment {
  const data = Buffer.from(content, "utf8").toString("base64");
  return { name, contentType, contentUrl: `data:${contentType};base64,${data}` };
}

function suggest(suggestions: readonly Suggestion[]): Activity["suggestedActions"] {
  const actions = suggestions.map(({ label, data }) => ({
    type: "messageBack",
    title: label,
    displayText: label,
    value: data,
  }));
  return { to: [], actions };
}
