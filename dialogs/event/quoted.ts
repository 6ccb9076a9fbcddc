import type { Aspect } from "../../src/languages/intents.js";
import type { Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { spansOf } from "../../src/understanding/cues.js";
import { findFacets } from "../../src/understanding/facets.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { describingPart } from "../meant/by-name/told-by-title.js";
import { eventAtHand } from "../meant/on-screen.js";
import { isToldElsehow, sentencesAsked, wordsAsked, wordsBesideTitle } from "./of-event.js";
import { isOfBringing } from "./quote-asked.js";

/** Sides that have no heading in a programme, of which a sentence may tell, with their own topic. */
const TOLD: Readonly<Partial<Record<Aspect, readonly Topic[]>>> = {
  practical: [],
  audience: ["audience"],
  accessibility: ["access"],
  access: ["transport"],
};

/** What the sentences that answer say; the hour of a part is told by one as well. */
export function quoted(scene: Scene, event: Event, aspect: Aspect): string | undefined {
  const { language, turn } = scene;
  const { answers, quote } = language.texts.event;
  const hour = aspect === "when" ? hourOfPart(scene, event) : undefined;
  if (hour !== undefined) return hour;
  const sentences = sentencesOfSide(scene, event, aspect);
  if (sentences.length === 0) return undefined;
  if (aspect === "practical" && isOfBringing(scene, event))
    return language.texts.finer.unrequired(event, sentences);
  // Sentences that have the hours are not followed by them again.
  const isWhole = aspect === "when" && sentences.some((sentence) => HOUR.test(sentence));
  const isMore = aspect === "access" || aspect === "organiser" || (aspect === "when" && !isWhole);
  const rest = isMore
    ? ` ${answers[aspect](event, turn.now)}`
    : thingLeftOpen(scene, event, aspect, sentences);
  return `${quote(event, sentences)}${rest}`;
}

/** "Faut-il ramener ses outils ?", where it is told what to wear: the thing that is named is not spoken of. */
function thingLeftOpen(
  scene: Scene,
  event: Event,
  aspect: Aspect,
  sentences: readonly string[],
): string {
  const { language, services } = scene;
  const isOfThing = aspect === "practical" && scene.heard.topics.includes("bring");
  const things = isOfThing ? wordsBesideTitle(scene, event) : [];
  const { words } = services.index;
  const isOpen = things.some((thing) => words.holding(sentences, [thing]).held === 0);
  return isOpen ? ` ${language.texts.finer.nothingFiner(event)}` : "";
}

/** The sentences that answer what is asked of one side; of a time, only how long it takes. */
export function sentencesOfSide(scene: Scene, event: Event, aspect: Aspect): readonly string[] {
  const { heard, services } = scene;
  // "Qui anime ?" may be somebody else than who organises.
  const isOfSpeakers = aspect === "organiser" && heard.topics.includes("speakers");
  if (isOfSpeakers) return services.told(event, ["speakers"]);
  const own = aspect === "when" && heard.topics.includes("duration") ? [] : TOLD[aspect];
  if (own === undefined) return [];
  const topics = topicsOf(scene, aspect, own);
  const told = services.told(event, topics);
  const isAsked = told.length === 0 && aspect === "practical" && isToldElsehow(topics);
  return isAsked ? sentencesAsked(scene, event) : told;
}

/** "C'est pour les jeunes ?", "j'ai 34 ans, ça va ?", of what has them in its title and says no more. */
export function titleTelling(
  { heard, language, services }: Scene,
  event: Event,
): string | undefined {
  const audiencesIn = (text: string, { words } = language) =>
    findFacets(Text.of(text), words.facets).flatMap(({ value: { facet, value } }) =>
      // "Vie associative" is a subject, and names nobody.
      facet === "audiences" && (value !== "associations" || text === heard.text) ? [value] : [],
    );
  const audiences = audiencesIn(heard.text);
  // "C'est pour quel âge ?", "c'est pour qui ?" name nobody. A title is in the programme's own language.
  const isTold =
    audiences.length === 0
      ? Object.values(services.languages).some((one) => audiencesIn(event.title, one).length > 0)
      : services.index.words.holding([event.title], audiences).held > 0;
  return isTold ? language.texts.finer.titleTells(event) : undefined;
}

/** The topics of one side: of several sides asked in one breath, each has its own. */
function topicsOf({ heard }: Scene, aspect: Aspect, own: readonly Topic[]): readonly Topic[] {
  if (aspect === "when") return ["duration"];
  const asked = [heard.aspect, ...(heard.aspects ?? [])];
  if (asked.length < 2) return [...heard.topics, ...own];
  if (own.length > 0) return own;
  const others: readonly Topic[] = asked.flatMap((one) => ownTopics(one));
  return heard.topics.filter((topic) => !others.includes(topic));
}

function ownTopics(aspect: Aspect | undefined): readonly Topic[] {
  if (aspect === "when") return ["duration"];
  return (aspect && TOLD[aspect]) ?? [];
}

/** "L'inauguration officielle, c'est à quelle heure ?": what the text says of a part of the event. */
function hourOfPart(scene: Scene, event: Event): string | undefined {
  const { services, language, turn } = scene;
  const { event: texts, finer } = language.texts;
  const timed = sentencesTiming(scene, event);
  if (timed.length > 0) {
    // Of what was not spoken of yet, the day is not known either.
    const isNew = eventAtHand(scene) !== event;
    const day = isNew ? ` ${texts.answers.when(event, turn.now)}` : "";
    return `${texts.quote(event, timed)}${day}`;
  }
  const then = sentencesAtHour(scene, event);
  if (then.length > 0) return texts.quote(event, then);
  if (isToldByPart(scene, event)) return undefined;
  // The hours of the day are not those of the concert.
  const printed = textsOf({ ...event, infos: "" });
  const untimed = services.index.words.holding(printed, partsNamed(scene, event));
  return untimed.held > 0 ? finer.partUntimed(event, untimed.sentences, turn.now) : undefined;
}

/** The sentences that give the hour of a part: "dès 12 h, …", "à partir de 17 h, inauguration officielle". */
export function sentencesTimed(event: Event): readonly string[] {
  return textsOf({ ...event, infos: "" }).filter((sentence) => HOUR.test(sentence));
}

/** The sentences that give an hour of what is named beside the event: "à partir de 17 h, inauguration officielle". */
export function sentencesTiming(scene: Scene, event: Event): readonly string[] {
  const { held, sentences } = scene.services.index.words.holding(
    sentencesTimed(event),
    wordsBesideTitle(scene, event),
  );
  return held > 0 ? sentences : [];
}

/** "Le truc d'épicerie solidaire, c'est quand ?": what is named beside no title tells which event it is. */
function isToldByPart(scene: Scene, event: Event): boolean {
  const { titles, organisers, venues } = scene.heard.query.wanted;
  const isNamed = titles.length + organisers.length + venues.length > 0;
  if (isNamed || eventAtHand(scene) === event) return false;
  return scene.services.index.words.holding([event.title], wordsAsked(scene)).held === 0;
}

/** "Venir à 17 h ?": what the text tells of that hour. */
export function sentencesAtHour(scene: Scene, event: Event): readonly string[] {
  const hours = hoursAsked(scene);
  const printed = textsOf({ ...event, infos: "" });
  return printed.filter((sentence) => hours.some((hour) => hour.test(sentence)));
}

/** The hours asked about, as a text prints them. */
function hoursAsked({ heard }: Scene): readonly RegExp[] {
  const moments = heard.query.windows.filter(({ start, end }) => start !== null && end === null);
  return moments.map(({ start }) => {
    const [hour = "", minutes = ""] = start?.slice("yyyy-MM-ddT".length).split(":") ?? [];
    const past = minutes === "00" ? "" : String.raw`\s?${minutes}`;
    return new RegExp(String.raw`(?<!\d)0?${Number(hour)}\s?h${past}(?![\p{L}\d])(?!\s?\d)`, "u");
  });
}

/** "48 h" is how long it takes. */
const HOUR = /(?<!\d)(?:[01]?\d|2[0-4])\s?h(?!\p{L})/u;

/** What is named beside the event itself, as a thing is: "le concert", "les films"; not what tells which it is. */
function partsNamed(scene: Scene, event: Event): readonly string[] {
  const { heard, language } = scene;
  const part = describingPart(scene);
  const { formats, words } = heard.query.wanted;
  const { title, format = "", venue = "", organisers } = event;
  const itself = plain([title, format, venue, ...organisers].join(" "));
  const text = Text.of(heard.text).plain;
  const { sentences } = language.words;
  const { leads } = sentences;
  const singled = spansOf(heard.text, sentences.singled, "singled");
  const named = words.filter((word) => {
    const at = text.indexOf(plain(word));
    // "The internet one, when does it start?" names the event by it.
    if (singled.some(({ start, end }) => start < at && at < end)) return false;
    const isTelling = part !== undefined && at >= part.start && at < part.end;
    return at > 0 && !isTelling && leads.test(text.slice(0, at));
  });
  return [...formats, ...named].filter((name) => !itself.includes(plain(name)));
}
