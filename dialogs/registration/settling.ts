import type { Event } from "../../src/programme/event.js";
import { isDeclinedBy } from "../../src/registration/fields/declined.js";
import { givenAfter } from "../../src/registration/fields/given.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, type Scene, saidBefore, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { isMereCourtesy, isPlainYes, isQuestion, seeksAssent } from "./asides.js";
import { ask, askNext, askWhatToChange } from "./ask.js";
import { acknowledged, corrected, isMoment } from "./corrections.js";
import { fieldBefore } from "./field-wanted.js";
import { FIELDS, type Field } from "./fields.js";
import { answered, reluctant } from "./going-on.js";
import { namedField } from "./mentions.js";
import { promise, takeNeed } from "./needs.js";
import { recap, send } from "./sending.js";

/** All is given: changes what the message names or tells, else sends it at a plain yes. */
export async function settle(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { heard, language, turn } = scene;
  const { formTalk } = language.words;
  const unsaid = spansOf(Text.of(turn.text), formTalk.unsays, "unsaid");
  // "No, remove that message and send it": it is shown without, and sent at a yes.
  if (unsaid.length > 0 && typeof form.message === "string" && !isQuestion(scene)) {
    const without = { ...form, message: null };
    // "No, that's not a message! I want the morning."
    const mended = corrected(scene, event, without, blanked(turn.text, unsaid));
    const said = mended === without ? undefined : acknowledged(scene, form, mended);
    return saidFirst(scene, said, recap(scene, event, mended));
  }
  const need = takeNeed(scene, form, turn.text);
  const promised = need.form === form ? undefined : promise(scene, event);
  const changed = corrected(scene, event, need.form, need.rest);
  const isMended = changed !== form && seeksAssent(scene);
  if (isQuestion(scene) && !isMended) {
    return saidBefore(scene, promised, answered(scene, event, changed));
  }
  if (changed !== form) {
    const isProposal = changed.proposed !== form.proposed;
    const said = promised ?? (isProposal ? undefined : acknowledged(scene, form, changed));
    return saidFirst(scene, said, askNext(scene, event, changed));
  }
  if (isMoment(scene) && FIELDS.session.concerns(event, scene)) {
    return ask(scene, event, { ...form, asking: "session" });
  }
  if (isPlainYes(scene)) {
    return form.asking === "change" ? recap(scene, event, form) : send(scene, event, form);
  }
  const back = fieldBefore(scene, event, form);
  if (back) return ask(scene, event, { ...form, asking: back });
  const field = namedField(turn.text, language);
  if (field) return changeField(scene, event, form, field);
  const reluctance = reluctant(scene, event, form);
  if (reluctance) return reluctance;
  const text = Text.of(turn.text);
  const declines = heard.intents.includes("no") || isDeclinedBy(turn.text, formTalk);
  if (declines && form.asking === "change") return recap(scene, event, form);
  const rejects = says(text, formTalk.rejects) || heard.intents.includes("correct");
  if (declines || rejects || heard.intents.includes("off-topic")) {
    return askWhatToChange(scene, event, form);
  }
  return isMereCourtesy(scene) ? recap(scene, event, form) : undefined;
}

/** "Le nom : Luc Maurel" gives the value with the field; "le nom" asks for it. */
function changeField(scene: Scene, event: Event, form: Form, field: Field): Reply {
  const value = givenAfter(scene.turn.text);
  const read = value === "" ? undefined : field.read(value, form, scene, event);
  return read && "form" in read
    ? askNext(scene, event, read.form)
    : ask(scene, event, { ...form, asking: field.name });
}
