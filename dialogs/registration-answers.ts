import type { FieldName } from "../src/languages/texts/form-texts.js";
import type { Event } from "../src/programme/event.js";
import { givenAfter } from "../src/registration/fields/given.js";
import { looksLikeName } from "../src/registration/fields/name.js";
import { readNeed } from "../src/registration/fields/need.js";
import { readSeats, readTotal } from "../src/registration/fields/seats.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { joined, type Reply, reply, type Scene } from "./dialog.js";
import { ask, askNext, changeTaps, resumeForm } from "./registration.js";
import {
  answerDataQuestion,
  answerQuestion,
  answerReluctance,
  isAnswerable,
  isElsewhere,
  isMereCourtesy,
  isPlainYes,
  isQuestion,
} from "./registration-asides.js";
import { FIELDS, type Field, without } from "./registration-fields.js";
import { namedField, readMentioned, withoutMentioned } from "./registration-mentions.js";
import { readMoment } from "./registration-moments.js";
import { promise, saidFirst, takeNeed } from "./registration-needs.js";
import { isMereCorrection } from "./registration-readings.js";
import { recap, send } from "./registration-sending.js";
import type { Form } from "./state.js";

/** Takes the message as an answer to the open form; nothing when it is about something else. */
export async function fillForm(scene: Scene): Promise<Reply | undefined> {
  const { form } = scene.state;
  if (!form) return undefined;
  const { language, services, heard } = scene;
  const event = services.programme.event(form.eventId);
  if (!event) return reply(scene, language.texts.event.gone(), { state: { form: undefined } });
  if (heard.intents.some((intent) => intent === "cancel" || intent === "restart")) {
    return isQuestion(scene)
      ? resumeForm(scene, reply(scene, language.texts.form.cancellable))
      : reply(scene, language.texts.form.stopped, { state: { form: undefined } });
  }
  const about = answerDataQuestion(scene, event, form);
  if (about) return goOn(scene, event, form, about);
  if (wantsAnother(scene, event)) return undefined;
  if (form.asking === "confirm" || form.asking === "change") return settle(scene, event, form);
  return form.asking === "message"
    ? fillMessage(scene, event, form)
    : fillField(scene, event, form, form.asking);
}

/** "Inscris-moi plutôt aux Roumics" leaves the form for another. */
function wantsAnother({ heard }: Scene, event: Event): boolean {
  const { titles } = heard.query.wanted;
  return heard.intents.includes("register") && titles.length > 0 && !titles.includes(event.id);
}

/** All is given: changes what the message names or tells, else sends it at a plain yes. */
async function settle(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { heard, language, turn } = scene;
  const { formTalk } = language.words;
  const need = takeNeed(scene, form, turn.text);
  const promised = need.form === form ? undefined : promise(scene, event);
  const changed = corrected(scene, event, need.form, need.rest);
  if (changed !== form) return saidFirst(scene, promised, askNext(scene, event, changed));
  if (isQuestion(scene)) return answered(scene, event, form);
  if (isPlainYes(scene)) {
    return form.asking === "change" ? recap(scene, event, form) : send(scene, event, form);
  }
  const field = namedField(turn.text, language);
  if (field) return changeField(scene, event, form, field);
  const reluctance = reluctant(scene, event, form);
  if (reluctance) return reluctance;
  const text = Text.of(turn.text);
  const declines = heard.intents.includes("no") || says(text, formTalk.declines);
  if (declines && form.asking === "change") return recap(scene, event, form);
  const rejects = says(text, formTalk.rejects) || heard.intents.includes("correct");
  if (declines || rejects || heard.intents.includes("off-topic")) {
    return reply(
      scene,
      { text: language.texts.form.whatToChange, suggestions: changeTaps(scene, event) },
      { state: { form: { ...form, asking: "change" } } },
    );
  }
  return isMereCourtesy(scene) ? recap(scene, event, form) : undefined;
}

/** The form with what a message corrects of it: a value, or another of the moments offered. */
function corrected(scene: Scene, event: Event, form: Form, text: string): Form {
  const mentioned = withSeatsAlone(scene, readMentioned(text, form, scene), text);
  if (!isMoment(scene) || !FIELDS.session.concerns(event, scene)) return mentioned;
  const read = readMoment(text, mentioned, scene, event);
  return "form" in read ? read.form : mentioned;
}

/** A number of people and nothing else corrects the seats, once they were given: "quatre". */
function withSeatsAlone(scene: Scene, form: Form, text: string): Form {
  const read = readSeats(text, scene.language.words.form, true);
  if (form.seats === undefined || read.kind !== "read") return form;
  const seats = { ...form, seats: read.value };
  return isMereCorrection(form, seats, without(text, read), scene) ? seats : form;
}

/** A day or an hour, and nothing that makes a search of it. */
function isMoment({ heard }: Scene): boolean {
  const { windows, wanted } = heard.query;
  return windows.length > 0 && wanted.towns.length + wanted.formats.length === 0;
}

