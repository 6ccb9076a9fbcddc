import { type Field, PEOPLE } from "../../src/languages/subject-fields.js";
import { emptyQuery, isEmpty, type Query } from "../../src/programme/query.js";
import { marksOf } from "../../src/search/resembling.js";
import { settle } from "../../src/search/settle.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { SpokenOf } from "../../src/understanding/understanding.js";
import { namesWhat } from "../../src/understanding/weighed.js";
import type { Scene } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";

/** A kind of event of which there are more, a page of them, asks for a choice, sooner when it is to be "on that". */
const MOST = 5;
const MOST_ON_THAT = 2;
/** So many that hold one word are no answer to a story. */
const MANY = 4;
/** A wish of so many words tells a need, all of whose words no event holds. */
const TELLS = 9;
/** What is asked finds something by itself, or is no need. */
export function isAnswered(scene: Scene, spoken: SpokenOf): boolean {
  const { heard, language } = scene;
  const { sentences, subject } = language.words;
  const main = mainIntent(heard.intents);
  const text = Text.of(heard.text);
  // "On a vu une affiche sur le mois de l'ESS, mais qu'est-ce que ça veut dire ?" asks of the whole.
  if (main === "about") return true;
  if (main !== "find" && !heard.story) return main !== "off-topic" || !says(text, sentences.learns);
  // "Le comptable, c'est pour nous ? On est une association loi 1901.": a side of the one that is named.
  // "I've just been made redundant, is it for people like me?": of the one at hand.
  if (main === "details" && heard.aspect && (heard.ofIt || !isEmpty(heard.query))) {
    return meantEvents(scene).length === 1;
  }
  if (main !== "find" || (spoken.tells && !spoken.asks)) return false;
  if (!namesWhat(heard.query)) return !leavesOpen(scene, spoken);
  if (isForPeople(scene, heard.story ? spoken.fields : spoken.asked)) return true;
  if (heard.story) return isFound(scene) && !isByChance(scene, spoken);
  if (isNamed(heard.query)) return true;
  if (spoken.tells) return isFound(scene) && !isByChance(scene, spoken);
  // "Quelqu'un qui regarderait mes comptes ?" is not met by what renders an account.
  if (isOnlyByChance(scene, spoken)) return false;
  const isWish = says(text, sentences.tells) || says(text, subject.wishes);
  return !isWish || text.words().length < TELLS || isWhole(scene);
}

/** It says whose event it is, or where. */
function isNamed({ wanted: { titles, organisers, venues } }: Query): boolean {
  return titles.length + organisers.length + venues.length > 0;
}

/** "Des événements pour les élus": people are named, and no subject that the programme knows. */
function isForPeople({ heard, services }: Scene, fields: readonly Field[]): boolean {
  const { audiences, words } = heard.query.wanted;
  const isOfWords = words.some((word) => services.index.words.knows(word));
  return audiences.length > 0 && !isOfWords && fields.every((one) => PEOPLE.includes(one));
}

/**
 * A question that names nothing leaves it to what is told, unless it says when or where something is on,
 * or only what is not wanted: "y a quoi samedi ?", "ce week-end, mais pas l'expo".
 */
function leavesOpen(scene: Scene, { asked, fields, tells }: SpokenOf): boolean {
  const { heard, language } = scene;
  const { windows, near, wanted, excluded } = heard.query;
  const isBound = windows.length + wanted.towns.length > 0 || near !== undefined;
  const turnsAway = Object.values(excluded).some(({ length }) => length > 0);
  const text = Text.of(heard.text);
  const { sentences } = language.words;
  // "Il y a quoi dimanche ?" tells nothing.
  const isTelling = tells || (says(text, sentences.tells) && !says(text, sentences.asks));
  const isWish = isTelling || says(text, language.words.subject.wishes);
  // "Près de chez moi" is asked about first.
  const isHere = heard.here && wanted.towns.length === 0;
  if ((turnsAway && !isTelling) || isHere || (heard.hints.length > 0 && !isWish)) return false;
  if (isBound && isListed(scene) && !(tells && asked.length > 0)) return false;
  return fields.length > 0;
}

/** Something is found that may be listed. */
function isListed({ heard, services, turn }: Scene): boolean {
  const { query } = settle(services.index, heard.query, [], turn.now);
  return services.index.matches(query, turn.now).sure.length > 0;
}

/** What holds the words asked for speaks of no field of life that is told: "des structures qui aident". */
function isByChance({ heard, services, turn }: Scene, spoken: SpokenOf): boolean {
  const { index } = services;
  if (spoken.fields.length === 0 || heard.query.wanted.themes.length > 0) return false;
  // "Jardinier à Faches, une formation près de chez moi ?": a kind at a place, or on some days, is found for itself.
  const { near, wanted, windows } = heard.query;
  const { formats, towns, words } = wanted;
  const isBound = towns.length + windows.length > 0 || near !== undefined;
  if (formats.length > 0 && isBound && words.length === 0) return false;
  const marks = marksOf(index, { ...spoken, query: emptyQuery() });
  const { query } = settle(index, heard.query, [], turn.now);
  return !index.matches(query, turn.now).sure.some((one) => marks.has(one));
}

/** The same of a bare question, of which something is found at all. */
export function isOnlyByChance(scene: Scene, { asked, ...spoken }: SpokenOf): boolean {
  const isWorded = scene.heard.query.wanted.words.length > 0 && isListed(scene);
  return isWorded && isByChance(scene, { ...spoken, asked, fields: asked });
}

/** With all its words, some event is found, or none there: "quelque chose à Lille sur l'énergie ?". */
function isWhole({ heard, services, turn }: Scene): boolean {
  const { near, wanted } = heard.query;
  const { query, unknown, apart } = settle(services.index, heard.query, [], turn.now);
  const count = services.index.matches(query, turn.now).sure.length;
  const isPlaced = near !== undefined || wanted.towns.length > 0;
  return unknown.length + apart.length === 0 && (isPlaced || count > 0);
}

/** With all its words, and more than all of a kind or for some people. */
function isFound({ heard, language, services, turn }: Scene): boolean {
  const { query, unknown, apart } = settle(services.index, heard.query, [], turn.now);
  const count = services.index.matches(query, turn.now).sure.length;
  const { formats, audiences, ...others } = heard.query.wanted;
  const isWide = Object.values(others).every(({ length }) => length === 0);
  // "On vient avec deux enfants les 18 et 19, quelque chose pour eux ?": what is on then answers.
  const isDated = heard.query.windows.length > 0 && count > 0;
  if (isWide && formats.length === 0 && audiences.length > 0) return isDated;
  const isOnThat = says(heard.text, language.words.sentences.onThat);
  const most = isOnThat ? MOST_ON_THAT : MOST;
  // "Trésorière d'une asso. Quelles formations pour les bénévoles ?" says what, and for whom.
  const isForThem = audiences.length > 0 && !heard.toldFor;
  // "Trésorière d'une asso. Quelles formations sont prévues en novembre ?" asks for them all.
  const isOfAll = isDated && says(heard.text, language.words.sentences.severalNamed);
  const isForOneself = !isForThem && !isOfAll;
  if (isWide && formats.length > 0 && count > most && isForOneself) return false;
  // "Trésorière d'une asso, vous pouvez m'aider ?": all that speaks of associations helps nobody.
  if (others.words.length > 0 && count > MANY) return false;
  return unknown.length + apart.length === 0 && count > 0;
}
