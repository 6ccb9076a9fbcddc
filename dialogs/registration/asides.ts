import type { Aspect, Intent } from "../../src/languages/intents.js";
import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, isEmpty } from "../../src/programme/query.js";
import { isDeclinedBy } from "../../src/registration/fields/declined.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { without } from "../../src/registration/fields/reading.js";
import { says } from "../../src/understanding/cues.js";
import { findAsks, isCourtesy } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, type Reply, reply, type Scene } from "../dialog.js";
import { answerComing } from "../event/coming.js";
import { answerFiner } from "../event/finer.js";
import { isOfPlaceNamed } from "../event/its-own.js";
import { answerAspect, inOneBreath } from "../event/side.js";
import { unheaded } from "../event/unheaded.js";
import { answerHouse, answerWhether } from "../event/whether.js";
import { fitting } from "../meant/by-description/fitting.js";
import { namesOfPlace } from "../meant/by-name/same-place.js";
import type { Form } from "../state.js";
import { FIELDS } from "./fields/fields.js";
import { withoutReadings } from "./fields/readings.js";
import { ordersSending } from "./fields/sending-order.js";
import { otherNamed } from "./which-event/named-event.js";

/** Asked of the bot at any time, and no answer to a field: other dialogs see to them. */
const ELSEWHERE: readonly Intent[] = [
  "count",
  "more",
  "advise",
  "repeat",
  "my-requests",
  "remind",
  "erase",
  "help",
  "human",
  "identity",
  "language",
  "insult",
];

/** Whether a message is for another dialog, after which the form goes on. */
export function isElsewhere(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const { windows, wanted } = heard.query;
  if (isDeclinedBy(turn.text, language.words.formTalk) || ordersSending(scene)) return false;
  const asks = heard.intents.some((intent) => ELSEWHERE.includes(intent));
  // "Et créer son entreprise, vous avez aussi ?"
  const isMore = (heard.adds || heard.besides) && wanted.themes.length > 0;
  const named = windows.length + wanted.formats.length > 0;
  const searches = heard.intents.includes("find") && (named || isMore);
  return asks || searches || heard.intents.includes("details");
}

/** "Qu'est-ce qu'il y a d'autre demain ?", not "rien d'autre": other events are looked for on the way. */
export function seeksOthers({ heard }: Scene): boolean {
  const isSearch = heard.intents.includes("find") && heard.besides;
  return isSearch && (heard.there !== undefined || !isEmpty(heard.query));
}

/** "À Roubaix plutôt": towns, and no other words but those that no name and no answer is made of. */
export function isOfPlace(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const { form, formTalk } = language.words;
  if (!heard.intents.includes("find") || heard.query.wanted.towns.length === 0) return false;
  return Text.of(withoutReadings(turn.text, scene))
    .words()
    .every(({ text }) => form.nameless.has(text) || formTalk.mends.has(text));
}

/** Whether a message asks the bot something: by its sign, or by how it begins. */
export function isQuestion({ turn, language }: Scene): boolean {
  const { asks, passesOn } = language.words.formTalk;
  // "Could you add that we come by train?" is an order.
  const text = without(turn.text, readDictated(turn.text, language.words.formTalk)).trim();
  const said = Text.of(text);
  return !says(said, passesOn) && (text.endsWith("?") || says(said, asks));
}

/** Whether a message asks no more than whether what it tells will do: "…, vous pouvez corriger ?" */
export function seeksAssent({ turn, language }: Scene): boolean {
  return says(turn.text, language.words.formTalk.seeksAssent);
}

/** Whether another is asked for in its place: "can we do the Friday one instead?", "sorry, I meant the Friday one". */
export function seeksSwap(scene: Scene): boolean {
  const { heard, language } = scene;
  const { swaps } = language.words.formTalk;
  const { acts, courtesies } = language.words.intents;
  const corrects = [acts.correct, courtesies.no].some((words) => says(heard.text, words));
  const isMeant = corrects && !isQuestion(scene);
  return heard.aspect === undefined && (isMeant || says(heard.text, swaps));
}

/** The same, or whether something may be changed: "can I change my e-mail? It's …". */
export function seeksChange(scene: Scene): boolean {
  return seeksAssent(scene) || says(scene.turn.text, scene.language.words.formTalk.changes);
}

/** Nothing but courtesies, or a wish to go on: "ok", "bonjour", "reprenons". */
export function isMereCourtesy({ heard, turn, language }: Scene): boolean {
  const resumes = says(turn.text, language.words.formTalk.resumes);
  return resumes || heard.intents.every(isCourtesy);
}

/**
 * Answers a question on the way. One that names no other event, day or place is about the event
 * asked for; what the programme does not say of it is said so. Nothing when it is for another dialog.
 */
