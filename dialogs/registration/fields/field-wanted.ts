import type { FieldName } from "../../../src/languages/texts/form-texts.js";
import type { Event } from "../../../src/programme/event.js";
import { givenAfter } from "../../../src/registration/fields/given.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { says } from "../../../src/understanding/cues.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import { corrected } from "./corrections.js";
import { FIELDS } from "./fields.js";
import { namedField } from "./mentions.js";

/**
 * "Je peux changer le nombre de personnes ?", "change the time", said without what it becomes, goes to
 * that field; the moment may be named of an event that has but one.
 */
export function fieldToChange(scene: Scene, event: Event, form: Form): FieldName | undefined {
  const { language, turn } = scene;
  if (!says(turn.text, language.words.formTalk.changes)) return undefined;
  // "We'd rather not give a phone" asks for nothing.
  const field = namedField(readLeftOut(turn.text, language.words.formTalk).rest, language);
  const isTold = corrected(scene, event, form, turn.text) !== form || givenAfter(turn.text) !== "";
  if (!field || isTold) return undefined;
  const isOpen = field.isOptional || field.isFilled(form) || field.name === form.asking;
  return isOpen || !field.concerns(event, scene) ? field.name : undefined;
}

/** "Modifier mon nom" goes to that field, "retour" to the one before. */
export function fieldToGoTo(
  scene: Scene,
  event: Event,
  form: Form,
  asking: FieldName,
): FieldName | undefined {
  const { heard, language, turn } = scene;
  return heard.intents.includes("correct")
    ? namedField(turn.text, language)?.name
    : fieldBefore(scene, event, form, asking);
}

/** "Retour": the field needed before the one that is asked for, or the last once all are given. */
export function fieldBefore(
  scene: Scene,
  event: Event,
  form: Form,
  asking?: FieldName,
): FieldName | undefined {
  const { language, turn } = scene;
  if (!says(turn.text, language.words.formTalk.backs)) return undefined;
  const fields = Object.values(FIELDS);
  const before = asking ? fields.slice(0, fields.indexOf(FIELDS[asking])) : fields;
  return before.findLast(
    (one) => !one.isOptional && one.concerns(event, scene) && one.isFilled(form),
  )?.name;
}
