import type { Picking } from "../../src/languages/follow-words.js";
import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { FACETS, isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "../dialog.js";
import { isAskedOfThese, isBareTopic, isOfPractice } from "../meant/asked-of-it.js";
import { description } from "../meant/by-description/description.js";
import { fitting } from "../meant/by-description/fitting.js";
import { isOfSomethingThere } from "../meant/by-description/something-there.js";
import { endAsked } from "../meant/leaning/of-the-programme.js";
import { isOfEventAtHand, meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { groupMeant } from "../meant/the-two.js";
import { answerEach, noteBefore } from "./each.js";
import { CHOICES, noneMeant, severalMeant } from "./lists.js";
import { sentencesTelling } from "./of-event.js";
import { showEvent } from "./show.js";
import { answerAspect, inOneBreath } from "./side.js";
import { definition, partFor, themeTold, unheaded } from "./unheaded.js";
import { asksHouseNumber } from "./unprinted.js";
import { keptQuestion } from "./which-asked.js";

/** A question about one event, or each of a few: "c'est où ?", "combien coûtent les Roumics ?". */
export function details(scene: Scene): Reply {
  const said = told(scene);
  const { query } = scene.heard;
  // "The next thing in Lille?", then "after that?", "today in Roubaix what time", then "and tomorrow?" are there, too.
  const isFoundThere = query.windows.length > 0 && query.wanted.towns.length > 0;
  return (endAsked(scene) || isFoundThere) && said.events.length === 1
    ? { ...said, state: { ...said.state, query } }
    : said;
}

function told(scene: Scene): Reply {
  const ofList = sideOfList(scene);
  if (ofList) return ofList;
  const group = groupAsked(scene);
  const meant = group.length > 0 ? group : meantEvents(scene);
  const [aspect, ...besides] = sidesAsked(scene);
  const [event] = meant;
  if (event && meant.length === 1) {
    if (!aspect)
      return scene.heard.intents.includes("details") || isToldOfIt(scene, event)
        ? (sidesTold(scene, event) ?? unheaded(scene, event))
        : showEvent(scene, event);
    const isShown = asksForMore(scene) || isToldByTime(scene);
    if (aspect === "what" && event !== eventAtHand(scene) && isShown) {
      return showEvent(scene, event);
    }
    const defined =
      aspect === "what"
        ? (themeTold(scene, event) ?? definition(scene, event) ?? partFor(scene, event))
        : undefined;
    if (defined) return defined;
    const others = besides.filter((other) => other !== "contact" || !asksHouseNumber(scene, event));
    const said = others.reduce(
      (said, other) => inOneBreath(said, answerAspect(scene, event, other)),
      answerAspect(scene, event, aspect),
    );
    return others.length > 0 ? { ...said, state: { ...said.state, aspects: others } } : said;
  }
  const asked = meant.length > 1 || !isOfNone(scene) ? meant : onScreen(scene);
  const shared = besides.length === 0 ? sharedPlace(scene, meant, aspect) : undefined;
  if (shared) return shared;
  if (aspect === "calendar" && asked.length > 1) return calendarOf(scene, asked);
  const isOpen = aspect === undefined && meant.length === 0;
  // "What would we do there?", and not "what do they make there? Furniture?"
  const isNamed = scene.heard.query.wanted.words.length + scene.heard.hints.length > 0;
  const named = isOpen && isNamed ? oneTelling(scene) : undefined;
  const side = aspect ?? (asksWhatGoesOn(scene) && !named ? "what" : undefined);
  const each = side && asked.length > 1 ? answerEach(scene, asked, [side, ...besides]) : undefined;
  if (each) return each;
  const telling = named ?? (side || !isOpen ? undefined : oneTelling(scene));
  if (telling) return unheaded(scene, telling);
  const which = meant.length > 1 ? severalMeant(scene, meant) : noneMeant(scene);
  const { heard } = scene;
  const isOfSide = aspect !== undefined || heard.whether !== undefined || heard.topics.length > 0;
  const asks = isOfSide || isAskedOfThese(scene);
  return asks ? keptQuestion(scene, which) : which;
}

/** "Whose research is it?", of a few: the only one that tells anything of it. */
function oneTelling(scene: Scene): Event | undefined {
  const telling = onScreen(scene).filter((event) => sentencesTelling(scene, event).length > 0);
  return telling.length === 1 ? telling[0] : undefined;
}

/** "On y ferait quoi ?", of several, with no topic: what each is about. */
function asksWhatGoesOn({ heard, language }: Scene): boolean {
  const { holds, ofOne } = language.words.sentences;
  const text = Text.of(heard.text);
  return heard.topics.length === 0 && !heard.whether && says(text, holds) && says(text, ofOne);
}

/** Those pointed at; of "lequel est à prix libre ?", the ones that are, where some are and some are not. */
function groupAsked(scene: Scene): readonly Event[] {
  const { query, whether } = scene.heard;
  const group = groupMeant(scene);
  if (group.length === 0 || whether) return group;
  const fit = fitting(scene, group, query);
  return fit.length > 0 ? fit : group;
}

/** "Dites-m'en plus sur les Roumics", with no other side asked about. */
function asksForMore({ heard, language }: Scene): boolean {
  const isAlone = (heard.aspects ?? []).length === 0;
  return isAlone && says(heard.text, language.words.finer.more);
}

/** "C'est quoi le prochain événement ?" asks which it is. */
function isToldByTime({ heard: { choice } }: Scene): boolean {
  return choice !== undefined && "pick" in choice && BY_TIME.includes(choice.pick);
}

const BY_TIME: readonly Picking[] = ["earliest", "latest", "next", "last"];

/** "On peut venir sans réserver ?", of the few on screen: each is told, none is searched for. */
function sideOfList(scene: Scene): Reply | undefined {
  const { aspect, among, choice, query, whether } = scene.heard;
  const { windows, near, wanted } = query;
  const listed = eventAtHand(scene) === undefined && scene.state.shown.length > 1;
  if (!listed || !whether || aspect || among || choice) return undefined;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  if (set.join() !== "registrations" || windows.length > 0 || near) return undefined;
  return answerEach(scene, onScreen(scene), ["registration"]);
}

/** "Venir à 17 h pour l'inauguration sans m'inscrire ?", of the event at hand: each side that is told. */
function sidesTold(scene: Scene, event: Event): Reply | undefined {
  const { windows, wanted } = scene.heard.query;
  const { prices, registrations } = wanted;
  const [first, ...others] = [
    ...(windows.length > 0 ? ["when" as const] : []),
    ...(prices.length > 0 ? ["price" as const] : []),
    ...(registrations.length > 0 ? ["registration" as const] : []),
  ];
  const isTold = prices.length + registrations.length > 0;
  if (!first || !isTold || event !== eventAtHand(scene)) return undefined;
  return others.reduce(
    (said, other) => inOneBreath(said, answerAspect(scene, event, other)),
    answerAspect(scene, event, first),
  );
}

/** The address of the one venue of all that are meant. */
function sharedPlace(
  scene: Scene,
  meant: readonly Event[],
  aspect: Aspect | undefined,
): Reply | undefined {
  const [first] = meant;
  if (!first || meant.length < 2) return undefined;
  const { where, together } = scene.language.texts.event;
  const places = new Set(meant.map(where));
  if ((aspect !== "where" && aspect !== "access") || places.size > 1) return undefined;
  const place = together(where(first), meant.length);
  const text = [...noteBefore(scene, meant, [aspect]), place].join("\n");
  const { details } = scene.language.texts.search.buttons;
  const suggestions = [tap(details, { do: "say", text: first.venue ?? first.title })];
  return reply(
    scene,
    { text, suggestions },
    {
      state: { shown: meant.slice(0, CHOICES).map(({ id }) => id), event: undefined },
      events: meant,
    },
  );
}

/** "Le deuxième", "celui d'Arcadis". */
export const choose: Dialog = details;

/** The sides asked about: "et l'autre ?" asks all that was just asked of the first. */
function sidesAsked(scene: Scene): readonly Aspect[] {
  const { heard, state } = scene;
  if (heard.aspect) {
    const sides = [heard.aspect, ...(heard.aspects ?? [])];
    return [...sides, ...sideOfComers(scene), ...sideOfAsking(scene, sides)];
  }
  const aspect = sideLeftOpen(scene);
  if (!aspect) return [];
  return aspect === state.aspect ? [aspect, ...(state.aspects ?? [])] : [aspect];
}

/** "Who organises it? I'd like to ask if it's open tomorrow": how they are reached as well. */
function sideOfAsking({ language, turn }: Scene, sides: readonly Aspect[]): readonly Aspect[] {
  const isOfWhom = sides.includes("organiser") && !sides.includes("contact");
  return isOfWhom && says(turn.text, language.words.finer.wouldAsk) ? ["contact"] : [];
}

/** "Could I bring my son, when does it end?": for whom it is as well, where somebody is brought. */
function sideOfComers({ heard, language, turn }: Scene): readonly Aspect[] {
  const { bring, children, infants } = language.words.topics;
  const isTold = [heard.aspect, ...(heard.aspects ?? [])].some(
    (one) => one && OF_COMERS.includes(one),
  );
  // "Je peux amener mon fils, ça finit quand ?" seems to tell of oneself.
  const text = Text.of(turn.text);
  const isOfChild = says(text, children) || says(text, infants);
  return isOfChild && says(text, bring) && !isTold ? ["audience"] : [];
}

/** Sides that say who may come, and where they may go instead. */
const OF_COMERS: readonly Aspect[] = ["audience", "practical", "access", "accessibility", "where"];

/** The side that is meant where none is named. */
function sideLeftOpen(scene: Scene): Aspect | undefined {
  const { heard, state } = scene;
  const ofGroup = groupMeant(scene).length > 0;
  const pick = heard.choice && "pick" in heard.choice ? heard.choice.pick : undefined;
  const other = pick === "other" || pick === "others";
  const { windows, wanted } = heard.query;
  // "Le prochain événement gratuit à Roubaix" asks which it is, and no price.
  const isTold = endAsked(scene) !== undefined && !heard.whether;
  const said = !isTold && (heard.choice !== undefined || ofGroup || isOfEventAtHand(scene));
  if (said && wanted.registrations.length > 0) return "registration";
  if (said && wanted.prices.length > 0) return "price";
  if (said && wanted.audiences.length > 0) return "audience";
  const isAsked = heard.whether !== undefined || heard.text.trim().endsWith("?");
  if (ofGroup && isAsked && windows.length > 0) return "when";
  if (ofGroup && isAsked && wanted.towns.length > 0) return "where";
  // What is practical is told by the words that asked it, and these were said of the first.
  const before = state.aspect === "practical" ? undefined : state.aspect;
  // "Et l'autre, il y a un groupe ?", "et à manger ?", "et nous, peut-on tenir un stand ?" ask something else of it.
  const isAsking = says(heard.text, scene.language.words.sentences.asks) || isOfPractice(scene);
  const asks = isAsking || isBareTopic(scene);
  if (!isOfEventAtHand(scene)) return (heard.linked || other) && !asks ? before : undefined;
  if (isOfSomethingThere(heard)) return "practical";
  return windows.length > 0 ? "when" : "where";
}

/** "And the other one, will someone from the university be there?": what is asked of it, it tells. */
function isToldOfIt(scene: Scene, event: Event): boolean {
  const { heard, language } = scene;
  const asks = heard.text.trim().endsWith("?") && says(heard.text, language.words.sentences.asks);
  return asks && heard.choice !== undefined && sentencesTelling(scene, event).length > 0;
}

/** Whether nothing in the words tells one event from the others. */
function isOfNone({ heard }: Scene): boolean {
  return heard.choice === undefined && isEmpty(description(heard));
}

/** The whole list for a calendar, a file for each event. */
function calendarOf(scene: Scene, events: readonly Event[]): Reply {
  const text = scene.language.texts.event.calendarOfList(events.length);
  return reply(scene, { text, files: events.map(scene.services.calendar) }, { events });
}
