import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "../dialog.js";
import { answerAspect } from "../event/side.js";

/**
 * "Non laissez, je vais le faire sur le site, c'est lequel ?", where a request was but offered: how the
 * organiser is reached. Nothing when the person does not mean to see to it themselves.
 */
export function tellOrganiser(scene: Scene, event: Event): Reply | undefined {
  const { heard, language, turn } = scene;
  const goes = says(turn.text, language.words.formTalk.reachesInstead);
  if (!goes || heard.intents.includes("register")) return undefined;
  return answerAspect(after(scene, { event: event.id }), event, "contact");
}

/**
 * "Je vais plutôt les appeler, vous avez le numéro ?": how the organiser is reached, and the request is
 * dropped, which is said.
 */
export function leaveToOrganiser(scene: Scene, event: Event): Reply | undefined {
  const contact = tellOrganiser(scene, event);
  if (!contact) return undefined;
  const stopped = reply(scene, scene.language.texts.form.stopped, {
    state: { form: undefined, event: event.id },
  });
  return joined(tapless(contact), stopped);
}
