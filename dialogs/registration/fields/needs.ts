import type { Event } from "../../../src/programme/event.js";
import { readDictated } from "../../../src/registration/fields/dictated.js";
import { readNeed } from "../../../src/registration/fields/need.js";
import { without } from "../../../src/registration/fields/reading.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import { dataFacts } from "../data-questions.js";
import { withMessage } from "./message.js";

/** A form with the need that was told, and the words left to read. */
export interface NeedTaken {
  readonly form: Form;
  readonly rest: string;
}

/** Puts "fauteuil roulant", told on the way, into the message; dictated, no more than what was dictated. */
export function takeNeed(scene: Scene, form: Form, text: string): NeedTaken {
  const { formTalk } = scene.language.words;
  const dictated = readDictated(text, formTalk);
  if (dictated.kind === "read" && readNeed(dictated.value, formTalk)) {
    return { form: withMessage(form, dictated.value), rest: without(text, dictated) };
  }
  const told = readNeed(text, formTalk);
  if (!told) return { form, rest: text };
  return { form: withMessage(form, told.need), rest: told.rest };
}

/** Who reads a need, and until when: as the notice says. */
export function promise(scene: Scene, event: Event): string {
  return scene.language.texts.form.needNoted(dataFacts(scene, event));
}
