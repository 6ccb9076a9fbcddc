import type { Intent } from "../languages/intents.js";
import type { Words } from "../languages/words.js";
import { isEmpty, type Query, type Window, wanting } from "../programme/query.js";
import { tellings } from "./clauses.js";
import { says, spansOf } from "./cues.js";
import { findFacets } from "./facets.js";
import { findFields } from "./fields.js";
import { changes } from "./follows.js";
import { freeWords } from "./free-words.js";
import { hoursFree } from "./hours-free.js";
import { isCourtesy, mainIntent } from "./intents.js";
import { Text } from "./normalise.js";
import type { SpokenOf, Understanding } from "./understanding.js";
import { namesWhat } from "./weighed.js";

/** A message that tells of the speaker, and may ask, apart. */
export interface Story {
  /** What asks; what tells is blank, so that places in it stay true. */
  readonly question: Text;
  /** The clauses that tell. */
  readonly told: readonly Text[];
  /** So much is told that it may ask for events without a word for any. */
  readonly long: boolean;
}

/** What tells in fewer words than these is no story: "j'ai faim, y a quoi ?". */
const LEAST = 4;
/** A message of so many words tells in all that does not ask. */
const LONG = 22;

/** The question of a message apart from what is told around it; nothing when it only asks. */
export function storyOf(written: string, words: Words): Story | undefined {
  const all = Text.of(written);
  const text = all.without(spansOf(all, words.intents.courtesies.please, "please"));
  const long = text.words().length >= LONG;
  const told = tellings(text, [], words, long);
  const clauses = told.map(({ start, end }) => Text.of(written.slice(start, end)));
  const count = clauses.reduce((sum, clause) => sum + clause.words().length, 0);
  if (count < LEAST && !long) return undefined;
  const question = Text.of(text.without(told).left);
  // "Je peux suivre les deux, alors ?": what closes a question asks nothing by itself.
  const isClosed = written.trimEnd().endsWith("?");
  const asks = question.without(spansOf(question, words.sentences.breaks, "break"));
  if (isClosed && question.words().length > 0 && asks.words().length === 0) return undefined;
  return { question, told: clauses, long };
}

/**
 * The question of a story, with what holds of what was told: the days, and the places where the
 * speaker is or comes. Where one lives or works is a filter only when the question names nothing else:
 * "je suis prof à Tourcoing, y a quoi samedi ?". What else was told helps only where the question
 * leaves it to that: "je fais du vélo, vous avez quelque chose pour moi ?". A question about an event
 * named before is the whole message's.
 */
export function questionOf(
  story: Story,
  alone: Understanding,
  message: Understanding,
  words: Words,
): Understanding {
  const hours = hoursFree(story.told, alone, message.query.windows, words);
  const question = atHours(asGrown(alone, message), hours);
  const whole = atHours(message, hours);
  const [asked, all] = [mainIntent(question.intents), mainIntent(whole.intents)];
  const isSlip = story.long && UNDOING.includes(all) && asked !== all;
  // "Roubaix is fine too, I have the metro pass" only tells how one gets there.
  const suits = says(story.question, words.follows.doesToo);
  if (suits && !isEmpty(question.query)) return question;
  if (!SEARCHES.includes(all) && !isSlip) return whole;
  // What is asked of another trade is so whatever was told before it.
  if (question.foreign && !story.long) return question;
  const isLeft = says(story.question, words.sentences.forUs);
  const saysWhat = namesWhat(question.query);
  const isTold = story.long || (isLeft && all !== "off-topic");
  const intents = isSlip ? question.intents : whole.intents;
  const isThere = story.told.some((clause) => says(clause, words.sentences.stays));
  const isPlaced = question.query.near !== undefined || question.query.wanted.towns.length > 0;
  const home = !isPlaced && !isThere;
  const company = withCompany(question.query, whole.query);
  const toldFor = company !== question.query;
  const met = { ...whole, toldFor, query: wanting(whole.query, audiencesOf(company)) };
  const told = isTold
    ? { ...met, home, intents, story: spokenOf(story, question, whole, words) }
    : met;
  const isNamed = whole.query.wanted.titles.length > 0 && !question.complete;
  // "Je tiens une boutique à Wazemmes, ça peut m'intéresser ?" asks for whom it is, and looks for nothing there.
  const isForWhom = asked === "details" && question.aspect === "audience" && !isNamed;
  if (isForWhom && all === "find") return { ...question, ...(told.story && { story: told.story }) };
  // "C'est trop court pour moi, et d'autres plus tard ?" changes the search.
  const asks = saysWhat || changes(question);
  const isAsked = asks || isThere;
  // "Mon bébé a 39 de fièvre, que faire ?" asks for no outing.
  const isElse = asked === "off-topic" || (all === "off-topic" && !isAsked);
  if (!SEARCHES.includes(asked) || isNamed || isElse || (isLeft && !saysWhat)) return told;
  // "Je suis de Loos, un atelier dans ma commune ?" asks for the one that was told.
  const { near, wanted } = whole.query;
  const isOwn = question.here && (!whole.here || near !== undefined || wanted.towns.length > 0);
  const stays = !saysWhat || isThere || isOwn;
  const { supposed, ...dayless } = question;
  // "Je suis là du 15 au 16, quoi faire le soir ?" leaves its day open.
  const isOpen = supposed === "day" && whole.supposed !== "day" && whole.query.windows.length > 0;
  const isDated = question.query.windows.length > 0 && !isOpen;
  // "C'est à midi donc, je peux venir ?": hours that were told lack a day as they did there.
  const left = isDated ? supposed : whole.supposed;
  return {
    ...dayless,
    ...(left && { supposed: left }),
    intents: [
      ...whole.intents.filter(isCourtesy),
      ...(asks ? question : whole).intents.filter((intent) => !isCourtesy(intent)),
    ],
    query: placed(saysWhat ? question.query : company, whole.query, stays, isDated),
    outside: stays ? whole.outside : question.outside,
    here: question.here && !isOwn,
    home: stays && home,
    ...(question.query.windows.length === 0 && { ofIt: question.ofIt || whole.ofIt }),
    toldFor: toldFor && !saysWhat,
    need: whole.need,
    // "Je suis en fauteuil, je peux entrer ?" asks of the need that was told.
    ...(whole.aspect === "accessibility" && { aspect: whole.aspect, aspects: [] }),
    unprinted: whole.unprinted,
    readings: whole.readings,
    ...(told.story && { story: told.story }),
  };
}

