import type { Intent } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { isEmpty } from "../../src/programme/query.js";
import { afterDeclining, isDeclinedBy } from "../../src/registration/fields/declined.js";
import { givenAfter } from "../../src/registration/fields/given.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, saidBefore, saidFirst } from "../dialog.js";
import { saying } from "../look.js";
import type { Form } from "../state.js";
import { acknowledging, changedFields } from "./acknowledging.js";
import { isMereCourtesy, isPlainYes, isQuestion, seeksChange } from "./asides.js";
import { ask, askNext, askWhatToChange, resumeForm } from "./ask.js";
import { answerBeside, answerWithin, toldIn } from "./beside.js";
import { corrected, isMoment } from "./fields/corrections.js";
import { fieldBefore } from "./fields/field-wanted.js";
import { FIELDS, type Field, fieldsFor } from "./fields/fields.js";
import {
  labelledField,
  namedField,
  readMentioned,
  refusedOf,
  withoutMentioned,
} from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { promise, takeNeed } from "./fields/needs.js";
import { isClosing, ordersSending } from "./fields/sending-order.js";
import { afterYes } from "./fields/yes-said.js";
import { answered, reluctant } from "./going-on.js";
import { isLeft } from "./left.js";
import { recap, send, sendTaps } from "./sending.js";
import { tellsOrganiser, withTelling } from "./telling.js";

/** A field is called by its name in no more words than these. */
const CALL = 7;

/**
 * Sends what is ordered to be sent, whatever may still be added. Nothing when something needed is not given
 * yet; what the same message takes back is shown first: "no phone after all, send it".
 */
export function sendAsOrdered(
  scene: Scene,
  event: Event,
  form: Form,
): Reply | Promise<Reply> | undefined {
  const isWhole = fieldsFor(event, scene).every((one) => one.isOptional || one.isFilled(form));
  const isClosed = form.asking === "confirm" && !isLeft(form) && isClosing(scene);
  if (!isWhole || !(isClosed || ordersSending(scene) || ordersAtLast(scene, form))) {
    return undefined;
  }
  const told = readMentioned(scene.turn.text, form, scene);
  return changedFields(form, told).length === 0
    ? send(scene, event, form)
    : acknowledging(scene, form, recap(scene, event, told));
}

/**
 * "Tant pis, je les appellerai. Envoyez ma demande": the last sentence orders it, after one that asks for
 * nothing, changes nothing and tells the organiser nothing.
 */
function ordersAtLast(scene: Scene, form: Form): boolean {
  const { text } = scene.turn;
  const [order = ""] = text.match(/[^.!;?,]+[.!;\s]*$/) ?? [];
  const before = text.slice(0, text.length - order.length);
  if (before.trim() === "" || !ordersSending(scene, order)) return false;
  const told = saying(scene, before);
  const { comesWith, waits } = scene.language.words.formTalk;
  const holdsBack = isQuestion(told) || seeksChange(told) || says(before, waits);
  // "On est bien deux, oui, envoyez" tells what was told already.
  const untold = withoutMentioned(before, form, told);
  return !holdsBack && !says(untold, comesWith) && takeNeed(told, form, before).form === form;
}

