import type { Say } from "../src/turn.js";
import { type Reply, type Scene, tap } from "./dialog.js";
import { firstTaps } from "./talk.js";

/** Nobody is left without a next step: an answer that offers nothing and asks nothing gets taps. */
export function withNextStep(scene: Scene, answered: Reply): Reply {
  const last = answered.say.at(-1);
  if (!last || leadsOn(last)) return answered;
  const { stop } = scene.language.texts.form.buttons;
  const suggestions = answered.state.form
    ? [tap(stop, { do: "say", text: stop })]
    : firstTaps(scene);
  return { ...answered, say: [...answered.say.slice(0, -1), { ...last, suggestions }] };
}

/** Cards all have buttons. */
function leadsOn({ text, card, suggestions = [] }: Say): boolean {
  return suggestions.length > 0 || card !== undefined || text.trim().endsWith("?");
}
