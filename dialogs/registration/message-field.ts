import type { Intent } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { afterDeclining, isDeclinedBy } from "../../src/registration/fields/declined.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { readTotal } from "../../src/registration/fields/seats.js";
import { splitQuestion } from "../../src/registration/fields/split-question.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { isCourtesy } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, saidBefore, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledging } from "./acknowledging.js";
import { isAnswerable, isElsewhere, isMereCourtesy, isQuestion, seeksAssent } from "./asides.js";
import { ask, askNext, askWhatToChange } from "./ask.js";
import { answerBeside } from "./beside.js";
import { isMereCorrection, withMomentAlone, withSeatsAlone } from "./fields/corrections.js";
import { fieldToGoTo } from "./fields/field-wanted.js";
import { FIELDS } from "./fields/fields.js";
import { readMentioned, withoutMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { promise, takeNeed } from "./fields/needs.js";
import { withoutReadings } from "./fields/readings.js";
import { ordersSending } from "./fields/sending-order.js";
import { answered, reluctant } from "./going-on.js";

/** The message to the organiser takes any words, but for corrections and what the bot can answer. */
export function fillMessage(scene: Scene, event: Event, form: Form): Reply | undefined {
  const refused = refuseMessage(scene, event, form);
  if (refused) return refused;
  const { heard, language, turn } = scene;
  const { form: texts } = language.texts;
  const mentioned = readMentioned(turn.text, form, scene);
  const rest = withoutMentioned(turn.text, form, scene);
  const isCorrection = isMereCorrection(form, mentioned, rest, scene);
  const unsaid = spansOf(turn.text, language.words.formTalk.unsays, "unsaid");
  const timed = withMomentAlone(scene, event, form, blanked(turn.text, unsaid));
  if (timed === undefined) return ask(scene, event, { ...form, asking: "session" });
  const told = timed === form ? withSeatsAlone(scene, form, turn.text) : timed;
  const changed = isCorrection ? mentioned : told;
  if (changed !== form) return acknowledging(scene, form, askNext(scene, event, changed));
  if (mentioned.message !== form.message) {
    return answerBeside(scene, event, rest, askNext(scene, event, mentioned));
  }
  if (isMereWait(scene)) return reluctant(scene, event, form);
  const mending = askToMend(scene, event, form);
  if (mending) return mending;
  const asks = isQuestion(scene);
  const need = takeNeed(scene, form, turn.text);
  const isNeed = need.form !== form;
  const promised = isNeed ? promise(scene, event) : undefined;
  // "We don't speak French, is that OK?"
  const isForHost = isTold(scene) && seeksAssent(scene);
  if (asks && !isForHost && isAnswerable(scene)) {
    const told = isNeed ? need.form : withStatement(scene, form);
    return saidBefore(scene, promised, answered(scene, event, told));
  }
  if (!asks && !isNeed && !isTold(scene) && isElsewhere(scene)) return undefined;
  const declines = isDeclinedBy(turn.text, language.words.formTalk) || ordersSending(scene);
  if (!declines && isMereCourtesy(scene) && !saysMore(scene)) {
    const isOver = heard.intents.some((one) => one === "no" || one === "thanks" || one === "bye");
    return askNext(scene, event, isOver ? { ...form, message: undefined } : form);
  }
  const read = FIELDS.message.read(turn.text, form, scene, event);
  if (!("form" in read)) return reply(scene, read.problem);
  // "Un accès en fauteuil pour 2 personnes" does not say how many come.
  const total = readTotal(need.rest, language.words.form);
  const filled = total === undefined ? read.form : { ...read.form, seats: total };
  const said = [asks ? texts.passedOn : undefined, promised].filter((one) => one !== undefined);
  return saidFirst(scene, said.join(" ") || undefined, askNext(scene, event, filled));
}

/** "Je viens de vous dire pas de message", "no message, what do I get there?": none, and on it goes. */
function refuseMessage(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { formTalk } = scene.language.words;
  const none = { ...form, message: undefined };
  const { form: before, rest } = takeNeed(scene, none, scene.turn.text);
  const left = readLeftOut(rest, formTalk);
  const more = afterDeclining(rest, formTalk, (said) => !said.trim().endsWith("?"));
  // "Non, mais est-ce qu'on mange sur place ?"
  if (more?.trim().endsWith("?")) {
    return answerBeside(scene, event, more, askNext(scene, event, before));
  }
  if (!left.fields.includes("message")) return undefined;
  const told = readMentioned(rest, before, scene);
  const unread = withoutMentioned(rest, before, scene);
  // "Pas de message, mais je serai en retard" is one.
  const excepts = says(unread, formTalk.excepts);
  if (excepts && !isMereCorrection(form, told, unread, scene)) return undefined;
  const next = askNext(scene, event, told);
  const promised = before === none ? undefined : promise(scene, event);
  return saidFirst(scene, promised, answerBeside(scene, event, unread, next));
}

/** "I made a mistake", "retour", "ce n'est pas un message" are said to the bot, and are no message. */
function askToMend(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { heard, language, turn } = scene;
  const { rejects, unsays } = language.words.formTalk;
  const said = Text.of(turn.text);
  const unsaid = spansOf(said, unsays, "unsaid");
  if (saysMore(scene, blanked(turn.text, unsaid))) return undefined;
  if (unsaid.length > 0) return ask(scene, event, form);
  const wanted = fieldToGoTo(scene, event, form, "message");
  if (wanted) return ask(scene, event, { ...form, asking: wanted });
  return says(said, rejects) || heard.intents.includes("correct")
    ? askWhatToChange(scene, event, form)
    : undefined;
}

/** So many words beside courtesies are more than courtesy: "merci de garder trois chaises devant". */
const MORE = 4;

function saysMore(scene: Scene, text = scene.turn.text): boolean {
  return Text.of(withoutReadings(text, scene)).words().length >= MORE;
}

/** "Euh, attendez", and no more. */
function isMereWait({ language, turn }: Scene): boolean {
  const { mends, waits } = language.words.formTalk;
  const spans = spansOf(turn.text, waits, "wait");
  const rest = Text.of(blanked(turn.text, spans)).words();
  return spans.length > 0 && rest.every(({ text }) => mends.has(text));
}

/** "On a une poussette, c'est accessible ?": what is told before the question is for the organiser. */
function withStatement({ language, turn }: Scene, form: Form): Form {
  const { formTalk } = language.words;
  const { told } = splitQuestion(turn.text, formTalk);
  return told !== "" && says(told, formTalk.tells) ? withMessage(form, told) : form;
}

/** What could as well be asked for, and is told when one says it of oneself: "we come by train". */
const TOLD: readonly Intent[] = ["details", "find", "language", "count"];

/** Something told to the organiser, in words that elsewhere ask for something of the bot. */
function isTold({ heard, language, turn }: Scene): boolean {
  const { tells, tellsOfAll } = language.words.formTalk;
  const said = Text.of(turn.text);
  // "I don't speak French" asks for another language, "we don't all speak French" is for the host.
  const isOfHost = !heard.intents.includes("language") || says(said, tellsOfAll);
  const could = heard.intents.every((intent) => TOLD.includes(intent) || isCourtesy(intent));
  return could && isOfHost && says(said, tells);
}