function atHours(heard: Understanding, windows = heard.query.windows): Understanding {
  return { ...heard, query: { ...heard.query, windows } };
}

/**
 * What the speaker studies, writes about or cares for, where the question leaves it to that: "je fais une thèse
 * sur les communs, que ne faut-il pas manquer ?". Nothing when nothing of it is told.
 */
export function subjectTold({ question, told }: Story, { sentences }: Words): Text | undefined {
  if (!says(question, sentences.forUs)) return undefined;
  for (const clause of told) {
    const [concern] = spansOf(clause, sentences.concerns, "concern");
    const subject = concern && Text.of(clause.typed.slice(concern.end).replace(/[\s.,;!]+$/, ""));
    if (subject && subject.words().length > 0) return subject;
  }
  return undefined;
}

/** A question that names nothing itself, asked of the subject that was told. */
export function askedOf(
  question: Understanding,
  subject: Understanding,
  knows: (word: string) => boolean,
): Understanding {
  const { words, themes, formats } = subject.query.wanted;
  const isKnown = words.length + themes.length > 0 && words.every((word) => knows(word));
  if (!isKnown || namesWhat(question.query)) return question;
  return { ...question, query: wanting(question.query, { words, themes, formats }) };
}

/** What only looks for events, and may be taken for talk. */
const SEARCHES: readonly Intent[] = [
  "find",
  "count",
  "about",
  "advise",
  "details",
  "help",
  "off-topic",
];

/** Nobody tells a story to have this done: "une fois j'ai même oublié mon nom". */
const UNDOING: readonly Intent[] = ["erase", "restart", "cancel"];

/** Days that a long message names when it asks. */
const CLEAR: readonly Window["grain"][] = ["part", "day", "weekend"];

/** All that a message speaks of, asked or told. */
export function spokenOf(
  story: Story,
  asked: Understanding,
  { query }: Understanding,
  words: Words,
): SpokenOf {
  // "Je sors du boulot à 17 h" says when, and nothing of jobs.
  const spared = (part: Text) => part.without(spansOf(part, words.sentences.routines, "routine"));
  const [question, told, { long }] = [spared(story.question), story.told.map(spared), story];
  const parts = [question, ...told];
  const spoken = parts.flatMap((part) => freeWords(part, words, [], true, true));
  // What was told of one's trade counts as the programme says it: "bénévolat" for "volunteers".
  const translated = parts
    .flatMap((part) => findFacets(part, words.facets))
    .filter(({ value }) => value.facet === "words");
  const all = new Set([
    ...query.wanted.words,
    ...translated.map(({ value }) => value.value),
    ...spoken.map(({ value }) => value),
  ]);
  const asks = findFields(question, words.facets.fields);
  const fields = told.flatMap((part) => findFields(part, words.facets.fields));
  // A long message has asides that its question is not clear of: "sans boulot depuis juillet".
  const isNamed = ({ grain }: Window) => !long || CLEAR.includes(grain);
  const dated = question.words().length > 0 && asked.query.windows.some(isNamed);
  return {
    query: wanting(query, { words: [...all] }),
    fields: [...new Set([...asks, ...fields])],
    asked: asks,
    dated,
    tells: told.length > 0,
    asks:
      question.plain.includes("?") ||
      says(question, words.sentences.asks) ||
      says(question, words.subject.wishes),
  };
}

/** "Quelque chose pour notre petite-fille, elle a 19 ans": the whole says that she is no child. */
function asGrown(question: Understanding, { query: { wanted } }: Understanding): Understanding {
  const isChild = question.query.wanted.audiences.includes(CHILDREN);
  if (!isChild || wanted.audiences.includes(CHILDREN)) return question;
  return { ...question, query: wanting(question.query, { audiences: wanted.audiences }) };
}

/**
 * "On est une famille avec deux enfants, on cherche une sortie": who is told of comes too, children
 * rather than who brings them ("retraité, avec mes petits-enfants").
 */
function withCompany(question: Query, { wanted }: Query): Query {
  if (question.wanted.audiences.length > 0 || wanted.audiences.length === 0) return question;
  const children = wanted.audiences.filter((audience) => audience === CHILDREN);
  return wanting(question, { audiences: children.length > 0 ? children : wanted.audiences });
}

const CHILDREN = "enfants";

function audiencesOf({ wanted }: Query): Pick<Query["wanted"], "audiences"> {
  return { audiences: wanted.audiences };
}

/** @param isDated true when the question says of which days it is asked */
function placed(question: Query, whole: Query, stays: boolean, isDated: boolean): Query {
  const windows = isDated ? question.windows : whole.windows;
  const isPlaced = question.near !== undefined || question.wanted.towns.length > 0;
  const near = isPlaced || !stays ? question.near : whole.near;
  const towns = isPlaced || !stays ? question.wanted.towns : whole.wanted.towns;
  const { excluded } = whole;
  return {
    ...wanting(question, { towns }),
    excluded: { ...question.excluded, windows: excluded.windows, towns: excluded.towns },
    windows,
    ...(near && { near }),
  };
}
