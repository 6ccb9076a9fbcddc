import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import type { Suggestion } from "../../src/turn.js";
import { type Reply, reply, type Scene, tap, tapless } from "../dialog.js";
import { type Form, isWeighty } from "../state.js";
import { FIELDS, fieldsFor } from "./fields/fields.js";
import { recap, sendTaps, withDeclined } from "./sending.js";

/** Asks for the next field that is needed, or shows the recap. */
export function askNext(scene: Scene, event: Event, form: Form): Reply {
  const open = fieldsFor(event, scene).filter((one) => !one.isOptional && !one.isFilled(form));
  // An address that was just told, and may be mistyped, is settled first.
  const isProposed = form.proposed !== undefined && form.proposed !== scene.state.form?.proposed;
  const next = open.find(({ name }) => isProposed && name === "email") ?? open[0];
  return next ? ask(scene, event, { ...form, asking: next.name }) : recap(scene, event, form);
}

/** Asks for one field, or shows the recap. */
export function ask(scene: Scene, event: Event, form: Form): Reply {
  if (form.asking === "confirm" || form.asking === "change") return recap(scene, event, form);
  return reply(scene, question(scene, event, form, form.asking), {
    state: { form: { ...withDeclined(scene, form), asides: undefined }, event: event.id },
  });
}

/** How a field is asked for, with what the person's profile says of it. */
function question(scene: Scene, event: Event, form: Form, name: FieldName) {
  const { ask: questions, profile, buttons } = scene.language.texts.form;
  const field = FIELDS[name];
  const text = field.settles?.(form, scene, event) ?? questions[name];
  const taps = field.taps(scene, event, form.proposed);
  const known = form.proposed ? undefined : field.proposes?.(scene);
  if (known === undefined) return { text, suggestions: taps };
  const take = tap(buttons.useProfile, { do: "say", text: known });
  return { text: `${text}\n${profile(known)}`, suggestions: [take, ...taps] };
}

/** Something is wrong, and it is not said what. */
export function askWhatToChange(scene: Scene, event: Event, form: Form): Reply {
  const text = scene.language.texts.form.whatToChange;
  const suggestions = changeTaps(scene, event);
  return reply(
    scene,
    { text, suggestions },
    {
      state: { form: { ...form, asking: "change", asides: undefined } },
    },
  );
}

/** A tap for each field that may be changed. */
function changeTaps(scene: Scene, event: Event): readonly Suggestion[] {
  return fieldsFor(event, scene)
    .map(({ name }) => scene.language.texts.form.fields[name])
    .map((text) => tap(text, { do: "say", text }));
}

/** After a question on the way, the form goes on where it was. */
export function resumeForm(scene: Scene, aside: Reply): Reply {
  const { form } = aside.state;
  const event = form && scene.services.programme.event(form.eventId);
  if (!form || form !== scene.state.form || !event || isWeighty(aside.state.pending)) return aside;
  const { form: texts } = scene.language.texts;
  const { asking } = form;
  const resumed =
    asking === "confirm" || asking === "change"
      ? { text: texts.resume(texts.confirm), suggestions: sendTaps(scene) }
      : resumedAt(scene, event, form, asking);
  const settled = asking === "change" ? "confirm" : asking;
  // What was asked about on the way is still spoken of: "ok, that one then".
  const other = aside.state.event === event.id ? undefined : aside.state.event;
  return {
    ...aside,
    say: [...tapless(aside).say, resumed],
    state: {
      ...aside.state,
      form: { ...form, asking: settled },
      event: event.id,
      ...(other !== undefined && { earlier: other }),
    },
  };
}

function resumedAt(scene: Scene, event: Event, form: Form, asking: FieldName) {
  const { text, suggestions } = question(scene, event, form, asking);
  return { text: scene.language.texts.form.resume(text), suggestions };
}
