import type { Intent } from "../../src/languages/intents.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { isCourtesy, mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { firstOfItsKind, isFirstOfItsKind } from "../meant/by-description/first-of-its-kind.js";
import { fitting, fittingEvents } from "../meant/by-description/fitting.js";
import { whatIsThere } from "../meant/by-description/singled-out.js";
import { points } from "../meant/by-description/told-of-oneself.js";
import { isOneOfPlace } from "../meant/by-name/one-of-place.js";
import { afterItsEnd } from "../meant/leaning/after-it.js";
import { askedOfDoing } from "../meant/leaning/done-there.js";
import { isForAnother } from "../meant/leaning/for-another.js";
import { oneAfter, stillToCome } from "../meant/leaning/next-one.js";
import { nextThere } from "../meant/leaning/next-there.js";
import { oppositeAsked } from "../meant/leaning/opposite.js";
import { otherDaysOfWeek } from "../meant/leaning/other-days.js";
import { isOfEventAtHand, meantEvents } from "../meant/meant.js";
import { eventAtHand, isOnlyOffered } from "../meant/on-screen.js";
import { groupMeant } from "../meant/the-two.js";
import { amends, onlyTurnsAway } from "./amends.js";
import { ofItsOtherDay, ofThatDayToo } from "./day-too.js";
import { ofItsOwn } from "./its-own.js";
import { asksWhetherOneHas } from "./of-event.js";
import { wantedOnScreen } from "./wanted-on-screen.js";

/** What was heard, by somebody who sees what stands on screen. */
export function heardOnScreen(scene: Scene): Understanding {
  for (const hear of HEARD) {
    const heard = hear(scene);
    if (heard) return heard;
  }
  return ofWhatIsThere(scene);
}

/** What a message may be to somebody who sees it, in this order; nothing where it is not that. */
const HEARD: readonly ((scene: Scene) => Understanding | undefined)[] = [
  besideForm,
  firstOfKind,
  guessedOrganiser,
  wishToCome,
  settledOnDay,
  doubted,
  askedOfDoing,
  otherDaysOfWeek,
  oppositeAsked,
  oneAfter,
  afterItsEnd,
  nextThere,
  stillToCome,
  whatIsThere,
  ofItsOwn,
  ofThatDayToo,
  ofItsOtherDay,
  askedOfOneOfPlace,
  soughtElsewhere,
  amended,
];

/** What each thing that it seems to want is of what stands there. */
function ofWhatIsThere(scene: Scene): Understanding {
  const { heard } = scene;
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

/** "What else is there in the same place?" answers no field of a form that waits. */
function besideForm(scene: Scene): Understanding | undefined {
  const { heard } = scene;
  if (!scene.state.form) return undefined;
  const seeks = (heard.besides && heard.there !== undefined) || asksOfTown(scene);
  return seeks ? { ...heard, intents: heard.intents.map(searching) } : heard;
}

function firstOfKind({ heard, state }: Scene): Understanding | undefined {
  return isFirstOfItsKind(heard) && state.shown.length === 0 ? firstOfItsKind(heard) : undefined;
}

/** "C'est la mairie qui organise ?", whomever else she organises for. */
function guessedOrganiser(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const isGuessed = says(heard.text, language.words.sentences.guessesOrganiser);
  return isGuessed && eventAtHand(scene)
    ? { ...heard, intents: ["details"], aspect: "organiser", query: emptyQuery() }
    : undefined;
}

/** "What was the Roubaix one about?", of the one of that town that was spoken of. */
function askedOfOneOfPlace(scene: Scene): Understanding | undefined {
  const { heard } = scene;
  const isAsked = scene.turn.text.includes("?") || heard.aspect !== undefined;
  const isOfPlace = isOneOfPlace(scene) && !heard.besides && !heard.among;
  const isSought = ["find", "off-topic"].includes(mainIntent(heard.intents));
  if (!isAsked || !isOfPlace || !isSought || meantEvents(scene).length !== 1) return undefined;
  return { ...heard, intents: ["details"] };
}

/** What asks of one event by the way, and looks for others. */
function soughtElsewhere(scene: Scene): Understanding | undefined {
  const { aspect: _, ...search } = scene.heard;
  const isSought =
    asksOtherPrice(scene) ||
    isElsewhere(scene) ||
    isForAnother(scene.heard) ||
    isElseThere(scene.heard) ||
    isThereThen(scene);
  if (!isSought) return undefined;
  const intents = search.intents.map((intent) => (OF_ONE.includes(intent) ? "find" : intent));
  return { ...search, intents, follows: true };
}

/** What only changes the search. */
function amended(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  if (!amends(scene)) return undefined;
  // "Sauf la visite" picks none.
  const isPicked = !onlyTurnsAway(heard);
  // "Roubaix c'est bon aussi" asks for what is there.
  const suits = says(heard.text, language.words.follows.doesToo);
  const isNone = (one: Intent) => (one === "choose" && !isPicked) || (one === "details" && suits);
  const intents = heard.intents.map((one) => (isNone(one) ? "find" : searching(one)));
  return { ...heard, intents, follows: true };
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
function wishToCome(scene: Scene): Understanding | undefined {
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
  const intent = rests.some((rest) => says(rest, holdsBack)) ? "no" : "register";
  return { ...heard, intents: [intent], query: emptyQuery() };
}

/** "Samedi me suffit, merci !", "ok I will come Tuesday. Thank you, bye": leave is taken, and nothing asked. */
function settledOnDay({ heard, language, state, turn }: Scene): Understanding | undefined {
  const { aspect, besides, intents, query } = heard;
  const leaves = intents.includes("thanks") || intents.includes("bye");
  const isTold = state.shown.length > 0 || state.event !== undefined;
  const isOther = !isEmpty({ ...wanting(query, { words: [] }), windows: [] });
  if (!leaves || !isTold || isOther || besides || aspect || turn.text.includes("?"))
    return undefined;
  const { follows, intents: wants } = language.words;
  if (query.windows.length === 0 || says(heard.text, wants.signsUp)) return undefined;
  return says(heard.text, follows.settlesOn)
    ? { ...heard, intents: intents.filter(isCourtesy) }
    : undefined;
}

/** "Really, nothing at all?", where nothing was found. */
function doubted(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const isDoubted = isOnlyOffered(scene) && says(heard.text, language.words.follows.nothingAtAll);
  return isDoubted ? { ...heard, intents: ["repeat"] } : undefined;
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

/** "C'est quoi demain au même endroit ?", of one that is over by then: what is there then is looked for. */
function isThereThen(scene: Scene): boolean {
  const { aspect = "what", there, whether, query } = scene.heard;
  const event = eventAtHand(scene);
  if (!event || there === undefined || whether || query.windows.length === 0) return false;
  const isOther = !isEmpty({ ...wanting(query, { words: [] }), windows: [] });
  const isOn = fitting(scene, [event], { ...emptyQuery(), windows: query.windows }).length > 0;
  return aspect === "what" && !isOther && !isOn;
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
