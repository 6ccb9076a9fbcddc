import type { Event } from "../../src/programme/event.js";
import { joined, type Reply, type Scene, saidFirst, tapless } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledgedTold } from "./acknowledging.js";
import { answerQuestion, answerReluctance } from "./asides.js";
import { askNext, resumeForm } from "./ask.js";
import { readMentioned } from "./fields/mentions.js";

/** The answer to a question on the way; nothing when it is for another dialog. */
export function answered(scene: Scene, event: Event, form: Form): Reply | undefined {
  const answer = answerQuestion(scene, event);
  return answer && goOn(scene, event, form, answer);
}

/** The answer to who hesitates: "attendez", "je ne veux pas le donner". */
export function reluctant(scene: Scene, event: Event, form: Form): Reply | undefined {
  const answer = answerReluctance(scene, event, form);
  return answer && goOn(scene, event, form, answer);
}

/**
 * Goes on after an answer, with what was told beside the question, which is said again.
 *
 * @param told the form with it
 */
export function goOn(
  scene: Scene,
  event: Event,
  form: Form,
  answer: Reply,
  told: Form = readMentioned(scene.turn.text, form, scene),
): Reply {
  if (told === scene.state.form) return resumeForm(scene, answer);
  const next = askNext(scene, event, told);
  const noted = acknowledgedTold(scene, scene.state.form ?? form, next);
  return joined(tapless(answer), saidFirst(scene, noted, next));
}
