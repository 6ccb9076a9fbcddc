import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "../dialog.js";
import { answerAspect } from "../event/side.js";

/**
 * "Je vais plutôt les appeler, vous avez le numéro ?": how the organiser is reached, and the request is
 * dropped, which is said. Nothing when the person does not mean to see to it themselves.
 */
export function leaveToOrganiser(scene: Scene, event: Event): Reply | undefined {
  const { heard, language, turn } = scene;
  const goes = says(Text.of(turn.text), language.words.formTalk.reachesInstead);
  if (!goes || heard.intents.includes("register")) return undefined;
  const contact = answerAspect(after(scene, { event: event.id }), event, "contact");
  const stopped = reply(scene, language.texts.form.stopped, {
    state: { form: undefined, event: event.id },
  });
  return joined(tapless(contact), stopped);
}
