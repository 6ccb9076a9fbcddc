import { PRACTICAL, type Topic } from "../../src/languages/topic-words.js";
import {
  anyOf,
  emptyQuery,
  FACETS,
  type Facet,
  isEmpty,
  wanting,
} from "../../src/programme/query.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { clauseTexts } from "../../src/understanding/clauses.js";
import { says } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { thingAsked } from "./by-description/something-there.js";
import { eventAtHand, onScreen } from "./on-screen.js";

/**
 * Whether a question that by itself would look for events, or for nothing known, is asked of the one
 * at hand: "on va construire quoi ?", "what would I get out of it?". It names no day, place or other
 * event, and neither a kind of event nor a wish for one: who asks of one event does not look for others.
 */
export function isAskedOfIt(scene: Scene): boolean {
  return eventAtHand(scene) !== undefined && isAskedOfOne(scene);
}

/** More cannot be looked at one by one. */
const FEW = 5;

/** "What's the company's turnover?", "whose research is it?", where a few are listed: of one of them. */
export function isAskedOfThese(scene: Scene): boolean {
  const { heard, language, state } = scene;
  const listed = state.shown.length > 1 && state.shown.length <= FEW;
  if (eventAtHand(scene) !== undefined || !listed || heard.linked) return false;
  const { concludes, ofOne, ofThis } = language.words.sentences;
  const text = Text.of(heard.text);
  return [concludes, ofOne, ofThis].some((words) => says(text, words)) && isAskedOfOne(scene);
}

/** A question, which names nothing that tells one event from others and looks for none. */
function isAskedOfOne(scene: Scene): boolean {
  const { heard } = scene;
  const { windows, near, wanted, excluded } = heard.query;
  if (scene.state.form) return false;
  if (heard.besides || heard.listing || heard.among || heard.choice) return false;
  const isOfThem = isOfSomebodyTold(scene);
  const isOfEvent = isOfItsPeople(scene) || isOfPractice(scene) || isOfThem;
  if ((heard.foreign || heard.adds) && !isOfEvent) return false;
  // "Tu connais une bonne pizzeria par là-bas ?" is of nothing that a programme has.
  if (heard.foreign && isOrder(scene) && !isOfThem) return false;
  if (heard.around || heard.here || heard.theirs) return false;
  // "C'est parfait. Puis-je venir avec le petit ? Il a deux ans": what is told with it looks for nothing.
  if (heard.story && !isOfPractice(scene)) return false;
  if ((heard.shift ?? heard.turn ?? heard.later) !== undefined) return false;
  // "What's this year's theme?" names no time that tells one from others.
  const timed = windows.filter(({ grain }) => grain !== "year");
  if (timed.length + heard.outside.length + heard.doubtful.length > 0 || near) return false;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  // "Et sinon pour créer son entreprise ?" goes on with another subject.
  // "A colleague mentioned a paper company?" asks of what one heard of elsewhere.
  const isHeardOf = says(heard.text, scene.language.words.sentences.hearsay);
  if (isHeardOf && namesElsewhere(scene)) return false;
  const isBare = isBareTopic(scene);
  const isOther = heard.linked && !isBare && (wanted.themes.length > 0 || namesElsewhere(scene));
  const isFrom = comesFrom(scene);
  const tells = (facet: Facet) => TOLD.includes(facet) || (isFrom && facet === "towns");
  if (isOther || !set.every(tells)) return false;
  if (!isEmpty({ ...emptyQuery(), excluded }) || heard.released.length + heard.avoided.length > 0)
    return false;
  if (isBare) return true;
  // "Which clothes must I wear?" wishes for none.
  if (isOfPractice(scene)) return isAsked(scene) && !seeksEvents(scene);
  return isQuestion(scene) && !seeks(scene);
}

/** "Les meubles sont à vendre ?": by its sign at least. */
function isAsked(scene: Scene): boolean {
  return scene.turn.text.includes("?") || isQuestion(scene);
}

/** "Is it true that the president of the university comes?", whom the event at hand speaks of. */
function isOfSomebodyTold(scene: Scene): boolean {
  const { heard, language, services } = scene;
  const event = eventAtHand(scene);
  if (!event || !says(heard.text, language.words.finer.isThere)) return false;
  const words = [...heard.query.wanted.words.flatMap(anyOf), ...heard.hints];
  return services.index.words.holding(textsOf(event), words).held > 0;
}

/** "Play some music", "do you know a good pizzeria?"; but "can we buy the furniture?" asks what may be done. */
function isOrder({ heard, language }: Scene): boolean {
  const { sentences, subject, topics } = language.words;
  const asks = [sentences.doneThere, topics.trade].some((words) => says(heard.text, words));
  return says(heard.text, subject.orders) && !asks;
}

/** What one asks before coming, whatever is brought or had: "my husband asks if he can come with the dog". */
export function isOfPractice({ heard, language }: Scene): boolean {
  return PRACTICAL.some((topic) => says(heard.text, language.words.topics[topic]));
}

/**
 * "Is there a prize?", of nothing that the programme has, where an event is at hand: whether it has one.
 * What it has elsewhere is searched for.
 */