/** "Le nom : Luc Maurel" gives the value with the field; "le nom" asks for it. */
function changeField(scene: Scene, event: Event, form: Form, field: Field): Reply {
  const value = givenAfter(scene.turn.text);
  const read = value === "" ? undefined : field.read(value, form, scene, event);
  return read && "form" in read
    ? askNext(scene, event, read.form)
    : ask(scene, event, { ...form, asking: field.name });
}

/** The message to the organiser takes any words, but for corrections and what the bot can answer. */
function fillMessage(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { heard, language, turn } = scene;
  const { form: texts } = language.texts;
  const mentioned = readMentioned(turn.text, form, scene);
  const rest = withoutMentioned(turn.text, form, scene);
  const isCorrection = isMereCorrection(form, mentioned, rest, scene);
  const changed = isCorrection ? mentioned : withSeatsAlone(scene, form, turn.text);
  if (changed !== form) return saidFirst(scene, texts.noted, askNext(scene, event, changed));
  const asks = isQuestion(scene);
  const isNeed = !asks && readNeed(turn.text, language.words.formTalk) !== undefined;
  if (asks && isAnswerable(scene)) return answered(scene, event, form);
  if (!asks && !isNeed && isElsewhere(scene)) return undefined;
  const declines = says(Text.of(turn.text), language.words.formTalk.declines);
  if (!declines && isMereCourtesy(scene)) {
    const isOver = heard.intents.some((one) => one === "no" || one === "thanks" || one === "bye");
    return isOver ? askNext(scene, event, { ...form, message: null }) : ask(scene, event, form);
  }
  const read = FIELDS.message.read(turn.text, form, scene, event);
  if (!("form" in read)) return reply(scene, read.problem);
  const total = readTotal(turn.text, language.words.form);
  const filled = total === undefined ? read.form : { ...read.form, seats: total };
  const said = asks ? texts.passedOn : isNeed ? promise(scene, event) : undefined;
  return saidFirst(scene, said, askNext(scene, event, filled));
}

function fillField(scene: Scene, event: Event, form: Form, asking: FieldName): Reply | undefined {
  const { heard, language, turn } = scene;
  const { form: before, rest } = takeNeed(scene, form, turn.text);
  const promised = before === form ? undefined : promise(scene, event);
  const field = FIELDS[asking];
  const read = isForField(scene, field) ? field.read(rest, before, scene, event) : undefined;
  if (read && "form" in read) {
    const filled = readMentioned(read.rest, read.form, scene);
    return saidFirst(scene, promised ?? read.told, askNext(scene, event, filled));
  }
  const others = corrected(scene, event, before, rest);
  if (others !== form) {
    const isProposal = others.proposed !== before.proposed;
    const said = promised ?? (isProposal ? undefined : language.texts.form.noted);
    return saidFirst(scene, said, askNext(scene, event, others));
  }
  if (isQuestion(scene)) return answered(scene, event, form);
  const reluctance = reluctant(scene, event, form);
  if (reluctance) return reluctance;
  const back = fieldToGoTo(scene, event, form, asking);
  if (back) return ask(scene, event, { ...form, asking: back });
  if (isElsewhere(scene) && !(asking === "session" && isMoment(scene))) return undefined;
  if (!read || isMereCourtesy(scene) || heard.intents.includes("register")) {
    return ask(scene, event, form);
  }
  return reply(
    scene,
    { text: read.problem, suggestions: field.taps(scene, event, read.proposed) },
    { state: { form: { ...form, proposed: read.proposed } } },
  );
}

/** "Modifier mon nom" goes to that field, "retour" to the one before. */
function fieldToGoTo(
  scene: Scene,
  event: Event,
  form: Form,
  asking: FieldName,
): FieldName | undefined {
  const { heard, language, turn } = scene;
  if (heard.intents.includes("correct")) return namedField(turn.text, language)?.name;
  if (!says(Text.of(turn.text), language.words.formTalk.backs)) return undefined;
  const fields = Object.values(FIELDS);
  const before = fields.slice(0, fields.indexOf(FIELDS[asking]));
  return before.findLast((one) => one.concerns(event, scene) && one.isFilled(form))?.name;
}

/** A field that takes any words is not for questions, nor for what another dialog sees to. */
function isForField(scene: Scene, field: Field): boolean {
  if (!field.takesAnyWords || looksLikeName(scene.turn.text, scene.language.words.form))
    return true;
  return !isQuestion(scene) && !isElsewhere(scene);
}

/** The answer to a question on the way; nothing when it is for another dialog. */
function answered(scene: Scene, event: Event, form: Form): Reply | undefined {
  const answer = answerQuestion(scene, event);
  return answer && goOn(scene, event, form, answer);
}

function reluctant(scene: Scene, event: Event, form: Form): Reply | undefined {
  const answer = answerReluctance(scene, event, form);
  return answer && goOn(scene, event, form, answer);
}

/** Goes on after an answer, with what was told beside the question. */
function goOn(scene: Scene, event: Event, form: Form, answer: Reply): Reply {
  const told = readMentioned(scene.turn.text, form, scene);
  if (told === form) return resumeForm(scene, answer);
  return joined(answer, askNext(scene, event, told));
}
