import type { Aspect } from "../../src/languages/intents.js";
import { PRACTICAL } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, wanting } from "../../src/programme/query.js";
import { similar } from "../../src/search/similar.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import { joined, type Reply, reply, type Scene, tapless } from "../dialog.js";
import { lengthOf } from "./hours-asked.js";
import { CHOICES, listed } from "./lists.js";
import { sentencesNaming } from "./of-event.js";
import { quoted, titleTelling } from "./quoted.js";
import { allPrinted, sayOf, unansweredText } from "./say-of.js";
import { tooLate } from "./too-late.js";
import { asksHouseNumber, unprinted } from "./unprinted.js";

/** One side of one event, as a sentence. */
export function answerAspect(scene: Scene, event: Event, aspect: Aspect): Reply {
  const { language, services } = scene;
  const { event: texts, finer } = language.texts;
  const { answers } = texts;
  if (aspect === "contact" && asksHouseNumber(scene, event))
    return answerAspect(scene, event, "where");
  if (aspect === "similar") return showSimilar(scene, event);
  if (aspect === "calendar") {
    const files = [services.calendar(event)];
    const text = answers.calendar(event, scene.turn.now);
    return reply(scene, { text, files }, { state: { event: event.id, aspect }, events: [event] });
  }
  if (aspect === "registration" && isPast(event, scene.turn.now)) {
    return sayOf(scene, event, tooLate(scene, event), { aspect });
  }
  const isOfAudience = aspect === "audience";
  const naming = isOfAudience ? sentencesNaming(scene, event) : [];
  const plainly = quoted(scene, event, aspect);
  const named = naming.length > 0 ? finer.audienceNamed(event, naming) : undefined;
  // Whether a pushchair may come is not for whom it is.
  const side = isOfAudience && scene.heard.topics.includes("infants") ? "practical" : aspect;
  const titled = isOfAudience && side === aspect ? titleTelling(scene, event) : undefined;
  // "Can my son come?", of what is kept for charities: for whom it is answers, whoever would come.
  const kept = isOfAudience && side === aspect ? services.told(event, ["audience"]) : [];
  const forWhom = kept.length > 0 ? texts.quote(event, kept) : undefined;
  const told = plainly ?? named ?? forWhom ?? titled ?? untoldOf(scene, event, side);
  const missing = unprinted(scene, event, aspect);
  const answer = missing === undefined ? told : beside(aspect, told, missing);
  const over = saidOver(scene, event, aspect);
  return sayOf(
    scene,
    event,
    `${answer}${howTo(scene, event, aspect)}${personOf(scene, event, aspect)}${over}`,
    { aspect },
  );
}

/** "Comment s'inscrit-on ?": whom to ask, and that a request can be passed on; nothing where one is begun. */
function howTo({ heard, language, state, turn }: Scene, event: Event, aspect: Aspect): string {
  const isOpen = event.registration === "required" && !isPast(event, turn.now) && !state.form;
  const isAsked = aspect === "registration" && says(heard.text, language.words.finer.howTo);
  return isOpen && isAsked ? ` ${language.texts.event.toRegister(event)}` : "";
}

/** "Who's the person in charge?": the organiser is a body, and its contact somebody, or a mere number. */
function personOf({ heard, language }: Scene, event: Event, aspect: Aspect): string {
  const isNameless = aspect === "contact" && event.contact.name === undefined;
  const isOfPerson = aspect === "organiser" || isNameless;
  const isAsked = isOfPerson && says(heard.text, language.words.finer.person);
  return isAsked ? ` ${language.texts.finer.person(event)}` : "";
}

