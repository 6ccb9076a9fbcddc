import type { Intent } from "../../src/languages/intents.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import {
  isAskedOfIt,
  isAskedOfThese,
  isOfItsPeople,
  isWonderedOfIt,
} from "../meant/asked-of-it.js";
import { ofThese } from "../meant/by-description/fitting.js";
import { isToldOfListed } from "../meant/by-description/singled-out.js";
import { calledLoosely } from "../meant/by-name/called-loosely.js";
import { describingPart, titleSaid } from "../meant/by-name/told-by-title.js";
import { isNextOfNone } from "../meant/chosen.js";
import { isAtSameHours } from "../meant/leaning/leaning.js";
import { endAsked, endOfProgramme } from "../meant/leaning/of-the-programme.js";
import { isOnceOver } from "../meant/leaning/once-over.js";
import { isOfEventAtHand, meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { pairMeant } from "../meant/the-two.js";
import { sentencesDefining } from "./defining.js";
import { halfTold } from "./half-told.js";
import { asksWhatItHolds, asksWhetherPartOfIt, isOfWhole, sentencesAsked } from "./of-event.js";

/** What each thing that a message seems to want is, to somebody who sees what stands on screen. */
export function wantedOnScreen(intent: Intent, scene: Scene): Intent {
  const { heard, language, state, turn } = scene;
  const something = eventAtHand(scene) !== undefined || state.shown.length > 0;
  switch (intent) {
    case "off-topic":
      // "Lequel ?"
      if (heard.among && state.shown.length > 0) return "repeat";
      // "I thought it was at 8 pm?"
      if (heard.ofIt && heard.whether && !heard.foreign && isOfEventAtHand(scene)) return "details";
      // "L'usine reprise par ses salariés, c'est quand ?" is of what comes closest to these words.
      if (halfTold(scene)) return intent;
      if (isAskedOfIt(scene) || isAskedOfThese(scene) || isWonderedOfIt(scene)) return "details";
      // "Tell me about the grant application training", of one that is listed.
      if (!heard.foreign && heard.complete && calledLoosely(scene)) return "details";
      return something && (isUnplaced(heard) || isOfItsDaysOrTowns(scene))
        ? ofScreen(scene)
        : intent;
    case "bye":
      // "C'est tout ?", not "any others later?"
      return turn.text.trim().endsWith("?") && state.shown.length > 0 && !heard.later
        ? "more"
        : intent;
    case "repeat":
      return something || state.query ? intent : "help";
    case "choose":
      // "C'est quand la prochaine visite ?", once the last of them is over.
      if (endAsked(scene)) return isEmpty(heard.query) || endOfProgramme(scene) ? intent : "find";
      if (!something && !isEmpty(heard.query)) return "find";
      if (isNextOfNone(scene)) return "more";
      if (heard.theirs && isOfMany(scene)) return "find";
      // "Which of the others are in the evening?"
      if (isRest(heard) && heard.among && state.shown.length > 1 && !isEmpty(heard.query))
        return "find";
      return isRest(heard) && state.event === undefined ? "more" : intent;
    case "advise":
      // "Which one has a henhouse?", asked first, looks for it.
      if (!something && !isEmpty(heard.query)) return "find";
      // "Which clothes must I wear?" asks for no advice on what to choose.
      if (isAskedOfIt(scene) && !says(heard.text, language.words.intents.acts.advise))
        return "details";
      // "What's the one about joining a network?" tells which is meant.
      return describingPart(scene) ? "details" : intent;
    case "more":
      // "On pourra voir les machines ?" asks for no page of a list in so many words.
      if (isAskedOfIt(scene) && !says(heard.text, language.words.intents.acts.more))
        return "details";
      // "Y a encore des choses avant la fin ?", before anything was listed.
      if (!something && !state.query && turn.text.trim().endsWith("?")) return "find";
      // "Autre chose à la même heure ?", "le même organisateur en fait d'autres ?"
      return heard.later ||
        isAtSameHours(scene) ||
        isOnceOver(scene) ||
        (heard.theirs && eventAtHand(scene))
        ? "find"
        : intent;
    case "help":
      // "On peut leur poser des questions de fiscalité ?" asks of its people, not of the bot.
      return isOfItsPeople(scene) && isAskedOfIt(scene) ? "details" : intent;
    case "count":
      // "How many workers does the company have?", not "ça fait combien ?"
      return !isEmpty(heard.query) && isAskedOfThese(scene) ? "details" : intent;
    case "about":
      // "Does the same organiser do another one?"
      if (heard.theirs && isOfMany(scene)) return "find";
      return isOfWhole(scene) && !isAskedOfThese(scene) ? intent : "details";
    case "details":
      // "Something similar the day after?"
      if (heard.aspect === "similar" && heard.shift !== undefined) return "find";
      return isOfMany(scene) ? "find" : intent;
    case "find":
      // "Are the two on a Saturday?"
      if (heard.whether && pairMeant(scene).length > 0) return "details";
      // "Mais c'est loin, le 25. Rien avant ?" looks for what is before it.
      if (heard.later && heard.query.windows.length > 0) return intent;
      // "C'est peu. À n'importe quelle heure alors" lets go of the hours of the search.
      if (heard.anyHour && heard.aspect === undefined && !turn.text.includes("?")) return intent;
      if (isOfEventAtHand(scene) || asksWhatItHolds(scene) || asksWhetherPartOfIt(scene))
        return "details";
      // "Et se créer un job sans monter sa boîte, c'est possible ?" says the title of another.
      if (heard.linked && titleOfAnother(scene)) return intent;
      if (isAskedOfIt(scene) || isAskedOfThese(scene)) return "details";
      // "Parlez-moi de celui sur l'emploi", of those listed.
      if (isToldOfListed(scene)) return "choose";
      // "Et pour les Roumics ?" asks of them what was just asked.
      return heard.linked && state.aspect && heard.query.wanted.titles.length > 0
        ? "details"
        : intent;
    default:
      return intent;
  }
}

/** "La CRESS co-organise quoi ?": no side of one event is asked about, and no one event is meant. */
function isOfMany(scene: Scene): boolean {
  const { adds, aspect, besides, choice, query, ofIt, theirs } = scene.heard;
  const { titles, organisers, formats } = query.wanted;
  // "Do the people who run it have other trainings?", "the open day they run".
  const isOfThem = theirs && (aspect ?? "organiser") === "organiser";
  if (isOfThem && !choice && (besides || formats.length > 0))
    return eventAtHand(scene) !== undefined;
  const asked = aspect !== undefined && (aspect !== "organiser" || organisers.length === 0);
  if (asked || choice || ofIt || titles.length > 0 || isEmpty(query)) return false;
  const [meant, ...others] = meantEvents(scene);
  // "Et sur le numérique aussi ?" is of others than the one at hand.
  return !meant || others.length > 0 || (adds && meant !== eventAtHand(scene));
}

/** Whether the title of an event that is not the one at hand is said nearly whole. */
function titleOfAnother(scene: Scene): boolean {
  const { words } = scene.heard.query.wanted;
  const other = titleSaid(scene, wanting(emptyQuery(), { words }));
  return other !== undefined && other !== eventAtHand(scene);
}

/** What is wanted of what stands on screen by words that are unclear alone. */
function ofScreen(scene: Scene): Intent {
  const { heard, language } = scene;
  // "C'est quoi le sens de la vie ?" asks of nothing that an event has.
  if (says(heard.text, language.words.subject.beyond)) return "off-topic";
  if (heard.aspect || asksMeaning(scene)) return "details";
  if (heard.foreign) return "off-topic";
  if (heard.likely && ON_SCREEN.includes(heard.likely)) return heard.likely;
  const event = eventAtHand(scene);
  const isTold = event !== undefined && sentencesAsked(scene, event).length > 0;
  return isTold || asksWhatItHolds(scene) ? "details" : "off-topic";
}

/** "C'est quoi une CAE ?", where the event at hand tells it. */
function asksMeaning(scene: Scene): boolean {
  const event = eventAtHand(scene);
  const { defines } = scene.language.words.sentences;
  if (!event || !says(scene.heard.text, defines)) return false;
  return sentencesDefining(scene, event).length > 0;
}

/** What unclear words may want, once there is something to want it of. */
const ON_SCREEN: readonly Intent[] = [
  "details",
  "choose",
  "more",
  "advise",
  "register",
  "cancel",
  "my-requests",
  "repeat",
];

/** "Les autres". */
export function isRest({ choice }: Understanding): boolean {
  return choice !== undefined && "pick" in choice && choice.pick === "others" && !choice.but;
}

/** No time or place is named: what is unclear and of another day or town is not about the screen. */
function isUnplaced({ query, outside, doubtful }: Understanding): boolean {
  const { windows, wanted } = query;
  return windows.length + wanted.towns.length + outside.length + doubtful.length === 0;
}

/** "Until what time on Saturday?", "what time in Ronchin?", asked of what is on then or there. */
function isOfItsDaysOrTowns(scene: Scene): boolean {
  const { heard, services, turn } = scene;
  const { aspect, query, outside, doubtful } = heard;
  const { windows } = query;
  const { towns } = query.wanted;
  if (!aspect || windows.length + towns.length === 0) return false;
  if (outside.length + doubtful.length > 0) return false;
  const event = eventAtHand(scene);
  const placed = { ...wanting(emptyQuery(), { towns }), windows };
  const asked = ofThese(event ? [event] : onScreen(scene), placed, heard);
  if (windows.length > 0 && asked.windows.length === 0) return false;
  const { events, also } = services.index.search(asked, turn.now);
  return events.length + also.length > 0;
}
