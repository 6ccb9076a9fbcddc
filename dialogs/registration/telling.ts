import type { Intent } from "../../src/languages/intents.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { says } from "../../src/understanding/cues.js";
import { isCourtesy } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { saying } from "../look.js";
import type { Form } from "../state.js";
import { isQuestion } from "./asides.js";
import { namedField, readMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";

/** Fewer words tell nothing. */
const STATEMENT = 4;

/** What may be told of oneself in words that elsewhere want something of the bot. */
const TELLING: readonly Intent[] = ["find", "details", "count", "register", "off-topic"];

/**
 * "Je risque d'arriver en retard", "I speak French not very well": who tells something of themselves while the
 * request is checked tells it to the organiser, and sees it there; nothing that hesitates, speaks of the
 * request itself, or names a day or an event.
 */
export function tellsOrganiser(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const { intents, query } = heard;
  const { formTalk } = language.words;
  const { hesitates, keeps, ofRequest, tells, waits } = formTalk;
  const isOther = query.windows.length + query.wanted.titles.length > 0 || heard.besides === true;
  // "Bon, je garde la visite."
  const sentence = turn.text.replace(/[\s.!]+$/, "");
  const isHeld = [hesitates, keeps, ofRequest, waits].some((words) => says(sentence, words));
  if (isOther || isHeld || isQuestion(scene) || intents.every(isCourtesy)) return false;
  // "Je ne donne pas mon numéro" is none of it.
  const { rest } = readLeftOut(sentence, formTalk);
  const isLong = Text.of(rest).words().length >= STATEMENT;
  const mayTell = intents.every((intent) => isCourtesy(intent) || TELLING.includes(intent));
  return isLong && mayTell && says(rest, tells);
}

/** The form with what sentences beside those that tell its values have for the organiser: "one seat. I need …". */
export function withTelling(scene: Scene, form: Form): Form {
  const sentences = scene.turn.text.match(SENTENCES) ?? [];
  const told = sentences.filter((sentence) => {
    const alone = saying(scene, sentence.trim());
    const isValue = readMentioned(sentence, form, scene) !== form;
    return !isValue && !namedField(sentence, scene.language) && tellsOrganiser(alone);
  });
  const isSaid = form.message !== scene.state.form?.message;
  return told.length === 0 || isSaid ? form : withMessage(form, told.join(" ").trim());
}

/** A dot within an address or a number ends none. */
const SENTENCES = /(?:[^.!?;\n]|[.!?](?=\S))+[.!?;\n]*/g;
