import type { Event } from "../../src/programme/event.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { cancelTap } from "../my-requests.js";
import { requestSpokenOf } from "./sent-request.js";

/** The form is dropped; a request sent before for the same event stays, which is said. */
export async function dropForm(scene: Scene, event: Event): Promise<Reply> {
  const { stopped, stoppedAnew } = scene.language.texts.form;
  const spoken = await requestSpokenOf(scene);
  const sent = spoken?.eventId === event.id ? spoken : undefined;
  const dropped = { state: { form: undefined } };
  if (!sent) return reply(scene, stopped, dropped);
  const text = stoppedAnew(sent.reference);
  return reply(scene, { text, suggestions: [cancelTap(scene, sent, true)] }, dropped);
}
