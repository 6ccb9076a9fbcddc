import type { Aspect } from "../../src/languages/intents.js";
import type { Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { FACETS, isEmpty } from "../../src/programme/query.js";
import { similar } from "../../src/search/similar.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { eventCard, eventText } from "../cards/event-card.js";
import { isPast } from "../cards/event-lines.js";
import { type Dialog, joined, type Reply, reply, type Scene, tap, tapless } from "../dialog.js";
import { description } from "../meant/description.js";
import { saysOnlyTitle } from "../meant/loosely-named.js";
import { isOfEventAtHand, meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { isOfSomethingThere } from "../meant/something-there.js";
import { answerEach, noteBefore } from "./each.js";
import { CHOICES, listed, noneMeant, severalMeant } from "./lists.js";
import {
  sentencesDefining,
  sentencesNaming,
  sentencesTelling,
  wordsBesideTitle,
} from "./of-event.js";
import { quoted, titleTelling } from "./quoted.js";
import { allPrinted, sayOf, unanswered } from "./say-of.js";
import { asksHouseNumber, unprinted } from "./unprinted.js";
import { keptQuestion } from "./which-asked.js";

/** A question about one event, or each of a few: "c'est où ?", "combien coûtent les Roumics ?". */
export const details: Dialog = (scene) => {
  const ofList = sideOfList(scene);
  if (ofList) return ofList;
  const meant = meantEvents(scene);
  const aspect = aspectAsked(scene);
  const [event] = meant;
  if (event && meant.length === 1) {
    if (!aspect)
      return scene.heard.intents.includes("details")
        ? (sidesTold(scene, event) ?? unheaded(scene, event))
        : showEvent(scene, event);
    if (aspect === "what" && event !== eventAtHand(scene) && asksForMore(scene)) {
      return showEvent(scene, event);
    }
    const defined =
      aspect === "what" ? (definition(scene, event) ?? partFor(scene, event)) : undefined;
    if (defined) return defined;
    const others = (scene.heard.aspects ?? []).filter(
      (other) => other !== "contact" || !asksHouseNumber(scene),
    );
    return others.reduce(
      (said, other) => inOneBreath(said, answerAspect(scene, event, other)),
      answerAspect(scene, event, aspect),
    );
  }
  const asked = meant.length > 1 || !isOfNone(scene) ? meant : onScreen(scene);
  const shared = sharedPlace(scene, meant, aspect);
  if (shared) return shared;
  if (aspect === "calendar" && asked.length > 1) return calendarOf(scene, asked);
  const each =
    aspect && asked.length > 1
      ? answerEach(scene, asked, [aspect, ...(scene.heard.aspects ?? [])])
      : undefined;
  if (each) return each;
  const which = meant.length > 1 ? severalMeant(scene, meant) : noneMeant(scene);
  const { heard } = scene;
  const asks = aspect !== undefined || heard.whether !== undefined || heard.topics.length > 0;
  return asks ? keptQuestion(scene, which) : which;
};

/** "Dites-m'en plus sur les Roumics", with no other side asked about. */
function asksForMore({ heard, language }: Scene): boolean {
  const isAlone = (heard.aspects ?? []).length === 0;
  return isAlone && says(Text.of(heard.text), language.words.finer.more);
}

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

/** "C'est quoi une épicerie solidaire ?": the sentence that has the word, where it is not the event's own name. */
function definition(scene: Scene, event: Event): Reply | undefined {
  const { heard, language } = scene;
  const isDefined = says(Text.of(heard.text), language.words.sentences.defines);
  const beside = isDefined ? wordsBesideTitle(scene, event) : [];
  if (beside.length === 0) return undefined;
  const sentences = sentencesDefining(scene, event);
  return sentences.length > 0 ? quote(scene, event, sentences) : undefined;
}

/** "Qu'est-ce qui se passe là-bas pour les enfants ?": the sentences that name them, not the whole text. */
function partFor(scene: Scene, event: Event): Reply | undefined {
  const sentences = sentencesNaming(scene, event);
  return sentences.length > 0 ? quote(scene, event, sentences) : undefined;
}

/** "C'est où et à quelle heure ?": both answers, the taps once. */
export function inOneBreath(first: Reply, second: Reply): Reply {
  return { ...joined({ ...tapless(first), events: [] }, second), state: first.state };
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

/** The side asked about: "et l'autre ?" asks what was just asked of the first. */
function aspectAsked(scene: Scene): Aspect | undefined {
  const { heard, state } = scene;
  const pick = heard.choice && "pick" in heard.choice ? heard.choice.pick : undefined;
  const other = pick === "other" || pick === "others";
  const { windows, wanted } = heard.query;
  if (heard.aspect) return heard.aspect;
  const said = heard.choice !== undefined || isOfEventAtHand(scene);
  if (said && wanted.registrations.length > 0) return "registration";
  if (said && wanted.prices.length > 0) return "price";
  if (said && wanted.audiences.length > 0) return "audience";
  // What is practical is told by the words that asked it, and these were said of the first.
  const before = state.aspect === "practical" ? undefined : state.aspect;
  // "Et l'autre, il y a un groupe ?" asks something else of it.
  const asks = says(Text.of(heard.text), scene.language.words.sentences.asks);
  if (!isOfEventAtHand(scene)) return (heard.linked || other) && !asks ? before : undefined;
  if (isOfSomethingThere(heard)) return "practical";
  return windows.length > 0 ? "when" : "where";
}

/** Whether nothing in the words tells one event from the others. */
function isOfNone({ heard }: Scene): boolean {
  return heard.choice === undefined && isEmpty(description(heard));
}

/** The whole event; `heading` says what was understood, when a search led here. */
export function showEvent(scene: Scene, event: Event, heading?: string): Reply {
  const { language, turn } = scene;
  const { past, found } = language.texts.event;
  const intro = heading ?? (isPast(event, turn.now) ? past(event, turn.now) : found());
  const text = `${intro}\n\n${eventText(event, language, turn.now)}`;
  return reply(
    scene,
    { text, card: eventCard(text, event, language, turn.now) },
    {
      state: { event: event.id, aspect: undefined, shown: shownWith(scene, event) },
      events: [event],
    },
  );
}

/** The list on screen stays when the event is of it, so that "le deuxième" goes on meaning it. */
function shownWith({ state }: Scene, event: Event): string[] {
  return state.shown.includes(event.id) ? state.shown : [event.id];
}

/** One side of one event, as a sentence. */
export function answerAspect(scene: Scene, event: Event, aspect: Aspect): Reply {
  const { language, services, turn } = scene;
  const { event: texts, finer } = language.texts;
  const { answers } = texts;
  if (aspect === "similar") return showSimilar(scene, event);
  if (aspect === "calendar") {
    const files = [services.calendar(event)];
    const text = answers.calendar(event);
    return reply(scene, { text, files }, { state: { event: event.id, aspect }, events: [event] });
  }
  const isOfAudience = aspect === "audience";
  const naming = isOfAudience ? sentencesNaming(scene, event) : [];
  const plainly = quoted(scene, event, aspect);
  const named = naming.length > 0 ? finer.audienceNamed(event, naming) : undefined;
  const titled = isOfAudience ? titleTelling(scene, event) : undefined;
  // Whether a pushchair may come is not for whom it is.
  const side = isOfAudience && scene.heard.topics.includes("infants") ? "practical" : aspect;
  // "Can my son come?", of what is kept for charities: for whom it is answers, whoever would come.
  const kept = isOfAudience && side === aspect ? services.told(event, ["audience"]) : [];
  const forWhom = kept.length > 0 ? texts.quote(event, kept) : undefined;
  const printed = side === "audience" ? allPrinted(event) : undefined;
  const untold =
    printed === undefined ? answers[side](event, turn.now) : finer.audienceUntold(event, printed);
  const told = plainly ?? named ?? titled ?? forWhom ?? untold;
  const missing = unprinted(scene, event, aspect);
  const answer = missing === undefined ? told : beside(aspect, told, missing);
  const over = saidOver(scene, event, aspect);
  return sayOf(scene, event, `${answer}${over}`, { aspect });
}

/** That it is over, when it was unless that was just said. */
export function saidOver({ language, turn }: Scene, event: Event, aspect: Aspect): string {
  const { isOver, past } = language.texts.event;
  if (!isPast(event, turn.now)) return "";
  return ` ${aspect === "when" ? isOver() : past(event, turn.now)}`;
}

/** An address and hours go before what they lack; ways of being reached go after the one that is not there. */
function beside(aspect: Aspect, told: string, missing: string): string {
  return aspect === "where" || aspect === "when" ? `${told} ${missing}` : `${missing} ${told}`;
}

/**
 * A question that is of no side known: a sentence of the event may answer it all the same. Of one that
 * says nothing but its title, all is told: "and the evening of the partners?", "what is the creathon?".
 */
function unheaded(scene: Scene, event: Event): Reply {
  const { heard, language } = scene;
  if (saysOnlyTitle(event, heard.text, language.words)) {
    const isAsked = says(Text.of(heard.text), language.words.finer.whoIs);
    return isAsked ? answerAspect(scene, event, "what") : showEvent(scene, event);
  }
  const text = Text.of(heard.text);
  const defines = says(text, language.words.sentences.defines);
  const sentences = (defines ? sentencesDefining : sentencesTelling)(scene, event);
  const isPractical = PRACTICAL.some((topic) => says(text, language.words.topics[topic]));
  return sentences.length === 0 && isPractical
    ? answerAspect(scene, event, "practical")
    : quote(scene, event, sentences);
}

/** Told in words of their own or not at all: no reader would find them between the lines. */
const PRACTICAL: readonly Topic[] = [
  "animals",
  "infants",
  "childcare",
  "food",
  "online",
  "recording",
  "tongue",
  "transport",
];

/** The sentences that answer, or that none does. */
function quote(scene: Scene, event: Event, sentences: readonly string[]): Reply {
  return sentences.length > 0
    ? sayOf(scene, event, scene.language.texts.event.quote(event, sentences))
    : unanswered(scene, event);
}

/** The whole list for a calendar, a file for each event. */
function calendarOf(scene: Scene, events: readonly Event[]): Reply {
  const text = scene.language.texts.event.calendarOfList(events.length);
  return reply(scene, { text, files: events.map(scene.services.calendar) }, { events });
}

function showSimilar(scene: Scene, event: Event): Reply {
  const { language, services, turn } = scene;
  const events = similar(services.index, event, turn.now, CHOICES);
  const heading = language.texts.event.answers.similar(event, events.length);
  return events.length === 0
    ? reply(scene, heading, { state: { event: event.id } })
    : listed(scene, events, heading);
}
