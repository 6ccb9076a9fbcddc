import { PRACTICAL, TOPICS, type Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { anyOf, emptyQuery, FACETS, wanting } from "../../src/programme/query.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { perhaps, term } from "../../src/search/terms.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { thingAsked } from "../meant/by-description/something-there.js";
import { eventAtHand } from "../meant/on-screen.js";

/** Shorter words mean nothing by themselves. */
const SHORTEST = 3;

/**
 * The sentences of an event that hold what the message asks, in its own words: "qui témoigne ?",
 * "combien de collectivités sont membres ?". None where the programme does not tell.
 */
export function sentencesAsked(scene: Scene, event: Event): readonly string[] {
  const { words } = scene.services.index;
  const asked = wordsBesideTitle(scene, event);
  const thing = thingAsked(scene.heard, scene.language);
  const isNamed = thing !== undefined && asked.includes(thing);
  // "Which band is playing?" is not told by what one plays there.
  const among = isNamed ? words.holding(textsOf(event), [thing]).sentences : textsOf(event);
  return words.holding(among, asked).sentences;
}

/** Topics of a thing that is named with them: what is brought, bought or sold. */
const NAMED: readonly Topic[] = ["bring", "trade"];

/** The words of a message that mean something beside those that name the event. */
export function wordsBesideTitle(scene: Scene, event: Event): readonly string[] {
  const title = plain(event.title);
  const { topics } = scene.language.words;
  const text = Text.of(scene.heard.text);
  // "Je dois apporter mes factures ?" asks of bills, not of bringing; "on peut acheter les meubles ?" of furniture.
  const asking = NAMED.flatMap((topic) => spansOf(text, topics[topic], topic)).flatMap(
    ({ start, end }) => text.plain.slice(start, end).split(" "),
  );
  return wordsAsked(scene).filter((word) => !title.includes(word) && !asking.includes(plain(word)));
}

/** The words of a message that mean something, with what they are in the programme's language. */
export function wordsAsked(
  { heard, language }: Scene,
  text = Text.of(heard.text),
): readonly string[] {
  const { words, formats } = heard.query.wanted;
  // "Local money" is one thing, and neither what is local nor any money.
  const read = heard.readings.filter(({ rule }) =>
    [...words, ...heard.hints].some((word) => rule === `words: ${word}`),
  );
  const own = text
    .words()
    .filter(({ start }) => !read.some((one) => one.start <= start && start < one.end))
    .map(({ text }) => text)
    .filter((word) => word.length >= SHORTEST && !language.words.stopWords.has(word));
  // A kind is told in the words of its name: "panier-culturel".
  const kinds = formats.flatMap((format) => format.split("-"));
  return [...new Set([...own, ...[...words, ...heard.hints].flatMap(anyOf), ...kinds])];
}

/** "Il y aura des films ?", said of the event at hand, of which the programme tells. */
export function asksWhatItHolds(scene: Scene): boolean {
  const { heard, language } = scene;
  const event = eventNamed(scene) ?? eventAtHand(scene);
  const { holds } = language.words.sentences;
  if (heard.besides) return false;
  // "Les Roumics : il y aura quoi ?"
  const asks = clausesOf(heard.text).some((clause) => says(clause, holds));
  if (!event || !(asks || asksWhichToldOf(scene, event))) return false;
  const { windows, near } = heard.query;
  const elsewhere = windows.length > 0 || near !== undefined;
  if (!isNamedBy(scene, event) || elsewhere || isTitleOfAnother(scene, event)) return false;
  if (isKindOfOthers(scene, event)) return false;
  return sentencesTelling(scene, event).length > 0;
}

/** "Which workshops are there?", once told that one registers for the workshops. */
function asksWhichToldOf({ heard, language, state }: Scene, event: Event): boolean {
  const { registrationNote: note = "" } = event;
  const isTold = state.aspect === "registration" && note !== "";
  const { formats } = heard.query.wanted;
  const isOfThese = formats.length > 0 && formats.every((one) => plain(note).includes(plain(one)));
  return isTold && isOfThese && says(heard.text, language.words.sentences.whichOfKind);
}

/** "L'hôtel à insectes, c'est le même événement ?": what is named is told of the one at hand. */
export function asksWhetherPartOfIt(scene: Scene): boolean {
  const { heard, language, services } = scene;
  const event = eventAtHand(scene);
  const words = [...new Set([...heard.query.wanted.words.flatMap(anyOf), ...heard.hints])];
  if (!event || words.length === 0 || !says(heard.text, language.words.sentences.sameOne))
    return false;
  return services.index.words.holding(textsOf(event), words).held === words.length;
}

/** "J'adore l'art, ya une expo aussi ?", of what has art in it and no exhibition: another is one. */
function isKindOfOthers({ heard, services }: Scene, event: Event): boolean {
  const { formats } = heard.query.wanted;
  const filed = services.index.termsOf(event);
  const isSpokenOf = formats.some((format) =>
    [term("formats", format), perhaps("formats", format)].some((one) => filed.includes(one)),
  );
  const isPrinted = formats.some(
    (format) => services.index.postings.get(term("formats", format)).length > 0,
  );
  return isPrinted && !isSpokenOf;
}

/** A name and what is asked of it, or the whole message. */
function clausesOf(text: string): readonly string[] {
  const [, asked] = text.split(/[:,]\s(.*)/s);
  return asked === undefined ? [text] : [text, asked];
}

/** The one event that is called by its title. */
export function eventNamed({ heard, services }: Scene): Event | undefined {
  const [id, ...others] = heard.query.wanted.titles;
  return id === undefined || others.length > 0 ? undefined : services.programme.event(id);
}

/** Whether all that is named of an event holds of this one: "à la gare Saint-Sauveur". */
function isNamedBy({ heard, services, turn }: Scene, event: Event): boolean {
  const { wanted } = heard.query;
  const named = FACETS.filter((facet) => !TOLD.has(facet) && wanted[facet].length > 0);
  if (named.length === 0) return true;
  const { titles } = wanted;
  if (titles.length > 0 && !titles.includes(event.id)) return false;
  const facets = Object.fromEntries(named.map((facet) => [facet, wanted[facet]]));
  const query = wanting(emptyQuery(), { ...facets, titles: [event.id] });
  return services.index.matches(query, turn.now).sure.length > 0;
}

/** What its words are about, whatever else it asks. */
export function topicsSaid({ heard, language }: Scene): readonly Topic[] {
  return TOPICS.filter((topic) => says(heard.text, language.words.topics[topic]));
}

/** What a sentence tells of the topic that is asked about or, where none does, in the words that ask. */
export function sentencesTelling(scene: Scene, event: Event): readonly string[] {
  const topics = topicsSaid(scene);
  const told = topics.length > 0 ? scene.services.told(event, topics) : [];
  const ownWords = () => (isToldElsehow(topics) ? sentencesAsked(scene, event) : []);
  return sentencesForThem(scene, event, told) ?? (told.length > 0 ? told : ownWords());
}

/**
 * Whether other words than those of a topic may tell of it. Of what is told in words of its own or not at
 * all they tell nothing: "on se gare où ?" asks for no "Gare St Sauveur". What one brings or buys is named.
 */
export function isToldElsehow(topics: readonly Topic[]): boolean {
  const isNamed = NAMED.some((topic) => topics.includes(topic));
  return isNamed || topics.length === 0 || topics.some((topic) => !PRACTICAL.includes(topic));
}

/** "Quelles activités pour eux ?": of the sentences that tell, those that name the people spoken of. */
function sentencesForThem(
  { heard, language, services, state }: Scene,
  event: Event,
  told: readonly string[],
): readonly string[] | undefined {
  if (!says(heard.text, language.words.follows.forThem)) return undefined;
  const audiences = state.query?.wanted.audiences ?? [];
  const among = told.length > 0 ? told : textsOf(event);
  const { sentences } = services.index.words.holding(among, audiences);
  return sentences.length > 0 ? sentences : undefined;
}

/** What a description says of the people that are asked about, where it does not say for whom it is. */
export function sentencesNaming({ heard, services }: Scene, event: Event): readonly string[] {
  const { audiences } = heard.query.wanted;
  return audiences.length === 0
    ? []
    : services.index.words.holding(textsOf(event), audiences).sentences;
}

/** "Il n'y a pas une semaine étudiante ?" names another event. */
function isTitleOfAnother(scene: Scene, event: Event): boolean {
  const { index } = scene.services;
  const words = wordsAsked(scene).filter((word) => index.words.knows(word));
  if (words.length < 2) return false;
  const query = wanting(emptyQuery(), { words });
  const others = [...index.search(query, scene.turn.now).events].filter(
    ({ id }) => id !== event.id,
  );
  return others.some(({ title }) => index.words.holding([title], words).held > 1);
}

/** The same, said of the few that are listed. */
export function asksWhetherOneHas({ heard, language, state }: Scene): boolean {
  const { windows, near, wanted } = heard.query;
  const placed = windows.length + wanted.towns.length > 0 || near !== undefined;
  const listed = state.event === undefined && state.shown.length > 1;
  return listed && !placed && says(heard.text, language.words.sentences.has);
}

/** What a description may tell of as well as a heading. */
const TOLD: ReadonlySet<string> = new Set(["words", "formats", "themes", "audiences"]);

/** The whole is named, or its values are asked for, or nothing stands on screen: else it is of the event. */
export function isOfWhole(scene: Scene): boolean {
  const { heard, language } = scene;
  const named = says(heard.text, language.words.about.itself);
  return named || heard.listing !== undefined || eventAtHand(scene) === undefined;
}
