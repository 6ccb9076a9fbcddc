import type { Intent } from "../../src/languages/intents.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { isAskedOfIt, isAskedOfThese } from "../meant/asked-of-it.js";
import { firstOfItsKind, isFirstOfItsKind } from "../meant/first-of-its-kind.js";
import { fitting, fittingEvents, ofThese } from "../meant/fitting.js";
import { isForAnother } from "../meant/for-another.js";
import { isAtSameHours } from "../meant/leaning.js";
import { calledLoosely, isOfEventAtHand, meantEvents } from "../meant/meant.js";
import { oneAfter, stillToCome } from "../meant/next-one.js";
import { endAsked } from "../meant/of-the-programme.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { isOnceOver } from "../meant/once-over.js";
import { groupMeant, pairMeant } from "../meant/the-two.js";
import { describingPart, titleSaid } from "../meant/told-by-title.js";
import { points } from "../meant/told-of-oneself.js";
import { amends } from "./amends.js";
import { ofItsOwn } from "./its-own.js";
import {
  asksWhatItHolds,
  asksWhetherOneHas,
  asksWhetherPartOfIt,
  isOfWhole,
  sentencesAsked,
  sentencesDefining,
} from "./of-event.js";

/** What was heard, by somebody who sees what stands on screen. */
export function heardOnScreen(scene: Scene): Understanding {
  const { heard } = scene;
  if (scene.state.form) {
    // "What else is there in the same place?" answers no field.
    const seeks = (heard.besides && heard.there !== undefined) || asksOfTown(scene);
    return seeks ? { ...heard, intents: heard.intents.map(searching) } : heard;
  }
  if (isFirstOfItsKind(heard) && scene.state.shown.length === 0) return firstOfItsKind(heard);
  const then = oneAfter(scene) ?? stillToCome(scene);
  if (then) return then;
  const ofItself = ofItsOwn(scene);
  if (ofItself) return ofItself;
  if (asksOtherPrice(scene) || isElsewhere(scene) || isForAnother(heard)) {
    const { aspect: _, ...search } = heard;
    const intents = heard.intents.map((intent) => (OF_ONE.includes(intent) ? "find" : intent));
    return { ...search, intents, follows: true };
  }
  if (amends(scene)) return { ...heard, intents: heard.intents.map(searching), follows: true };
  const intents = heard.intents.map((intent) => wanted(intent, scene));
  // "Il y aura de la musique ?", of those listed.
  const isOfGroup = groupMeant(scene).length > 0;
  const among = heard.among || isOfGroup || asksWhetherOneHas(scene);
  const onEvent = intents.includes("details") && !heard.intents.includes("details");
  const isUnheaded = onEvent && !isOfGroup && !heard.aspect && !isOfEventAtHand(scene);
  // Stray words of a message that was unclear describe no event.
  const unclear =
    heard.intents.includes("off-topic") &&
    !intents.includes("off-topic") &&
    !isOfEventAtHand(scene);
  if (!unclear && !isUnheaded) return { ...heard, intents, among };
  const { words, formats, titles } = heard.query.wanted;
  const hints = [...heard.hints, ...words, ...formats];
  // "What time does it open Sunday morning?" is of that morning.
  const { windows } = heard.query;
  return { ...heard, intents, hints, query: { ...wanting(emptyQuery(), { titles }), windows } };
}

/** "Nothing in Hem itself I suppose?", while a form waits: no field takes a question of a town. */
function asksOfTown({ heard, turn }: Scene): boolean {
  const { aspect, intents, ofIt, query, whether } = heard;
  const isOfTown = query.wanted.towns.length > 0 && !ofIt && !whether && aspect === undefined;
  return isOfTown && intents.includes("off-topic") && turn.text.trim().endsWith("?");
}

/** "Et à prix libre ?", after what is free tomorrow: another price of the same search. */
function asksOtherPrice({ heard, state }: Scene): boolean {
  const asked = state.query?.wanted.prices ?? [];
  const { prices } = heard.query.wanted;
  const isOther = asked.length > 0 && prices.some((price) => !asked.includes(price));
  return heard.linked && isOther && !heard.ofIt && !heard.choice;
}

function searching(intent: Intent): Intent {
  return intent === "off-topic" || intent === "correct" ? "find" : intent;
}

