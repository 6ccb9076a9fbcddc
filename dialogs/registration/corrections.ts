import type { Event } from "../../src/programme/event.js";
import { without } from "../../src/registration/fields/reading.js";
import { readSeats } from "../../src/registration/fields/seats.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import type { Form } from "../state.js";
import { FIELDS } from "./fields.js";
import { readMentioned } from "./mentions.js";
import { readMoment } from "./moments.js";

/** The form with what a message corrects of it: a value, or another of the moments offered. */
export function corrected(scene: Scene, event: Event, form: Form, text: string): Form {
  const mentioned = withSeatsAlone(scene, readMentioned(text, form, scene), text);
  return isMoment(scene) ? withMoment(scene, event, mentioned, text) : mentioned;
}

/** The form with the day or the hour that a message chooses, where there are several. */
export function withMoment(scene: Scene, event: Event, form: Form, text: string): Form {
  const isTimed = scene.heard.query.windows.length > 0;
  if (!isTimed || !FIELDS.session.concerns(event, scene)) return form;
  const read = readMoment(text, form, scene, event);
  return "form" in read ? read.form : form;
}

/** Whether a message says no more than what was corrected by it: "finalement 2". */
export function isMereCorrection(before: Form, after: Form, rest: string, scene: Scene): boolean {
  if (before === after) return false;
  const { form, formTalk } = scene.language.words;
  const bare = Text.of(rest).plain.replace(form.spelling, " ");
  return Text.of(bare)
    .words()
    .every(({ text }) => formTalk.mends.has(text));
}

/** Fields whose own answer may be no more than a number. */
const NUMBERED: readonly Form["asking"][] = ["session", "message"];

/** A number of people and nothing else tells the seats, where no number is asked for: "quatre". */
export function withSeatsAlone(scene: Scene, form: Form, text: string): Form {
  const read = readSeats(text, scene.language.words.form, true);
  const isOther = form.seats === undefined && NUMBERED.includes(form.asking);
  if (isOther || read.kind !== "read") return form;
  const seats = { ...form, seats: read.value };
  return isMereCorrection(form, seats, without(text, read), scene) ? seats : form;
}

/** A day or an hour, and nothing that makes a search of it. */
export function isMoment({ heard }: Scene): boolean {
  const { windows, wanted } = heard.query;
  return windows.length > 0 && wanted.towns.length + wanted.formats.length === 0;
}

/** What is said of values that were told unasked: that they are noted, or which of them is corrected. */
export function acknowledged({ language }: Scene, before: Form, after: Form): string {
  const { corrected: said, noted } = language.texts.form;
  const anew = Object.values(FIELDS)
    .filter(({ name, isFilled }) => isFilled(before) && before[name] !== after[name])
    .map(({ name }) => name);
  if (anew.length === 0) return noted;
  const { name, email, seats } = after;
  return said({
    ...(anew.includes("name") && name !== undefined ? { name } : {}),
    ...(anew.includes("email") && email !== undefined ? { email } : {}),
    ...(anew.includes("seats") && seats !== undefined ? { seats } : {}),
  });
}
