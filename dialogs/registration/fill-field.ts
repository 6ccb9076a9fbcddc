import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { looksLikeName } from "../../src/registration/fields/name.js";
import { framed } from "../../src/registration/fields/name-frames.js";
import { without } from "../../src/registration/fields/reading.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, saidBefore, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledgedTold, acknowledging } from "./acknowledging.js";
import {
  isElsewhere,
  isMereCourtesy,
  isOfPlace,
  isPlainYes,
  isQuestion,
  neededBeside,
  seeksChange,
} from "./asides.js";
import { ask, askNext } from "./ask.js";
import { answerBeside, answerWithin, toldIn } from "./beside.js";
import { dropForm } from "./dropping.js";
import { bareName } from "./fields/bare-name.js";
import { corrected, isMoment } from "./fields/corrections.js";
import { fieldToGoTo } from "./fields/field-wanted.js";
import { FIELDS, type Field } from "./fields/fields.js";
import type { Unfilled } from "./fields/filled.js";
import { readMentioned, refusedOf, withoutMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { momentMeant } from "./fields/moments.js";
import { promise, takeNeed } from "./fields/needs.js";
import { isTitleAlone } from "./fields/readings.js";
import { ordersSending } from "./fields/sending-order.js";
import { answered, goOn, reluctant } from "./going-on.js";
import { leave } from "./left.js";

/** Takes a message as the answer to what was asked for, or as whatever else it tells or asks. */
export function fillField(
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
    const first =
      promised ?? refusedOf(left, read.form, scene) ?? neededBeside(scene, event, filled);
    const told = acknowledgedTold(scene, form, next, asking) ?? read.told;
    const answer = answerBeside(scene, event, beside, next);
    return saidFirst(scene, first, saidFirst(scene, promised ? undefined : told, answer));
  }
  const others = corrected(scene, event, before, toldIn(scene, rest));
  if (others !== form && (!isQuestion(scene) || seeksChange(scene))) {
    const isProposal = others.proposed !== before.proposed;
    // "07 11 22 33 44, just me": why the number is not taken.
    const refused = refusedOf(answer, before, scene) ?? neededBeside(scene, event, others);
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
  if (refused) {
    // "Ok, martine@exemple": what is wrong with it, whatever stands around it.
    return read && refused === read.problem
      ? unfit(scene, event, form, field, read)
      : saidFirst(scene, refused, ask(scene, event, form));
  }
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
  return unfit(scene, event, form, field, read);
}

/** What was typed for a field does not do: why, and what may be tapped instead. */
function unfit(scene: Scene, event: Event, form: Form, field: Field, read: Unfilled): Reply {
  return reply(
    scene,
    { text: read.problem, suggestions: field.taps(scene, event, read.proposed) },
    { state: { form: { ...form, proposed: read.proposed } } },
  );
}

/** What frames a name does so before words that no event has. */
function isNameTold({ language, services, turn }: Scene): boolean {
  const read = framed(turn.text, language.words.form, true);
  if (read?.kind !== "read") return false;
  return Text.of(read.value)
    .words()
    .every(({ text }) => !services.index.words.knows(text));
}

/** A field that takes any words is not for questions, nor for what another dialog sees to. */
function isForField(scene: Scene, field: Field): boolean {
  const { text } = scene.turn;
  if (field.name === "name" && isTitleAlone(scene)) return false;
  if (!field.takesAnyWords || looksLikeName(text, scene.language.words.form)) return true;
  // "You can call me Jo" asks for nobody to call.
  if (field.name === "name" && !text.includes("?") && isNameTold(scene)) return true;
  return !isQuestion(scene) && !isElsewhere(scene) && !isOfPlace(scene);
}
