import type { Event } from "../../src/programme/event.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { splitQuestion } from "../../src/registration/fields/split-question.js";
import { says } from "../../src/understanding/cues.js";
import { partsOf } from "../../src/understanding/question-parts.js";
import { oneAfterTheOther } from "../asked-in-turn.js";
import { joined, type Reply, type Scene, tapless } from "../dialog.js";
import { saying } from "../look.js";
import { answerQuestion, isQuestion } from "./asides.js";
import { resumeForm } from "./ask.js";

/** A sentence, or what follows the last comma of one. */
const SENTENCE = /[^.!?;\n]+[.!?;\n]*/g;

/**
 * Answers the question asked in the same breath as an answer, then goes on: "une personne. on mange
 * sur place ?"
 *
 * @param rest the message without what was read as the answer
 */
export function answerBeside(scene: Scene, event: Event, rest: string, next: Reply): Reply {
  const asked = questionIn(scene, rest);
  const answer = asked && answerQuestion(asked, event);
  if (!answer) return next;
  return joined(tapless(answer), next);
}

/** Answers the question that a message asks before it tells something: "c'est pour qui ? On n'est que trois." */
export function answerWithin(scene: Scene, event: Event): Reply | undefined {
  const asked = questionIn(scene, scene.turn.text);
  const answer = asked && answerQuestion(asked, event);
  return answer && resumeForm(scene, answer);
}

/**
 * "Je voudrais y participer. Reste-t-il de la place ?": the question that is asked beside the wish is answered
 * before the request that was begun. None that is the wish: "can you sign me up?".
 */
export function answerBeforeIt(scene: Scene, begun: Reply): Reply {
  const { form } = begun.state;
  const event = form && scene.services.programme.event(form.eventId);
  const whole = event && questionIn(scene, scene.turn.text);
  const isAll = whole?.turn.text === scene.turn.text.trim();
  const asked = isAll ? behindComma(whole) : whole;
  if (!event || !asked || !asksOnly(asked)) return begun;
  const answer = answerQuestion(asked, event);
  return answer ? { ...joined(tapless(answer), begun), events: begun.events } : begun;
}

/** "Ann Lee, ann@… . Is it definitely the 13th?": a question beside what is told, and not whether one registers. */
export function asksOfElse(scene: Scene): boolean {
  const asked = questionIn(scene, scene.turn.text);
  if (!asked || asked.heard.intents.includes("register")) return false;
  const { aspect, supposed, topics } = asked.heard;
  if (aspect !== undefined) return aspect !== "registration";
  return supposed !== undefined || topics.length > 0;
}

/** "C'est ouvert aux SCOP ? et ça dure combien": each of several questions on the event, when all are. */
export function answerEach(scene: Scene, event: Event): Reply | undefined {
  const { text } = scene.turn;
  const parts = partsOf(text, scene.language.words);
  // "Dites-leur que je viens en fauteuil et demandez si c'est accessible" is for the organiser.
  const isForHost = readDictated(text, scene.language.words.formTalk).kind === "read";
  if (parts.length < 2 || isForHost) return undefined;
  const answers = parts.map((part) => {
    const alone = saying(scene, part);
    const isAsked = alone.heard.aspect !== undefined || isQuestion(alone);
    return isAsked ? answerQuestion(alone, event) : undefined;
  });
  return answers.reduce((said, one) => said && one && oneAfterTheOther(said, one));
}

/** "Inscrivez-moi, c'est à quelle heure ?": what is asked behind a comma of the wish. */
function behindComma(scene: Scene): Scene | undefined {
  const clauses = scene.turn.text.split(",").slice(1);
  return clauses
    .map((_, at) => saying(scene, clauses.slice(at).join(",").trim()))
    .find((clause) => clause.heard.aspect !== undefined && asksOnly(clause));
}

/** A side, or yes or no, is asked, and no registration. */
function asksOnly({ heard: { aspect, intents, whether } }: Scene): boolean {
  return !intents.includes("register") && (aspect ?? whether) !== undefined;
}

/** The message without the question that it ends with, if it has one: "Seule. Et on mange sur place ?" */
export function toldIn({ language }: Scene, text: string): string {
  const { told } = splitQuestion(text, language.words.formTalk);
  return told === "" ? text : told;
}

/** The question in a message, heard as if it were all that was said; none that only seeks assent. */
function questionIn(scene: Scene, rest: string): Scene | undefined {
  const { asks, seeksAssent } = scene.language.words.formTalk;
  const { question } = splitQuestion(rest.trim(), scene.language.words.formTalk);
  const sentence =
    rest.match(SENTENCE)?.findLast((one) => one.trim().endsWith("?")) ?? (question || undefined);
  const begins = sentence?.search(/[\p{L}\p{N}]/u) ?? -1;
  if (sentence === undefined || begins < 0) return undefined;
  const text = sentence.slice(begins).trim();
  if (says(text, seeksAssent)) return undefined;
  const alone = saying(scene, text);
  const clauses = text.split(",").map((_, at, all) => all.slice(at).join(","));
  const isAsked = clauses.some((clause) => says(clause, asks));
  return isAsked || alone.heard.aspect ? alone : undefined;
}
