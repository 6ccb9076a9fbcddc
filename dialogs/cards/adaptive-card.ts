import { escapeMarkdown } from "../../src/markdown.js";
import type { AdaptiveCard, Suggestion } from "../../src/turn.js";

/** The schema that Teams and Web Chat both draw; nothing here needs more than 1.3. */
const VERSION = "1.3";

/** One element of a card, as JSON. */
export type Element = Readonly<Record<string, unknown>>;

/** A card of these elements; `text` says the same for whoever sees no card. */
export function card(text: string, body: readonly Element[]): AdaptiveCard {
  return { type: "AdaptiveCard", version: VERSION, fallbackText: text, speak: text, body };
}

/** A line of text, shown as it is: cards read Markdown, so that its signs are made harmless. */
export function line(text: string, style: Element = {}): Element {
  return { type: "TextBlock", text: escapeMarkdown(text), wrap: true, ...style };
}

/** A quieter line. */
export function quiet(text: string): Element {
  return line(text, { isSubtle: true, spacing: "None" });
}

/** Label and value, in two columns. Lines without a value are left out. */
export function facts(pairs: readonly (readonly [string, string])[]): Element {
  const told = pairs.filter(([, value]) => value !== "");
  return {
    type: "FactSet",
    facts: told.map(([title, value]) => ({ title, value: escapeMarkdown(value) })),
  };
}

/** Elements that belong together, set apart from those before. */
export function group(items: readonly Element[], separator = true): Element {
  return { type: "Container", separator, spacing: "Large", items };
}

/** A drawing in its own size, or as wide as there is room; `words` say all that it shows. */
export function picture(url: string, words: string): Element {
  return { type: "Image", url, altText: words, size: "Auto", spacing: "Medium" };
}

/** A row of buttons that come back to the bot. */
export function buttons(taps: readonly Suggestion[], links: readonly Element[] = []): Element {
  return { type: "ActionSet", actions: [...taps.map(submit), ...links] };
}

/** The button of a form, which stands out from those beside it. */
export function sendButton(send: Suggestion, links: readonly Element[] = []): Element {
  return { type: "ActionSet", actions: [{ ...submit(send), style: "positive" }, ...links] };
}

function submit({ label, data }: Suggestion): Element {
  return { type: "Action.Submit", title: label, data };
}

/** A button that opens an address outside. */
export function link(title: string, url: string): Element {
  return { type: "Action.OpenUrl", title, url };
}
