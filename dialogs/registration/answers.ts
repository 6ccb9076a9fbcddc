import type { Event } from "../../src/programme/event.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { without } from "../../src/registration/fields/reading.js";
import { withoutTakenBack } from "../../src/registration/fields/taken-back.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, type Reply, reply, type Scene, saidFirst } from "../dialog.js";
import { saying } from "../look.js";
import type { Form } from "../state.js";
import { answerAboutRequests } from "./about-requests.js";
import { takeAbsentee } from "./absentee.js";
import { acknowledging, saidNoted } from "./acknowledging.js";
import { answerOtherDates, seeksAssent, seeksOthers, seeksSwap } from "./asides.js";
import { ask, askNext, resumeForm } from "./ask.js";
import { answerEach } from "./beside.js";
import { showForm } from "./card.js";
import { answerCheck } from "./checked.js";
import { answerDataQuestion } from "./data-questions.js";
import { digression, toldApart } from "./digression.js";
import { dropOne, dropOwn, givesUp, giveUp, moveInstead, onceGivenUp } from "./dropping.js";
import { fieldToChange } from "./fields/field-wanted.js";
import { FIELDS } from "./fields/fields.js";
import { asksForCard, readMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { onlyMoment } from "./fields/moments.js";
import { fillField } from "./fill-field.js";
import { goOn } from "./going-on.js";
import { fillMessage } from "./message-field.js";
import { takeNewcomers } from "./newcomers.js";
import { leaveToOrganiser } from "./organiser-instead.js";
import { takePointed, withRemarkKept } from "./pointing.js";
import { readBack } from "./reading-back.js";
import { takeRewording } from "./rewording.js";
import { takeSame } from "./same-details.js";
import { answerIfUnable } from "./sent/if-unable.js";
import { sendAsOrdered, settle } from "./settling.js";
import { moveRequest, takeFound } from "./which-event/other-event.js";
import { onlyThis } from "./which-event/several.js";

/** Takes the message as an answer to the open form; nothing when it is about something else. */
export async function fillForm(scene: Scene): Promise<Reply | undefined> {
  const { form } = scene.state;
  const text = withoutTakenBack(scene.turn.text, scene.language.words);
  const meant = text === scene.turn.text ? scene : saying(scene, text);
  const said = form && (await takeInTurn(meant, form));
  return said && withRemarkKept(scene, said);
}

/**
 * "We are 3. Is the other one at the same time?", "no phone. Who is it for, and how long is it?": what is told
 * or refused first is noted, whoever answers what is asked then. Nothing where that is for another dialog.
 */
async function takeInTurn(scene: Scene, form: Form): Promise<Reply | undefined> {
  const apart = toldApart(scene);
  const filled = apart.state.form ?? form;
  const noted = saidNoted(scene, form, filled);
  const event = scene.services.programme.event(form.eventId);
  const each = event && answerEach(apart, event);
  if (each) return goOn(scene, event, form, each, filled);
  if (filled === form) return take(apart, form);
  const whole = await take(scene, form);
  const kept = whole?.state.form;
  const isTaken = (now: Form) => Object.values(FIELDS).some(({ name }) => now[name] !== form[name]);
  if (whole && (kept?.eventId !== form.eventId || isTaken(kept))) return whole;
  const next = event && askNext(scene, event, filled).state.form;
  const answered = next && (await take(after(apart, { form: next }), next));
  return answered ? saidFirst(scene, noted, answered) : whole;
}

/** "No phone. Message: is there a lift?": what the message asks is asked of the organiser, and the rest is told. */
function askOrganiser(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { turn, language } = scene;
  const dictated = readDictated(turn.text, language.words.formTalk);
  if (dictated.kind !== "read" || !dictated.value.includes("?")) return undefined;
  const rest = without(turn.text, dictated);
  if (Text.of(rest).words().length === 0) return undefined;
  const told = readMentioned(rest, withMessage(form, dictated.value), scene);
  return acknowledging(scene, form, askNext(scene, event, told));
}

async function take(scene: Scene, form: Form): Promise<Reply | undefined> {
  const { language, services } = scene;
  const event = services.programme.event(form.eventId);
  if (!event) return reply(scene, language.texts.event.gone(), { state: { form: undefined } });
  const asked = askOrganiser(scene, event, form);
  if (asked) return asked;
  const reworded = takeRewording(scene, event, form);
  if (reworded) return reworded;
  const ordered = sendAsOrdered(scene, event, form);
  if (ordered) return ordered;
  const one =
    dropOwn(scene, event, form) ??
    (await moveInstead(scene, event, form)) ??
    dropOne(scene, event, form);
  if (one) return one;
  const unable = answerIfUnable(scene, event) ?? answerOtherDates(scene, event);
  if (unable) return goOn(scene, event, form, unable);
  const left = leaveToOrganiser(scene, event);
  if (left) return left;
  if (givesUp(scene)) {
    const anew = givenAnew(scene, form);
    return anew ? take(anew, form) : giveUp(scene, event);
  }
  const same = await takeSame(scene, event, form);
  if (same) return same;
  const back = readBack(scene, event, form);
  if (back) return back;
  const about = answerDataQuestion(scene, event, form);
  if (about) return goOn(scene, event, form, about);
  const checked = answerCheck(scene, event, form);
  if (checked) return resumeForm(scene, checked);
  const found = takeFound(scene, event, form);
  if (found) return found;
  // "Finalement je préfère la visite, on peut changer ?" looks for nothing, nor "can we do the Friday one instead?"
  const asksFor = says(scene.turn.text, language.words.choices.oneOf) && seeksSwap(scene);
  const swapped = asksFor || seeksAssent(scene) ? moveRequest(scene, event, form) : undefined;
  if (swapped) return swapped;
  if (seeksOthers(scene) || digression(scene)) return undefined;
  if (asksForCard(scene.turn.text, language)) return showForm(scene, event, form);
  const fewer = takeAbsentee(scene, event, form);
  if (fewer) return fewer;
  const more = takeNewcomers(scene, event, form);
  if (more) return more;
  const changing = fieldToChange(scene, event, form);
  if (changing && !FIELDS[changing].concerns(event, scene)) {
    return goOn(scene, event, form, reply(scene, onlyMoment(scene, event)));
  }
  if (changing) return ask(scene, event, { ...form, asking: changing });
  const able = answerAboutRequests(scene, event);
  if (able) return goOn(scene, event, form, able);
  const pointed = takePointed(scene, event, form);
  if (pointed) return pointed;
  const alone = onlyThis(scene, event, form);
  if (alone) return ask(scene, event, alone);
  const moved = moveRequest(scene, event, form);
  if (moved) return moved;
  if (wantsAnother(scene, event)) return undefined;
  if (form.asking === "confirm" || form.asking === "change") return settle(scene, event, form);
  const isBack = says(scene.turn.text, language.words.formTalk.backs);
  if (isBack && FIELDS[form.asking].isOptional) return askNext(scene, event, form);
  return form.asking === "message"
    ? fillMessage(scene, event, form)
    : fillField(scene, event, form, form.asking);
}

/** "Scrap that, make it 2": the scene of what is told after it, which takes the place of what was given. */
function givenAnew(scene: Scene, form: Form): Scene | undefined {
  const text = onceGivenUp(scene)?.rest.turn.text;
  if (text === undefined || readMentioned(text, form, scene) === form) return undefined;
  return saying(scene, text);
}

/** "Inscris-moi plutôt aux Roumics" leaves the form for another. */
function wantsAnother({ heard }: Scene, event: Event): boolean {
  const { titles } = heard.query.wanted;
  return heard.intents.includes("register") && titles.length > 0 && !titles.includes(event.id);
}