export function answerQuestion(scene: Scene, event: Event): Reply | undefined {
  const aspect = aspectAsked(scene);
  const { heard } = scene;
  const { query } = heard;
  // "My details haven't been sent yet, have they?" is of the request.
  if (heard.intents.includes("my-requests")) return undefined;
  const asked = after(scene, { event: event.id });
  // "C'est bien Grandsensemble ?"
  if (heard.whether && !aspect && query.wanted.organisers.length > 0) {
    return answerAspect(asked, event, "organiser");
  }
  // "C'est bien à LaGrappe ?"
  const house = answerHouse(asked);
  if (house) return house;
  if (isOfItsPlace(scene, event)) return answerAspect(asked, event, "where");
  const finer = isQuestion(scene) ? answerFiner(asked) : undefined;
  if (finer) return finer;
  const dates = answerOtherDates(scene, event);
  if (dates) return dates;
  const isOther = query.wanted.titles.some((id) => id !== event.id);
  if (isOther || isOfOtherDay(scene, event) || otherNamed(scene, event)) return undefined;
  if (aspect) {
    const { others = [] } = findAsks(Text.of(scene.turn.text), scene.language.words);
    const beside = new Set([...(heard.aspects ?? []), ...others].filter((one) => one !== aspect));
    return [...beside].reduce(
      (said, one) => inOneBreath(said, answerAspect(asked, event, one)),
      answerAspect(asked, event, aspect),
    );
  }
  const whether = heard.whether ? answerWhether(asked) : undefined;
  if (whether) return whether;
  // "C'est possible à 9 h 30 ?" names no other day, "il y a quoi le soir au même endroit ?" others of the house.
  const isOfIt = heard.there === undefined && isEmpty({ ...query, windows: [] });
  if (heard.supposed === "day" && isOfIt) {
    return answerAspect(asked, event, "when");
  }
  if (isElsewhere(scene) || query.wanted.towns.length > 0) return undefined;
  return unheaded(asked, event);
}

/** "And where's LaGrappe again?", where the event asked for is. */
function isOfItsPlace(scene: Scene, { venue }: Event): boolean {
  const { heard, services } = scene;
  if (venue === undefined || !isOfPlaceNamed(scene)) return false;
  const names = namesOfPlace(venue, services.programme.events);
  return heard.query.wanted.venues.some((one) => names.includes(one));
}

/** "The one on the 21st, when does it start?", asked on the way to one of the 11th. */
function isOfOtherDay(scene: Scene, event: Event): boolean {
  const { query, supposed, text } = scene.heard;
  const { windows } = query;
  const isOne = says(text, scene.language.words.choices.oneOf);
  if (!isOne || windows.length === 0 || supposed !== undefined) return false;
  return fitting(scene, [event], { ...emptyQuery(), windows }).length === 0;
}

/** "What if I can't get out of school, is there another date?", of an event that has but one. */
export function answerOtherDates(scene: Scene, event: Event): Reply | undefined {
  const { coming } = scene.language.words;
  const isOfDates = says(scene.heard.text, coming.asked["other-dates"]);
  if (!isOfDates || FIELDS.session.concerns(event, scene)) return undefined;
  return answerComing(after(scene, { event: event.id }));
}

/** The side of the event that is asked about, whatever stands around the question. */
export function aspectAsked({ heard, turn, language }: Scene): Aspect | undefined {
  if (heard.aspect) return heard.aspect;
  const { aspect } = findAsks(Text.of(turn.text), language.words);
  if (aspect && aspect !== "what" && aspect !== "similar") return aspect;
  return heard.query.wanted.prices.length > 0 ? "price" : undefined;
}

/** Whether the programme answers that question, or another dialog does. */
export function isAnswerable(scene: Scene): boolean {
  return aspectAsked(scene) !== undefined || isElsewhere(scene);
}

/** What the organiser needs in order to answer. */
const NEEDED = ["name", "email"] as const;

/** Why no request goes without what is still missing of it, and how to reach the organiser otherwise. */
function neededStill({ language: { texts } }: Scene, event: Event, form: Form): string {
  const missing = NEEDED.filter((name) => form[name] === undefined);
  return texts.form.needed(missing, texts.event.reach(event));
}

/** The same to who tells something else with it: "we do not use e-mail, our number is 03 …". */
export function neededBeside(scene: Scene, event: Event, form: Form): string | undefined {
  const isWithheld = says(scene.turn.text, scene.language.words.formTalk.withholds);
  return isWithheld && form.email === undefined ? neededStill(scene, event, form) : undefined;
}

/** What is said to "attendez" and to who will not give a name; nothing when it is neither. */
export function answerReluctance(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { language, turn } = scene;
  const { formTalk } = language.words;
  const { form: texts } = language.texts;
  const text = Text.of(turn.text);
  const field = fieldAsked(form);
  const isNeeded = field === "name" || field === "email";
  // "Oui, c'est juste" agrees with what was said and turns nothing away.
  const agrees = ordersSending(scene) || isPlainYes(scene);
  const declines = isDeclinedBy(turn.text, formTalk) && !agrees;
  if (isNeeded && (says(text, formTalk.withholds) || declines)) {
    return reply(scene, neededStill(scene, event, form));
  }
  // "Wait, no, delete everything" orders.
  const isOrder = scene.heard.intents.includes("erase");
  if (isOrder || !says(scene.heard.text, formTalk.waits)) return undefined;
  // "Wait can u get there by metro" asks, sign or not.
  const isAsked = scene.heard.aspect !== undefined && scene.heard.intents.includes("details");
  const answer = isAsked ? answerQuestion(scene, event) : undefined;
  return answer ?? reply(scene, texts.patience);
}

/** The field that was asked for last; none once all are given. */
export function fieldAsked({ asking }: Form): FieldName | undefined {
  return asking === "confirm" || asking === "change" ? undefined : FIELDS[asking].name;
}

/** Yes and nothing but courtesies: "oui, mais c'est où ?" sends nothing. */
export function isPlainYes({ heard: { intents } }: Scene): boolean {
  return intents.every(isCourtesy) && intents.includes("yes") && !intents.includes("no");
}