/** What is said of a side of which nothing is told; what may stand between the lines is left to the reader. */
function untoldOf(
  scene: Scene,
  event: Event,
  side: Exclude<Aspect, "similar" | "calendar">,
): string {
  const { heard, language, state, turn } = scene;
  const { event: texts, finer } = language.texts;
  const printed = allPrinted(event);
  if (side === "audience" && printed !== undefined) {
    return finer.audienceUntold(event, state.told === event.id ? undefined : printed);
  }
  const text = Text.of(heard.text);
  // "Do they speak English?" is of none that a reader would find between the lines.
  const isPractical = heard.topics.some((topic) => PRACTICAL.includes(topic));
  const isOfContent =
    !isPractical && (heard.topics.length > 0 || says(text, language.words.finer.content));
  // "Ça dure jusqu'à quelle heure ?" asks for the end.
  const isOfLength = heard.topics.includes("duration") && !says(text, language.words.finer.end);
  const minutes = side === "when" && isOfLength ? lengthOf(event) : undefined;
  if (minutes !== undefined) return finer.lasts(event, minutes, turn.now);
  return side === "practical" && isOfContent
    ? unansweredText(scene, event)
    : texts.answers[side](event, turn.now);
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

/** "C'est où et à quelle heure ?": both answers, the taps once. */
export function inOneBreath(first: Reply, second: Reply): Reply {
  return { ...joined({ ...tapless(first), events: [] }, second), state: first.state };
}

function showSimilar(scene: Scene, event: Event): Reply {
  const { heard, language, services, turn } = scene;
  const [kind] = heard.query.wanted.formats;
  const ofKind = kind === undefined ? [] : othersOfKind(scene, event);
  if (kind !== undefined && ofKind.length > 0) {
    return listed(scene, ofKind, language.texts.event.answers.similar(event, ofKind.length));
  }
  const having = kind === undefined ? othersHaving(scene, event) : [];
  if (having.length > 0)
    return listed(scene, having, language.texts.event.answers.similar(event, having.length));
  const none = kind === undefined ? undefined : noneOfKind(scene, event, kind);
  const close = similar(services.index, event, turn.now, CHOICES);
  const events = close.filter((one) => isThen(scene, event, one));
  const alike = language.texts.event.answers.similar(event, events.length);
  if (none !== undefined && events.length === 0) return sayOf(scene, event, none);
  const heading = none === undefined ? alike : `${none} ${alike}`;
  return events.length === 0
    ? reply(scene, heading, { state: { event: event.id } })
    : listed(scene, events, heading);
}

/** "Anything else like that, with music?": what is to come that has it. */
function othersHaving(scene: Scene, event: Event): readonly Event[] {
  const { heard, services, turn } = scene;
  const { audiences, words } = heard.query.wanted;
  if (audiences.length + words.length === 0) return [];
  const query = wanting(emptyQuery(), { audiences, words });
  return [...services.index.search(query, turn.now).events]
    .filter((one) => one !== event && isThen(scene, event, one))
    .slice(0, CHOICES);
}

/** "D'autres formations comme ça, après ?": what is to come of that kind, after the event where that is said. */
function othersOfKind(scene: Scene, event: Event): readonly Event[] {
  const { heard, services, turn } = scene;
  const query = wanting(emptyQuery(), { formats: heard.query.wanted.formats });
  return [...services.index.search(query, turn.now).events].filter(
    (one) => one !== event && isThen(scene, event, one),
  );
}

function noneOfKind(scene: Scene, event: Event, kind: string): string {
  const after = isAfterIt(scene) ? event : undefined;
  return scene.language.texts.finer.noOtherOfKind(kind, after);
}

function isAfterIt({ heard, language }: Scene): boolean {
  return heard.later === 1 || says(heard.text, language.words.finer.afterIt);
}

/** After the event, or before it, where that is said: "autre chose dans le même genre avant cette date ?" */
function isThen(scene: Scene, event: Event, { dates }: Event): boolean {
  const { heard, language } = scene;
  if (isAfterIt(scene)) return dates.start > event.dates.end;
  const isBefore = heard.later === -1 || says(heard.text, language.words.finer.beforeIt);
  return !isBefore || dates.end < event.dates.start;
}
