import type { Intent } from "../../src/languages/intents.js";
import { isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { afterDeclining } from "../../src/registration/fields/declined.js";
import { splitQuestion } from "../../src/registration/fields/split-question.js";
import { says } from "../../src/understanding/cues.js";
import { isCourtesy, mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { partsOf } from "../../src/understanding/question-parts.js";
import { after, type Reply, type Scene, saidFirst } from "../dialog.js";
import { heardAs, saying } from "../look.js";
import { seeks } from "../meant/asked-of-it.js";
import { fitting } from "../meant/by-description/fitting.js";
import type { Form } from "../state.js";
import { saidNoted } from "./acknowledging.js";
import { isQuestion, seeksAssent, seeksOthers } from "./asides.js";
import { bareName } from "./fields/bare-name.js";
import { readMentioned } from "./fields/mentions.js";
import { isLeft, leave } from "./left.js";
import { isThenTurnedAway } from "./which-event/away-from.js";

/** What is wanted by who looks for events. */
const SEEKING: readonly Intent[] = ["find", "count"];

/** What may be wanted of those that were found. */
const LOOKING: readonly Intent[] = [...SEEKING, "details", "choose", "more", "about", "advise"];

/**
 * The scene as it is beside the open form, when a message plainly looks for events: "is there anything
 * about food?", "autre chose avant cette date ?". What is at hand is the form's own event, so that
 * "is there anything to eat?" is asked of it, and looks for none. Once events were looked for, what
 * is asked next is asked of them.
 */
export function digression(scene: Scene): Scene | undefined {
  const { form } = scene.state;
  if (!form || confirmsOwn(scene, form)) return undefined;
  const beside = heardAs(after(scene, { form: undefined }), scene.turn.text);
  const isAway = isLeft(form)
    ? looksFurther(scene, beside)
    : seeksInstead(scene, form) || (isQuestion(scene) && looksForEvents(firstAsked(beside)));
  return isAway ? beside : besideBoth(scene);
}

/** "C'est bien à 17 h 30, et à l'hôtel de ville ?": the house or town of the form's own event, said again. */
function confirmsOwn(scene: Scene, form: Form): boolean {
  const { heard, language, services } = scene;
  const event = services.programme.event(form.eventId);
  const placed = { ...heard.query, windows: [] };
  const isPointed =
    heard.whether !== undefined && says(heard.text, language.words.sentences.points);
  if (!event || !isPointed || heard.besides || isEmpty(placed)) return false;
  return fitting(scene, [event], placed).length > 0;
}

/** "Wednesday I can't, is there another one?", when the form's own event is on a Wednesday. */
function seeksInstead(scene: Scene, form: Form): boolean {
  const event = scene.services.programme.event(form.eventId);
  return event !== undefined && seeksOthers(scene) && isThenTurnedAway(scene, event);
}

/** "C'est le même jour, je peux faire les deux ?", of the form's own event and one found beside it. */
function besideBoth(scene: Scene): Scene | undefined {
  const { heard, language, state, turn } = scene;
  const asks = isQuestion(scene) && says(heard.text, language.words.compare.both);
  const earlier = state.form?.eventId;
  return asks ? heardAs(after(scene, { form: undefined, earlier }), turn.text) : undefined;
}

/** "Isn't there another one the day after? What is that one?": what is asked first, heard alone. */
function firstAsked(beside: Scene): Scene {
  const [first = "", ...others] = partsOf(beside.heard.text, beside.language.words);
  return others.length === 0 ? beside : heardAs(beside, first);
}

function looksForEvents(beside: Scene): boolean {
  const { aspect, intents, later, query, shift, turn } = beside.heard;
  if (aspect !== undefined || !SEEKING.includes(mainIntent(intents)) || !seeks(beside))
    return false;
  const isOfTime = (shift ?? turn ?? later) !== undefined;
  return isOfTime || namesEvents(beside, query);
}

/** "Is there a jury?" may be had at the form's own event; "anything on music?", "any workshops?" are others. */
function namesEvents({ heard, language }: Scene, query: Query): boolean {
  if (!isEmpty(wanting(query, { words: [] }))) return true;
  const { occasions, outings, things, topics, vague } = language.words.subject;
  const text = Text.of(heard.text);
  const isNamed = [occasions, outings, things, topics, vague].some((words) => says(text, words));
  return isNamed && !isEmpty(query);
}

/** Asks on, of what was found: neither "yes" nor anything that the form holds. */
function looksFurther(scene: Scene, beside: Scene): boolean {
  const { form } = scene.state;
  const { choice, intents, query } = beside.heard;
  const intent = mainIntent(intents);
  if (intents.every(isCourtesy)) return !intents.includes("yes");
  if (!form || !LOOKING.includes(intent) || isResumed(beside)) return false;
  if (readMentioned(scene.turn.text, form, scene) !== form) return false;
  return isQuestion(scene) || intent === "more" || choice !== undefined || !isEmpty(query);
}

/** "Reprendre ma demande"; "go on" leafs through a list that stands on screen. */
function isResumed({ heard, language }: Scene): boolean {
  const resumes = says(heard.text, language.words.formTalk.resumes);
  return resumes && !heard.intents.includes("more");
}

/**
 * "Sophie Vandamme. Et il y a d'autres choses au même endroit ?": the scene with the form filled by what is
 * told before the question, and the question heard alone; the same where nothing is told before it. Of "pas de
 * téléphone. C'est où ?", once all is given, the question alone.
 */
export function toldApart(scene: Scene): Scene {
  const { language, state, turn } = scene;
  const { form } = state;
  const { told, question } = splitQuestion(turn.text, language.words.formTalk);
  if (!form || told === "" || question === "") return scene;
  const mentioned = readMentioned(told, form, saying(scene, told));
  const [last = ""] = told.split(/[.!]\s+/).slice(-1);
  const name = mentioned.name ?? bareName(saying(scene, last));
  const filled = name === mentioned.name ? mentioned : { ...mentioned, name };
  if (filled !== form) return saying(after(scene, { form: filled }), question);
  const asked = form.asking === "confirm" ? afterDeclining(turn.text, language.words.formTalk) : "";
  const alone = asked?.trim() ? saying(scene, asked.trim()) : scene;
  // "I'd rather give no number, is that ok?" asks of the refusal.
  return isQuestion(alone) && !seeksAssent(alone) ? alone : scene;
}

/**
 * An answer beside the form, which is kept open; that is said once, and no more while one looks further.
 *
 * @param told the scene with what was told of the form before it was left
 */
export function keepOpen(scene: Scene, told: Scene, aside: Reply): Reply {
  const { form } = told.state;
  const isOver = aside.state.form !== undefined || aside.forget;
  if (!form || isOver) return aside;
  const noted = scene.state.form && saidNoted(scene, scene.state.form, form);
  return saidFirst(scene, noted, leave(scene, aside, form));
}
