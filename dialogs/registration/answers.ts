import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { looksLikeName } from "../../src/registration/fields/name.js";
import { without } from "../../src/registration/fields/reading.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, reply, type Scene, saidBefore, saidFirst } from "../dialog.js";
import { saying } from "../look.js";
import type { Form } from "../state.js";
import { answerAboutRequests } from "./about-requests.js";
import { takeAbsentee } from "./absentee.js";
import { acknowledgedTold, acknowledging } from "./acknowledging.js";
import {
  answerDataQuestion,
  answerOtherDates,
  isElsewhere,
  isMereCourtesy,
  isOfPlace,
  isPlainYes,
  isQuestion,
  seeksAssent,
  seeksChange,
  seeksOthers,
  seeksSwap,
} from "./asides.js";
import { ask, askNext, resumeForm } from "./ask.js";
import { answerBeside, answerWithin, toldIn } from "./beside.js";
import { showForm } from "./card.js";
import { answerCheck } from "./checked.js";
import { digression } from "./digression.js";
import {
  dropForm,
  dropOne,
  dropOwn,
  givesUp,
  giveUp,
  moveInstead,
  onceGivenUp,
} from "./dropping.js";
import { bareName } from "./fields/bare-name.js";
import { corrected, isMoment } from "./fields/corrections.js";
import { fieldToChange, fieldToGoTo } from "./fields/field-wanted.js";
import { FIELDS, type Field } from "./fields/fields.js";
import { asksForCard, readMentioned, refusedOf, withoutMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { momentMeant, onlyMoment } from "./fields/moments.js";
import { promise, takeNeed } from "./fields/needs.js";
import { ordersSending } from "./fields/sending-order.js";
import { answered, goOn, reluctant } from "./going-on.js";
import { leave } from "./left.js";
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
  const said = form && (await take(scene, form));
  return said && withRemarkKept(scene, said);
}

async function take(scene: Scene, form: Form): Promise<Reply | undefined> {
  const { language, services } = scene;
  const event = services.programme.event(form.eventId);
  if (!event) return reply(scene, language.texts.event.gone(), { state: { form: undefined } });
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
  const reworded = takeRewording(scene, event, form);
  if (reworded) return reworded;
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
  const fewer = takeAbsentee(scene, event, form);
  if (fewer) return fewer;
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

function fillField(
  scene: Scene,
  event: Event,
  form: Form,
  asking: FieldName,
): Reply | Promise<Reply> | undefined {
  const { heard, language, turn } = scene;
  const unsays = says(turn.text, language.words.formTalk.unsays);
  if (unsays && form.message !== undefined && !isQuestion(scene)) {
    return askNext(scene, event, { ...form, message: undefined });
  }
  const need = takeNeed(scene, form, turn.text);
  const promised = need.form === form ? undefined : promise(scene, event);
  const dictated = readDictated(need.rest, language.words.formTalk);
  const before = dictated.kind === "read" ? withMessage(need.form, dictated.value) : need.form;
  const rest = without(need.rest, dictated);
  const { form: texts } = language.texts;
  const field = FIELDS[asking];
  // "4 dont un en fauteuil" tells how many beside the need, "dites que je viens vers 15 h" when.
  const isWithin = asking === "session" || (asking === "seats" && need.rest.trim() === "");
  const answer = isWithin ? turn.text : rest;
  const read = isForField(scene, field) ? field.read(answer, before, scene, event) : undefined;
  if (read && "form" in read) {
    const left = without(read.rest, dictated);
    const others = readMentioned(left, read.form, scene);
    const filled = { ...others, [asking]: read.form[asking] };
    const next = askNext(scene, event, filled);
    const beside = withoutMentioned(left, read.form, scene);
    const first = promised ?? refusedOf(left, read.form, scene);
    const told = acknowledgedTold(scene, form, next, asking) ?? read.told;
    const answer = answerBeside(scene, event, beside, next);
    return saidFirst(scene, first, saidFirst(scene, promised ? undefined : told, answer));
  }
  const others = corrected(scene, event, before, toldIn(scene, rest));
  if (others !== form && (!isQuestion(scene) || seeksChange(scene))) {
    const isProposal = others.proposed !== before.proposed;
    // "07 11 22 33 44, just me": why the number is not taken.
    const refused = refusedOf(answer, before, scene);
    const next = answerBeside(
      scene,
      event,
      withoutMentioned(rest, before, scene),
      askNext(scene, event, others),
    );
    const told = promised !== undefined || isProposal ? next : acknowledging(scene, form, next);
    return saidFirst(scene, promised ?? refused, told);
  }
  if (isQuestion(scene)) return saidBefore(scene, promised, answered(scene, event, others));
  // "500 places alors", whatever else is asked for.
  const refused = refusedOf(answer, before, scene);
  if (refused && refused !== read?.problem)
    return saidFirst(scene, refused, ask(scene, event, form));
  const within = answerWithin(scene, event);
  if (within) return within;
  // "Oui" or "non" to a field that may stay as it is.
  if (isMereCourtesy(scene) && (field.isOptional || field.isFilled(form))) {
    return askNext(scene, event, form);
  }
  const reluctance = reluctant(scene, event, form);
  if (reluctance) return reluctance;
  const isSearch = isOfPlace(scene) || (isElsewhere(scene) && !isMoment(scene));
  const moment = isSearch ? undefined : momentMeant(scene, event);
  if (moment) return goOn(scene, event, form, reply(scene, moment));
  const back = fieldToGoTo(scene, event, form, asking);
  if (back) return ask(scene, event, { ...form, asking: back });
  if (isSearch || (isElsewhere(scene) && asking !== "session")) return undefined;
  // "Il est trop jeune, merci quand même, au revoir" leaves the form too, but what was given is not thrown away.
  if (heard.intents.includes("bye")) {
    const isBegun = form.name !== undefined || form.email !== undefined;
    const said = reply(scene, scene.language.texts.form.unsent);
    return isBegun ? leave(scene, said, form) : dropForm(scene, event);
  }
  if (says(turn.text, language.words.formTalk.comesWith)) {
    const added = withMessage(form, turn.text.trim());
    return saidFirst(scene, language.texts.form.added, ask(scene, event, added));
  }
  // "J'ai pas de tel pro" answers what is not asked for.
  const isLeftOut = readLeftOut(turn.text, language.words.formTalk).fields.length > 0;
  const name = asking !== "name" && form.name === undefined ? bareName(scene) : undefined;
  if (name !== undefined) {
    const named = { ...form, name };
    return acknowledging(scene, form, askNext(scene, event, named));
  }
  // "On reste sur le créathon", "keep it": what was asked for still is.
  if (says(turn.text, language.words.formTalk.keeps)) return ask(scene, event, form);
  // "It's good, you can send": what is still missing, and what for.
  const sends = ordersSending(scene) || isPlainYes(scene);
  if (sends) return saidFirst(scene, texts.data.reason[asking], ask(scene, event, form));
  if (!read || isMereCourtesy(scene) || isLeftOut || heard.intents.includes("register")) {
    return ask(scene, event, form);
  }
  return reply(
    scene,
    { text: read.problem, suggestions: field.taps(scene, event, read.proposed) },
    { state: { form: { ...form, proposed: read.proposed } } },
  );
}

/** A field that takes any words is not for questions, nor for what another dialog sees to. */
function isForField(scene: Scene, field: Field): boolean {
  if (!field.takesAnyWords || looksLikeName(scene.turn.text, scene.language.words.form))
    return true;
  return !isQuestion(scene) && !isElsewhere(scene) && !isOfPlace(scene);
}