/** All is given: changes what the message names or tells, else sends it at a plain yes. */
export async function settle(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { heard, language, turn } = scene;
  const { formTalk } = language.words;
  const text = Text.of(turn.text);
  // "Nothing to add, go ahead"
  const rest = afterDeclining(turn.text, formTalk) ?? turn.text;
  const isYes = afterYes(scene) === "" || says(rest, formTalk.goesAhead);
  if (isYes && form.asking === "confirm" && !isLeft(form)) return send(scene, event, form);
  const unsaid = spansOf(text, formTalk.unsays, "unsaid");
  // "No, remove that message and send it": it is shown without, and sent at a yes.
  const isOrder = Text.of(blanked(turn.text, unsaid)).words().length === 0;
  if (unsaid.length > 0 && (isOrder || !isQuestion(scene))) {
    const without = { ...form, message: undefined };
    // "No, that's not a message! I want the morning."
    const mended = corrected(scene, event, without, blanked(turn.text, unsaid));
    const next = recap(scene, event, mended);
    return mended === without ? next : acknowledging(scene, form, next);
  }
  const labelled = labelledField(turn.text, language);
  if (labelled) return changeField(scene, event, form, labelled);
  const need = takeNeed(scene, form, turn.text);
  const promised = need.form === form ? undefined : promise(scene, event);
  // "4 dont un en fauteuil" tells how many beside the need.
  const told = toldIn(scene, need.rest.trim() === "" ? turn.text : need.rest);
  const changed = corrected(scene, event, need.form, told);
  // "Le numéro se termine par un 9" asks for no number.
  const isEnding = changed.phone !== form.phone && says(text, formTalk.phoneEnds);
  const isMended = changed !== form && (isEnding || seeksChange(scene));
  if (isQuestion(scene) && !isMended) {
    // "On a une poussette, c'est accessible ?" tells something before it asks.
    const tells = told !== need.rest && says(told, formTalk.comesWith);
    const kept = tells ? withMessage(changed, told.trim()) : changed;
    return saidBefore(scene, promised, answered(scene, event, kept));
  }
  const refused = refusedOf(need.rest, form, scene);
  if (changed !== form) {
    const isProposal = changed.proposed !== form.proposed;
    const beside = withoutMentioned(turn.text, need.form, scene);
    const filled = withTelling(scene, changed);
    const next = answerBeside(scene, event, beside, askNext(scene, event, filled));
    const noted = promised !== undefined || isProposal ? next : acknowledging(scene, form, next);
    return saidFirst(scene, promised ?? refused, noted);
  }
  const within = answerWithin(scene, event);
  if (within) return within;
  if (refused) return reply(scene, { text: refused, suggestions: sendTaps(scene) });
  if (says(text, formTalk.keeps) || says(text, formTalk.resumes)) return recap(scene, event, form);
  // "Yes" to "what would you like to change?" sends nothing, nor long after it was asked.
  if (isPlainYes(scene)) {
    const isSent = form.asking !== "change" && !isLeft(form);
    return isSent ? send(scene, event, form) : recap(scene, event, form);
  }
  const isNo = says(text, formTalk.plainNo);
  if (!isNo && isDeclinedBy(turn.text, formTalk)) return unchanged(scene, form);
  if (says(text, formTalk.comesWith)) return addToMessage(scene, event, form);
  if (isMoment(scene) && FIELDS.session.concerns(event, scene)) {
    return ask(scene, event, { ...form, asking: "session" });
  }
  const back = fieldBefore(scene, event, form);
  if (back) return ask(scene, event, { ...form, asking: back });
  // "Je peux avoir l'adresse d'abord" asks for that of the place.
  const isWished = says(text, language.words.subject.wishes) || heard.intents.includes("details");
  const side = heard.aspect === "where" && isWished ? answered(scene, event, form) : undefined;
  if (side) return side;
  // "Please keep me a seat near the door" calls no field by its name.
  const isCall = heard.intents.includes("correct") || text.words().length <= CALL;
  // "Elle n'a pas de portable" calls for none.
  const left = readLeftOut(turn.text, formTalk);
  const field = isCall ? namedField(left.rest, language) : undefined;
  if (field?.concerns(event, scene)) return changeField(scene, event, form, field);
  const reluctance = reluctant(scene, event, form);
  if (reluctance) return reluctance;
  const isKept = left.fields.length > 0 || (isNo && form.asking === "change");
  if (isKept) return unchanged(scene, form);
  const rejects = says(text, formTalk.rejects) || heard.intents.includes("correct");
  if (isNo || rejects || heard.intents.includes("no")) return askWhatToChange(scene, event, form);
  if (tellsOrganiser(scene)) return addToMessage(scene, event, form);
  if (heard.intents.includes("off-topic")) return askWhatToChange(scene, event, form);
  if (looksForNothing(scene)) return askWhatToChange(scene, event, form);
  // "Merci", "merci, à plus", where a yes was asked for.
  if (heard.intents.every((one) => one === "thanks" || one === "bye")) {
    const said = reply(scene, language.texts.form.unsent);
    return resumeForm(scene, said);
  }
  const isSame = heard.intents.includes("register");
  return isSame || isMereCourtesy(scene) ? recap(scene, event, form) : undefined;
}

/** What was said is for the organiser, and shown with the rest. */
function addToMessage(scene: Scene, event: Event, form: Form): Reply {
  const added = withMessage(form, scene.turn.text.trim());
  return saidFirst(scene, scene.language.texts.form.added, recap(scene, event, added));
}

/** Nothing is added, as one was asked: what stands above is not told again. */
function unchanged(scene: Scene, form: Form): Reply {
  const { asAbove } = scene.language.texts.form;
  return reply(
    scene,
    { text: asAbove, suggestions: sendTaps(scene) },
    { state: { form: { ...form, asking: "confirm" } } },
  );
}

/** "Elle est malade": a statement that is no search, as it names nothing to look for. */
function looksForNothing({ heard, language, turn }: Scene): boolean {
  const { occasions, things, vague } = language.words.subject;
  const isNamed = [occasions, things, vague].some((words) => says(turn.text, words));
  return SEEKING.includes(mainIntent(heard.intents)) && isEmpty(heard.query) && !isNamed;
}

const SEEKING: readonly Intent[] = ["find", "advise"];

/** "Le nom : Luc Maurel" gives the value with the field; "le nom" asks for it. */
function changeField(scene: Scene, event: Event, form: Form, field: Field): Reply {
  const value = givenAfter(scene.turn.text);
  const read = value === "" ? undefined : field.read(value, form, scene, event);
  if (!read || "problem" in read) return ask(scene, event, { ...form, asking: field.name });
  const isNeed = field.name === "message" && takeNeed(scene, form, value).form !== form;
  return saidFirst(
    scene,
    isNeed ? promise(scene, event) : undefined,
    askNext(scene, event, read.form),
  );
}
