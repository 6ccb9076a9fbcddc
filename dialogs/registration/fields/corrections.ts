import type { Event } from "../../../src/programme/event.js";
import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { numberOf } from "../../../src/registration/fields/count.js";
import { readDayParts } from "../../../src/registration/fields/day-parts.js";
import { readDictated } from "../../../src/registration/fields/dictated.js";
import { readPhoneEnding } from "../../../src/registration/fields/phone-ending.js";
import { blanked, without } from "../../../src/registration/fields/reading.js";
import { readOpening, readSeats } from "../../../src/registration/fields/seats.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import { FIELDS } from "./fields.js";
import { readMentioned, withoutMentioned } from "./mentions.js";
import { readMoment } from "./moments.js";
import { withoutReadings } from "./readings.js";

/** The form with what a message corrects of it: a value, or another of the moments offered. */
export function corrected(scene: Scene, event: Event, form: Form, text: string): Form {
  const wished = withMomentWished(scene, event, form, text);
  if (wished) return wished;
  const mentioned = withSeatsAlone(scene, readMentioned(text, form, scene), text);
  const isTimed = isMoment(scene) || isMomentAlone(scene, event, text);
  return isTimed
    ? withMoment(scene, event, mentioned, withoutMentioned(text, form, scene))
    : mentioned;
}

/** "(Ajoutez que) nous préférons l'après-midi": where it is on then too, that moment is taken, with nothing left to tell. */
function withMomentWished(scene: Scene, event: Event, form: Form, text: string): Form | undefined {
  const { formTalk } = scene.language.words;
  const dictated = readDictated(text, formTalk);
  const told = dictated.kind === "read" ? dictated.value : text;
  const wishes = spansOf(told, formTalk.prefers, "wish");
  const wish = blanked(told, wishes);
  if (wishes.length === 0 || !isMomentAlone(scene, event, wish)) return undefined;
  const timed = withMoment(scene, event, form, wish);
  return timed === form ? undefined : timed;
}

/** The form with the day or the hour that a message chooses, where there are several. */
export function withMoment(scene: Scene, event: Event, form: Form, text: string): Form {
  const { formTalk } = scene.language.words;
  const isTimed =
    scene.heard.query.windows.length > 0 || readDayParts(text, formTalk).parts.length > 0;
  if (!isTimed || !FIELDS.session.concerns(event, scene)) return form;
  const read = readMoment(text, form, scene, event);
  return "form" in read ? read.form : form;
}

/** Whether a message tells one of several times, and no more: "sorry, it's the morning, not the afternoon". */
function isMomentAlone(scene: Scene, event: Event, text: string): boolean {
  const { heard, language } = scene;
  const { formTalk } = language.words;
  const { parts, spans } = readDayParts(text, formTalk);
  const isTimed = heard.query.windows.length > 0 || parts.length > 0;
  if (!isTimed || !FIELDS.session.concerns(event, scene)) return false;
  return Text.of(withoutReadings(blanked(text, spans), scene))
    .words()
    .every(({ text: word }) => formTalk.mends.has(word));
}

/** The form with the time that a message tells and no more; nothing when it is none of those offered. */
export function withMomentAlone(
  scene: Scene,
  event: Event,
  form: Form,
  text: string,
): Form | undefined {
  if (!isMomentAlone(scene, event, text)) return form;
  const timed = withMoment(scene, event, form, text);
  return timed === form ? undefined : timed;
}

/** Whether a message says no more than what was corrected by it: "finalement 2". */
export function isMereCorrection(before: Form, after: Form, rest: string, scene: Scene): boolean {
  if (before === after) return false;
  const { form, formTalk } = scene.language.words;
  const bare = Text.of(rest).plain.replace(form.spelling, " ");
  // "C'est pas 3, c'est 4" leaves the number that is turned away.
  return Text.of(bare)
    .words()
    .every((word) => formTalk.mends.has(word.text) || numberOf(word, form) !== undefined);
}

/** A number of people and nothing else tells the seats, but for a number of the moments listed: "quatre". */
export function withSeatsAlone(scene: Scene, form: Form, typed: string): Form {
  // "06.45.67.89.10" counts nobody, nor does "le dernier chiffre, c'est 9".
  const text = withoutContacts(typed);
  const ending = readPhoneEnding(text, form.phone, scene.language.words.formTalk);
  if (ending.kind === "read") return form;
  const read = readSeats(text, scene.language.words.form, true);
  const isOther = form.seats === undefined && form.asking === "session";
  if (isOther) return form;
  const opening = readOpening(text, scene.language.words.form);
  if (opening !== undefined) return { ...form, seats: opening };
  if (read.kind !== "read") return form;
  const seats = { ...form, seats: read.value };
  return isMereCorrection(form, seats, without(text, read), scene) ? seats : form;
}

/** A day or an hour, and nothing that makes a search of it. */
export function isMoment({ heard }: Scene): boolean {
  const { windows, wanted } = heard.query;
  return windows.length > 0 && wanted.towns.length + wanted.formats.length === 0;
}
