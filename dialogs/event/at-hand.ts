import type { Intent } from "../../src/languages/intents.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { isCourtesy, mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { afterItsEnd } from "../meant/after-it.js";
import { askedOfDoing } from "../meant/done-there.js";
import { firstOfItsKind, isFirstOfItsKind } from "../meant/first-of-its-kind.js";
import { fitting, fittingEvents } from "../meant/fitting.js";
import { isForAnother } from "../meant/for-another.js";
import { isOfEventAtHand } from "../meant/meant.js";
import { oneAfter, stillToCome } from "../meant/next-one.js";
import { nextThere } from "../meant/next-there.js";
import { eventAtHand, isOnlyOffered } from "../meant/on-screen.js";
import { oppositeAsked } from "../meant/opposite.js";
import { otherDaysOfWeek } from "../meant/other-days.js";
import { whatIsThere } from "../meant/singled-out.js";
import { groupMeant } from "../meant/the-two.js";
import { points } from "../meant/told-of-oneself.js";
import { amends, onlyTurnsAway } from "./amends.js";
import { ofItsOtherDay, ofThatDayToo } from "./day-too.js";
import { ofItsOwn } from "./its-own.js";
import { asksWhetherOneHas } from "./of-event.js";
import { wantedOnScreen } from "./wanted-on-screen.js";

/** What was heard, by somebody who sees what stands on screen. */
export function heardOnScreen(scene: Scene): Understanding {
  const { heard } = scene;
  if (scene.state.form) {
    // "What else is there in the same place?" answers no field.
    const seeks = (heard.besides && heard.there !== undefined) || asksOfTown(scene);
    return seeks ? { ...heard, intents: heard.intents.map(searching) } : heard;
  }
  if (isFirstOfItsKind(heard) && scene.state.shown.length === 0) return firstOfItsKind(heard);
  // "C'est la mairie qui organise ?", whomever else she organises for.
  if (says(heard.text, scene.language.words.sentences.guessesOrganiser) && eventAtHand(scene))
    return { ...heard, intents: ["details"], aspect: "organiser", query: emptyQuery() };
  const wish = wishToCome(scene);
  if (wish) return { ...heard, intents: [wish], query: emptyQuery() };
  if (settlesOnDay(scene)) return { ...heard, intents: heard.intents.filter(isCourtesy) };
  if (doubtsNothing(scene)) return { ...heard, intents: ["repeat"] };
  const done = askedOfDoing(scene);
  if (done) return done;
  const then =
    otherDaysOfWeek(scene) ??
    oppositeAsked(scene) ??
    oneAfter(scene) ??
    afterItsEnd(scene) ??
    nextThere(scene) ??
    stillToCome(scene) ??
    whatIsThere(scene);
  if (then) return then;
  const ofItself = ofItsOwn(scene) ?? ofThatDayToo(scene) ?? ofItsOtherDay(scene);
  if (ofItself) return ofItself;
  if (asksOtherPrice(scene) || isElsewhere(scene) || isForAnother(heard) || isElseThere(heard)) {
    const { aspect: _, ...search } = heard;
    const intents = heard.intents.map((intent) => (OF_ONE.includes(intent) ? "find" : intent));
    return { ...search, intents, follows: true };
  }
  if (amends(scene)) {
    // "Sauf la visite" picks none.
    const isPicked = !onlyTurnsAway(heard);
    // "Roubaix c'est bon aussi" asks for what is there.
    const suits = says(heard.text, scene.language.words.follows.doesToo);
    const isNone = (one: Intent) => (one === "choose" && !isPicked) || (one === "details" && suits);
    const changed = heard.intents.map((one) => (isNone(one) ? "find" : searching(one)));
    return { ...heard, intents: changed, follows: true };
  }
  const intents = heard.intents.map((intent) => wantedOnScreen(intent, scene));
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
  const { words, formats, titles, towns } = heard.query.wanted;
  const hints = [...heard.hints, ...words, ...formats];
  // "What time does it open Sunday morning?" is of that morning, "phone number for Ronchin?" of that town.
  const { windows } = heard.query;
  const query = { ...wanting(emptyQuery(), { titles, towns }), windows };
  return { ...heard, intents, hints, query };
}

/** "Nothing in Hem itself I suppose?", while a form waits: no field takes a question of a town. */
function asksOfTown({ heard, turn }: Scene): boolean {
  const { aspect, intents, ofIt, query, whether } = heard;
  const isOfTown = query.wanted.towns.length > 0 && !ofIt && !whether && aspect === undefined;
  return isOfTown && intents.includes("off-topic") && turn.text.trim().endsWith("?");
}

/**
 * "J'aimerais bien venir", "I'd love to come", of the event at hand, where nothing else is asked: a request,
 * or none where it is held back ("mais je travaille"). Nothing when it is no such wish.
 */
function wishToCome(scene: Scene): Intent | undefined {
  const { heard, language, turn } = scene;
  const { aspect, besides, choice, query, whether } = heard;
  const isAsked = aspect !== undefined || whether !== undefined || turn.text.includes("?");
  const isOther = choice !== undefined || besides || !isEmpty(wanting(query, { words: [] }));
  if (isAsked || isOther || !eventAtHand(scene)) return undefined;
  if (!["find", "off-topic"].includes(mainIntent(heard.intents))) return undefined;
  const { wishes, holdsBack } = language.words.formTalk;
  const text = Text.of(heard.text);
  const wish = spansOf(text, wishes, "wish").at(-1);
  const rests = text.typed.slice(wish?.end).split(/[,.;]| (?=\p{L}+ )/u);
  if (!wish) return undefined;
  return rests.some((rest) => says(rest, holdsBack)) ? "no" : "register";
}

/** "Samedi me suffit, merci !", "ok I will come Tuesday. Thank you, bye": leave is taken, and nothing asked. */
function settlesOnDay({ heard, language, state, turn }: Scene): boolean {
  const { aspect, besides, intents, query } = heard;
  const leaves = intents.includes("thanks") || intents.includes("bye");
  const isTold = state.shown.length > 0 || state.event !== undefined;
  const isOther = !isEmpty({ ...wanting(query, { words: [] }), windows: [] });
  if (!leaves || !isTold || isOther || besides || aspect || turn.text.includes("?")) return false;
  const { follows, intents: wants } = language.words;
  if (query.windows.length === 0 || says(heard.text, wants.signsUp)) return false;
  return says(heard.text, follows.settlesOn);
}

/** "Really, nothing at all?", where nothing was found. */
function doubtsNothing(scene: Scene): boolean {
  const { heard, language } = scene;
  return isOnlyOffered(scene) && says(heard.text, language.words.follows.nothingAtAll);
}

/** "Et à prix libre ?", after what is free tomorrow: another price of the same search. */
function asksOtherPrice({ heard, state }: Scene): boolean {
  const asked = state.query?.wanted.prices ?? [];
  const { prices } = heard.query.wanted;
  const isOther = asked.length > 0 && prices.some((price) => !asked.includes(price));
  return heard.linked && isOther && !heard.ofIt && !heard.choice;
}

/** "Y aura-t-il autre chose à cette adresse ?" asks for no address. */
function isElseThere({ aspect, besides, there }: Understanding): boolean {
  return besides && there !== undefined && aspect === "where";
}

function searching(intent: Intent): Intent {
  return intent === "off-topic" || intent === "correct" ? "find" : intent;
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