function wanted(intent: Intent, scene: Scene): Intent {
  const { heard, state, turn } = scene;
  const something = eventAtHand(scene) !== undefined || state.shown.length > 0;
  switch (intent) {
    case "off-topic":
      // "Lequel ?"
      if (heard.among && state.shown.length > 0) return "repeat";
      // "I thought it was at 8 pm?"
      if (heard.ofIt && heard.whether && !heard.foreign && isOfEventAtHand(scene)) return "details";
      if (isAskedOfIt(scene) || isAskedOfThese(scene)) return "details";
      // "Tell me about the grant application training", of one that is listed.
      if (!heard.foreign && heard.complete && calledLoosely(scene)) return "details";
      return something && (isUnplaced(heard) || isOfItsDays(scene)) ? ofScreen(scene) : intent;
    case "bye":
      // "C'est tout ?", not "any others later?"
      return turn.text.trim().endsWith("?") && state.shown.length > 0 && !heard.later
        ? "more"
        : intent;
    case "repeat":
      return something || state.query ? intent : "help";
    case "choose":
      if (endAsked(scene)) return intent;
      if (!something && !isEmpty(heard.query)) return "find";
      if (heard.theirs && isOfMany(scene)) return "find";
      return isRest(heard) && state.event === undefined ? "more" : intent;
    case "advise":
      // "Which one has a henhouse?", asked first, looks for it.
      if (!something && !isEmpty(heard.query)) return "find";
      // "What's the one about joining a network?" tells which is meant.
      return describingPart(scene) ? "details" : intent;
    case "more":
      // "Y a encore des choses avant la fin ?", before anything was listed.
      if (!something && !state.query && turn.text.trim().endsWith("?")) return "find";
      // "Autre chose à la même heure ?", "le même organisateur en fait d'autres ?"
      return heard.later ||
        isAtSameHours(scene) ||
        isOnceOver(scene) ||
        (heard.theirs && eventAtHand(scene))
        ? "find"
        : intent;
    case "count":
      // "How many workers does the company have?", not "ça fait combien ?"
      return !isEmpty(heard.query) && isAskedOfThese(scene) ? "details" : intent;
    case "about":
      return isOfWhole(scene) && !isAskedOfThese(scene) ? intent : "details";
    case "details":
      return isOfMany(scene) ? "find" : intent;
    case "find":
      // "Are the two on a Saturday?"
      if (heard.whether && pairMeant(scene).length > 0) return "details";
      if (isOfEventAtHand(scene) || asksWhatItHolds(scene) || asksWhetherPartOfIt(scene))
        return "details";
      // "Et se créer un job sans monter sa boîte, c'est possible ?" says the title of another.
      if (heard.linked && titleOfAnother(scene)) return intent;
      if (isAskedOfIt(scene) || isAskedOfThese(scene)) return "details";
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

/** What is wanted of one event. */
const OF_ONE: readonly Intent[] = ["details", "choose"];

/** "The one at 5, what is it about?", where nothing spoken of is then and there: it is looked for. */
function isElsewhere(scene: Scene): boolean {
  const { among, choice, ofIt, query, whether } = scene.heard;
  const { windows, wanted } = query;
  const isTold = windows.length + wanted.towns.length > 0;
  const isOther = !isEmpty({ ...wanting(query, { towns: [] }), windows: [] });
  const event = eventAtHand(scene);
  if (!isTold || isOther || among || choice || ofIt || whether || !event) return false;
  // Hours that are not printed are not contradicted.
  const isUntold = scene.heard.supposed === "day" && event.sessions.length === 0;
  const isFit = isUntold || fitting(scene, [event], query).length > 0;
  return points(scene) && !isFit && fittingEvents(scene, query).length === 0;
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
function isRest({ choice }: Understanding): boolean {
  return choice !== undefined && "pick" in choice && choice.pick === "others" && !choice.but;
}

/** No time or place is named: what is unclear and of another day or town is not about the screen. */
function isUnplaced({ query, outside, doubtful }: Understanding): boolean {
  const { windows, wanted } = query;
  return windows.length + wanted.towns.length + outside.length + doubtful.length === 0;
}

/** "Until what time on Saturday?", asked of what is on that day. */
function isOfItsDays(scene: Scene): boolean {
  const { heard, services, turn } = scene;
  const { aspect, query, outside, doubtful } = heard;
  const { windows } = query;
  if (!aspect || query.wanted.towns.length + outside.length + doubtful.length > 0) return false;
  const event = eventAtHand(scene);
  const asked = ofThese(event ? [event] : onScreen(scene), { ...emptyQuery(), windows }, heard);
  if (windows.length === 0 || asked.windows.length === 0) return false;
  const { events, also } = services.index.search(asked, turn.now);
  return events.length + also.length > 0;
}
