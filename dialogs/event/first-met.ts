import { mainIntent } from "../../src/understanding/intents.js";
import { eventLines } from "../cards/event-lines.js";
import type { Reply, Scene } from "../dialog.js";

/**
 * "Une visite où l'on présente des meubles de récupération, de quoi s'agit-il ?": who looks for an event and is
 * answered by its text alone hears when and where it is as well, as nothing was shown of it yet.
 */
export function withWhenAndWhere(scene: Scene, said: Reply): Reply {
  const { heard, language, state, turn } = scene;
  const [event, ...others] = said.events;
  const last = said.say.at(-1);
  const isSought = mainIntent(heard.intents) === "find" && (heard.aspect ?? "what") === "what";
  if (!isSought || !event || !last || others.length + said.also.length > 0) return said;
  const isMet = [...state.shown, ...state.spoken, state.event].includes(event.id);
  const when = language.texts.event.when(event, turn.now);
  const isTold = said.say.some(({ card, text }) => card !== undefined || text.includes(when));
  if (isMet || isTold) return said;
  const [, ...lines] = eventLines(event, language, turn.now);
  const text = `${last.text}\n${lines.join(" — ")}`;
  return { ...said, say: [...said.say.slice(0, -1), { ...last, text }] };
}
