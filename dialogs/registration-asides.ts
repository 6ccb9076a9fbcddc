import type { Intent } from "../src/languages/intents.js";
import type { Scene } from "./dialog.js";

/** These are no answers to a field, even to one that takes any words. */
const ASIDES: readonly Intent[] = [
  "details",
  "count",
  "more",
  "my-requests",
  "remind",
  "erase",
  "help",
  "human",
  "identity",
  "language",
];

/** Something else is asked than what the form asks for. */
export function isAside({ heard }: Scene): boolean {
  const asks = heard.intents.some((intent) => ASIDES.includes(intent));
  return asks || (heard.intents.includes("find") && heard.query.windows.length > 0);
}

/** "Est-ce que je peux annuler plus tard ?" asks, and does not cancel. */
export function isQuestion({ turn }: Scene): boolean {
  return turn.text.trim().endsWith("?");
}

/** "Oui" or "non" to a field that was to be changed: it stays as it is. */
export function isAnswered({ heard }: Scene): boolean {
  return heard.intents.some((intent) => intent === "yes" || intent === "no");
}
