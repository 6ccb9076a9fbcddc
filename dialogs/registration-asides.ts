import type { Aspect, Intent } from "../src/languages/intents.js";
import { Text } from "../src/understanding/normalise.js";
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

/** Said as a need, these are no question: "besoin d'un accès en fauteuil". */
const NEEDS: readonly (Aspect | undefined)[] = ["accessibility", "audience"];
/** A question about the event without its mark is no longer than this, in words: "c'est où". */
const SHORT = 4;

/** A word for the organiser, though its words might ask about the event or look for another. */
export function isNeed(scene: Scene): boolean {
  const { heard } = scene;
  const asks = heard.intents.filter((intent) => ASIDES.includes(intent));
  if (isQuestion(scene) || asks.some((intent) => intent !== "details")) return false;
  return NEEDS.includes(heard.aspect) || Text.of(heard.text).words().length > SHORT;
}

/** "Est-ce que je peux annuler plus tard ?" asks, and does not cancel. */
export function isQuestion({ turn }: Scene): boolean {
  return turn.text.trim().endsWith("?");
}

/** "Oui" or "non" to a field that was to be changed: it stays as it is. */
export function isAnswered({ heard }: Scene): boolean {
  return heard.intents.some((intent) => intent === "yes" || intent === "no");
}
