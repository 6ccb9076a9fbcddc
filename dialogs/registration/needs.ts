import type { Event } from "../../src/programme/event.js";
import { readNeed } from "../../src/registration/fields/need.js";
import type { Scene } from "../dialog.js";
import type { Form } from "../state.js";
import { dataFacts } from "./asides.js";
import { withMessage } from "./message.js";

/** A form with the need that was told, and the words left to read. */
export interface NeedTaken {
  readonly form: Form;
  readonly rest: string;
}

/** Puts "fauteuil roulant", told on the way, into the message. */
export function takeNeed(scene: Scene, form: Form, text: string): NeedTaken {
  const told = readNeed(text, scene.language.words.formTalk);
  if (!told) return { form, rest: text };
  return { form: withMessage(form, told.need), rest: told.rest };
}

/** Who reads a need, and until when: as the notice says. */
export function promise(scene: Scene, event: Event): string {
  return scene.language.texts.form.needNoted(dataFacts(scene, event));
}