export function isWonderedOfIt(scene: Scene): boolean {
  const { heard, language } = scene;
  if (eventAtHand(scene) === undefined || !isEmpty(heard.query) || heard.foreign) return false;
  if (heard.besides || heard.listing || heard.among || heard.choice || heard.story) return false;
  // "Which band is playing?"
  const isOfThing = thingAsked(heard, language) !== undefined;
  const isHeld = says(heard.text, language.words.sentences.holds) || isOfThing;
  return isHeld && heard.outside.length + heard.doubtful.length === 0 && !seeksEvents(scene);
}

/** "What about local currencies?": what the one at hand does not speak of, and others do. */
function namesElsewhere(scene: Scene): boolean {
  const { heard, services, turn } = scene;
  const { words } = heard.query.wanted;
  const event = eventAtHand(scene);
  const events = event ? [event] : onScreen(scene);
  if (events.length === 0 || words.length === 0 || heard.aspect !== undefined) return false;
  const printed = events.flatMap((one) => [one.title, ...textsOf(one)]);
  if (services.index.words.holding(printed, words.flatMap(anyOf)).held > 0) return false;
  const found = (of: readonly string[]) =>
    services.index.search(wanting(emptyQuery(), { words: [...of] }), turn.now).events;
  if (found(words).length > 0) return true;
  // "Et pour mon prof qui aime les jeux vidéo en cours ?": one of the words is what another is called by.
  return words.some((word) => {
    const parts = word.split(" ");
    return [...found([word])].some(
      ({ title }) => services.index.words.holding([title], parts).held === parts.length,
    );
  });
}

/** "Ils font quoi comme métier ?", "le but de la soirée ?": its people, or its kind, though another is called so. */
export function isSaidOfIt(scene: Scene): boolean {
  const { heard, language } = scene;
  const { kinds } = language.words.names;
  const words = heard.query.wanted.words.flatMap(anyOf);
  const isOfKind = words.length > 0 && words.every((word) => kinds.includes(plain(word)));
  return (isOfKind || isOfItsPeople(scene) || asksWhichThere(scene)) && isAskedOfIt(scene);
}

/** "Il y aura quelles entreprises ?", whatever else is called by them. */
function asksWhichThere({ heard, language }: Scene): boolean {
  const { holds } = language.words.sentences;
  return says(heard.text, holds) && thingAsked(heard, language) !== undefined;
}

/** "Ils répondent à quelles questions ?", "which subjects can they help me with?" */
export function isOfItsPeople({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.sentences.ofOne);
}

/** "On est une asso de Roubaix, on peut tenir un stand ?": the town is of those who ask, and not of what they ask. */
export function comesFrom({ heard, language }: Scene): boolean {
  const { topics } = language.words;
  const asking = clauseTexts(Text.of(heard.text), language.words).filter((clause) =>
    PRACTICAL.some((topic) => says(clause, topics[topic])),
  );
  const places = heard.readings
    .filter(({ rule }) => rule.startsWith("place"))
    .map(({ start, end }) => heard.text.slice(start, end));
  return asking.length > 0 && !places.some((place) => asking.join().includes(place));
}

/** What a description may tell, and neither place, time nor terms. */
const TOLD: readonly Facet[] = ["words", "themes"];

/** A topic in so many words as two: "food?", "du café ?", and one more to go on with it: "what about food?" */
const BARE = 2;
const LEADING = 1;

/** "À manger ?": what no event is called by, and may be had at one. */
export function isBareTopic({ heard, language }: Scene): boolean {
  const text = Text.of(heard.text);
  if (text.words().length > BARE + (heard.linked ? LEADING : 0)) return false;
  return HAD_THERE.some((topic) => says(text, language.words.topics[topic]));
}

const HAD_THERE: readonly Topic[] = [
  "food",
  "animals",
  "infants",
  "childcare",
  "recording",
  "outdoors",
];

/** A bare "et les monnaies locales ?" goes on with the search. */
export function isQuestion({ heard, turn, language }: Scene): boolean {
  const { asks, concludes, questions, ofOne, ofThis, indirect, verbs } = language.words.sentences;
  const text = Text.of(heard.text);
  // "So I would be self-employed?"
  if (turn.text.includes("?") && says(text, concludes)) return true;
  const isSentence = [asks, questions, ofOne, ofThis, indirect].some((words) => says(text, words));
  return isSentence || (turn.text.includes("?") && says(text, verbs));
}

/** Events are looked for in so many words: "des ateliers", "something", "what's on", "où donner". */
export function seeks(scene: Scene): boolean {
  const { wishes } = scene.language.words.subject;
  return seeksEvents(scene) || (says(scene.heard.text, wishes) && !isOfOne(scene));
}

/** The same, by more than a wish for whatever is named with it. */
function seeksEvents(scene: Scene): boolean {
  const { heard, language } = scene;
  const { sentences, subject } = language.words;
  const text = Text.of(heard.text);
  if (says(text, subject.things) || says(text, sentences.seeksPlace)) return true;
  // "My sister wants to open a nursery, is there something about that?": of what is told before it.
  const { words, themes } = heard.query.wanted;
  const isOnTold = words.length + themes.length > 0 && says(text, sentences.onThat);
  if (isOnTold && says(text, subject.vague)) return true;
  const { vague, occasions, outings } = subject;
  return !isOfOne(scene) && [vague, occasions, outings].some((words) => says(text, words));
}

/** It points at one event, or at its people. */
function isOfOne({ heard, language }: Scene): boolean {
  const { ofOne, ofThis } = language.words.sentences;
  return says(heard.text, ofOne) || says(heard.text, ofThis);
}
