import type { AdaptiveCard, Suggestion } from "../turn.js";

export type Card = AdaptiveCard;

/** The name that the Bot Framework gives to the channel. */
export const TEAMS = "msteams";
/** The channel of our own page. */
export const WEB_PAGE = "directline";

/**
 * A card as the channel understands it. Two things differ: Web Chat knows no Action.Execute, and a
 * tap without a form is shown in the conversation as if it had been said, in each channel's way.
 */
export function cardFor(channel: string, card: Card): Card {
  const hasForm = JSON.stringify(card).includes('"type":"Input.');
  const adapt = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(adapt);
    if (!isRecord(value)) return value;
    const { type, title, data } = value;
    if (type !== "Action.Submit" && type !== "Action.Execute") {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, adapt(part)]));
    }
    const said = hasForm || typeof title !== "string" ? data : sayAloud(channel, title, data);
    return { ...value, type: "Action.Submit", data: said };
  };
  return { ...card, ...toRecord(adapt({ ...card })) };
}

/** The card, or a bare one, with a button for each suggestion: Teams hides suggested actions. */
export function withButtons(card: Card | undefined, suggestions: readonly Suggestion[]): Card {
  const bare: Card = { type: "AdaptiveCard", version: "1.5", body: [] };
  const base = card ?? bare;
  const own = Array.isArray(base.actions) ? base.actions : [];
  const added = suggestions.map(({ label, data }) => ({
    type: "Action.Submit",
    title: label,
    data,
    associatedInputs: "none",
  }));
  return { ...base, actions: [...own, ...added] };
}

/**
 * The card with its pictures where the channel can load them. Their addresses are of our own server:
 * the web page finds them there as they stand. Elsewhere they need the public address, over https, and
 * PNG; without one the pictures are left out, and the words say the same.
 */
export function withPictures(channel: string, card: Card, publicUrl: string | undefined): Card {
  if (channel === WEB_PAGE) return card;
  const adapt = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((part) => publicUrl || !isOwn(part)).map(adapt);
    if (!isRecord(value)) return value;
    if (isOwn(value)) return { ...value, url: publicUrl + value.url.replace(".svg?", ".png?") };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, adapt(part)]));
  };
  return { ...card, ...toRecord(adapt({ ...card })) };
}

function isOwn(part: unknown): part is { readonly url: string } {
  return (
    isRecord(part) &&
    part.type === "Image" &&
    typeof part.url === "string" &&
    part.url.startsWith("/")
  );
}

function sayAloud(channel: string, title: string, data: unknown): unknown {
  const action = { type: "messageBack", displayText: title, value: data };
  if (channel === TEAMS) return { msteams: { ...action, text: "" } };
  return { __isBotFrameworkCardAction: true, cardAction: { ...action, title } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function toRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
