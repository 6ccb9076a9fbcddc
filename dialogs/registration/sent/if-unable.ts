import type { Event } from "../../../src/programme/event.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { supposesAbsence } from "../../../src/understanding/supposed.js";
import { type Reply, reply, type Scene } from "../../dialog.js";
import { requestSpokenOf } from "./sent-request.js";

/**
 * "Si j'ai un empêchement, j'appelle qui ?", "what if I can't make it?": how a request is taken back, and
 * how its organiser is reached. Nothing when another date is asked for, or another side of the event.
 */
export function answerIfUnable(scene: Scene, event: Event): Reply | undefined {
  const { heard, language } = scene;
  const text = Text.of(heard.text);
  if (!supposesAbsence(text, language.words)) return undefined;
  const isOfDates = says(text, language.words.coming.asked["other-dates"]);
  const isOther = heard.aspect !== undefined && heard.aspect !== "contact";
  // "On peut annuler si je suis malade ?" asks another thing.
  const isOrder = heard.intents.some((one) => one === "register" || one === "cancel");
  if (isOfDates || isOther || isOrder) return undefined;
  const { event: of, form } = language.texts;
  return reply(scene, form.ifUnable(of.reach(event)), { events: [event] });
}

/** The same, of a request that was sent. */
export async function answerIfUnableLater(scene: Scene): Promise<Reply | undefined> {
  const isAsked = supposesAbsence(Text.of(scene.heard.text), scene.language.words);
  if (!isAsked || scene.state.form) return undefined;
  const request = await requestSpokenOf(scene);
  const event = request && scene.services.programme.event(request.eventId);
  const said = event && answerIfUnable(scene, event);
  return said && { ...said, state: { ...said.state, event: event.id } };
}
