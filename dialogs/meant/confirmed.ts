import type { Scene } from "../dialog.js";
import { wordsAsked } from "../event/of-event.js";
import { heardAs, saying } from "../look.js";
import { eventAtHand } from "./on-screen.js";

/**
 * "Oui, une subvention. Et quelqu'un pour mes comptes ?": a first sentence that only says yes to the event at
 * hand, in its own words, is done with; what is asked after it is the message. Nothing for any other.
 */
export function afterConfirming(scene: Scene): Scene | undefined {
  const { services, state, turn } = scene;
  const [, first, rest] = /^([^.!?]+[.!])\s+(.+)$/s.exec(turn.text) ?? [];
  const event = eventAtHand(scene);
  if (!event || !first || !rest || state.form || state.pending) return undefined;
  const confirming = heardAs(scene, first);
  const { words: index } = services.index;
  const words = wordsAsked(confirming).filter((word) => index.knows(word));
  const isOfIt = words.length > 0 && index.holding([event.title], words).held === words.length;
  if (!confirming.heard.intents.includes("yes") || !isOfIt) return undefined;
  return saying(scene, rest);
}
