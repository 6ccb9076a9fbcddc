import type { Event } from "../../src/programme/event.js";
import { LONGEST_MESSAGE } from "../../src/registration/request.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, type Scene, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { isQuestion } from "./asides.js";
import { ask, askNext } from "./ask.js";
import { withMessage } from "./fields/message.js";

/**
 * "Oui, mettez-le dans le message", said of what was asked before: it goes to the organiser. With
 * nothing to point at, asks what is to be told. Nothing when it points at nothing.
 */
export function takePointed(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { language, turn } = scene;
  if (!says(turn.text, language.words.formTalk.points)) return undefined;
  const { remark, ...kept } = form;
  if (remark === undefined) {
    return form.message
      ? askNext(scene, event, form)
      : ask(scene, event, { ...form, asking: "message" });
  }
  const { noted } = language.texts.form;
  return saidFirst(scene, noted, askNext(scene, event, withRemark(kept, remark)));
}

/** A reply with what was asked on the way kept in mind: it may be wanted in the message. */
export function withRemarkKept(scene: Scene, said: Reply): Reply {
  const { form } = said.state;
  if (!form || !isQuestion(scene)) return said;
  const remark = scene.turn.text.trim().slice(0, LONGEST_MESSAGE);
  return { ...said, state: { ...said.state, form: { ...form, remark } } };
}

/** What was taken of the remark already is not said twice. */
function withRemark(form: Form, remark: string): Form {
  const { message } = form;
  const isPart = message && remark.includes(message);
  return isPart ? { ...form, message: remark } : withMessage(form, remark);
}
