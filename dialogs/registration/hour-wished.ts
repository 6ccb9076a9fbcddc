import { says } from "../../src/understanding/cues.js";
import { isPast } from "../cards/event-lines.js";
import type { Reply, Scene } from "../dialog.js";
import { isQuestion } from "./asides.js";
import { beginFor } from "./begin.js";
import { atItsHour } from "./which-event/asked-for.js";

/**
 * "Pour nous je voudrais 15h30", "could I have 9:30?": who wants an hour at which the event at hand is on wants a
 * place there, which the organiser alone can give. Nothing where it is on at other hours: then what is on at that one is looked for.
 */
export function takeHourWished(scene: Scene): Reply | undefined {
  const { heard, language, state, turn } = scene;
  const { asksForHour, wishesHour } = language.words.formTalk;
  const isAsked = says(heard.text, asksForHour);
  const isWished = isAsked || (says(heard.text, wishesHour) && !isQuestion(scene));
  if (!isWished || state.form) return undefined;
  const event = atItsHour(scene);
  const isOpen = event && event.registration !== "none" && !isPast(event, turn.now);
  return isOpen ? beginFor(scene, event) : undefined;
}
