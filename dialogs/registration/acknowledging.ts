import type { FieldName, Told } from "../../src/languages/texts/form-texts.js";
import { whenSaid } from "../../src/registration/when-said.js";
import { type Reply, type Scene, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { FIELDS } from "./fields/fields.js";

/**
 * The reply, and before it what was told unasked: that it is noted, or what of it is corrected. It is
 * said again where no recap follows to show it.
 */
export function acknowledging(scene: Scene, before: Form, next: Reply): Reply {
  const { form: after } = next.state;
  return after ? saidFirst(scene, acknowledged(scene, before, after, isRecap(next)), next) : next;
}

/**
 * The same for what was told at once: nothing is said where the recap shows it, nor of the answer alone
 * to what was asked.
 */
export function acknowledgedTold(
  scene: Scene,
  before: Form,
  next: Reply,
  asked?: FieldName,
): string | undefined {
  const { form: after } = next.state;
  const isTold = after && changedFields(before, after).some((name) => name !== asked);
  return isTold && !isRecap(next) ? acknowledged(scene, before, after, false) : undefined;
}

/** What is told of those who come. */
const DETAILS = ["name", "email", "phone", "seats"] as const;

/** What a message told of who comes, if it told anything, with what was known of them. */
export function saidNoted(scene: Scene, before: Form, told: Form): string | undefined {
  const { noted, notedOf } = scene.language.texts.form;
  // A word for the host is repeated where it is new.
  const names = told.message === before.message ? DETAILS : ([...DETAILS, "message"] as const);
  const isNew = names.some((name) => told[name] !== before[name]);
  if (!isNew) return changedFields(before, told).length === 0 ? undefined : noted;
  return notedOf(toldOf(scene, told, names));
}

function acknowledged(scene: Scene, before: Form, after: Form, isShown: boolean): string {
  const { added, corrected, noted, notedOf } = scene.language.texts.form;
  const changed = changedFields(before, after);
  const anew = changed.filter((name) => FIELDS[name].isFilled(before));
  const isAdded = after.message?.includes(before.message ?? "") ?? false;
  if (isAdded && changed.length === 1 && changed[0] === "message") return added;
  if (anew.length > 0) return corrected(toldOf(scene, after, isShown ? anew : changed));
  return isShown || changed.length === 0 ? noted : notedOf(toldOf(scene, after, changed));
}

function isRecap({ state }: Reply): boolean {
  return state.form?.asking === "confirm";
}

/** The fields whose values differ. */
export function changedFields(before: Form, after: Form): readonly FieldName[] {
  return Object.values(FIELDS)
    .filter(({ said }) => said(before) !== said(after))
    .map(({ name }) => name);
}

/** What a form holds of these fields. */
function toldOf(
  { language, services, turn }: Scene,
  form: Form,
  names: readonly FieldName[],
): Told {
  const { name, email, phone, seats, message, session } = form;
  const event = services.programme.event(form.eventId);
  const when = event && whenSaid(event, session, language, turn.now);
  const values = { name, email, phone, seats, message, session: when };
  const kept = names.map((field) => [field === "session" ? "when" : field, values[field]]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}
