import { says } from "../../src/understanding/cues.js";
import { isPast } from "../cards/event-lines.js";
import type { Reply, Scene } from "../dialog.js";
import { isQuestion } from "./asides.js";
import { beginFor } from "./begin.js";
import { atItsHour } from "./which-event/asked-for.js";

/**
 * "Pour nous je voudrais 15h30": who wants an hour at which the event at hand is on wants a place there;
 * "could I have 9.30?" asks for one, and nobody can grant it but its organiser.
 * Nothing where it is on at other hours: then what is on at that one is looked for.
 */
export function takeHourWished(scene: Scene): Reply | undefined {
  const { heard, language, state, turn } = scene;
  const { asksForHour, wishesHour } = language.words.formTalk;
  const isWished = says(heard.text, wishesHour) && !isQuestion(scene);
  if (state.form || !(isWished || says(heard.text, asksForHour))) return undefined;
  const event = atItsHour(scene);
  const isOpen = event && event.registration !== "none" && !isPast(event, turn.now);
  return isOpen ? beginFor(scene, event) : undefined;
}
