import { joined, type Reply, reply, type Scene, tap, tapless } from "../dialog.js";
import type { Form } from "../state.js";
import { resumeForm } from "./ask.js";

/** So many answers in a row beside a form, and it is asked for no more. */
const MANY = 3;

/** Whether the form is kept open while something else is spoken of. */
export function isLeft({ asides = 0 }: Form): boolean {
  return asides >= MANY;
}

/** The answer, and the form gone back to; after many, or while one is away from it, it is only kept open. */
export function goBack(scene: Scene, aside: Reply): Reply {
  const resumed = resumeForm(scene, aside);
  const { form } = scene.state;
  if (resumed === aside || !form || !resumed.state.form) return resumed;
  const asides = (form.asides ?? 0) + 1;
  if (asides >= MANY) return leave(scene, aside, form);
  return { ...resumed, state: { ...resumed.state, form: { ...resumed.state.form, asides } } };
}

/** The answer, and the form kept open, which is said the first time. */
export function leave(scene: Scene, aside: Reply, form: Form): Reply {
  const event = scene.services.programme.event(form.eventId);
  const state = { ...aside.state, form: { ...form, asides: MANY } };
  if (!event || isLeft(form)) return { ...aside, state };
  const { buttons, keptOpen } = scene.language.texts.form;
  const suggestions = [buttons.resume, buttons.stop].map((text) => tap(text, { do: "say", text }));
  const open = reply(scene, { text: keptOpen(event.title), suggestions }, { state });
  return { ...joined(tapless(aside), open), state };
}
