import type { Field } from "../../src/languages/subject-fields.js";
import { TOPICS } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, FACETS, type Facet, isEmpty, wanting } from "../../src/programme/query.js";
import { marksOf } from "../../src/search/resembling.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { findFacets } from "../../src/understanding/facets.js";
import { findFields } from "../../src/understanding/fields.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { listed as listing } from "../event/lists.js";
import { wordsAsked } from "../event/of-event.js";
import { aspectTaps } from "../event/say-of.js";
import { showEvent, shownWith } from "../event/show.js";
import { heardAs } from "../look.js";
import { fitting } from "../meant/by-description/fitting.js";
import { thingAsked } from "../meant/by-description/something-there.js";
import { meantEvents } from "../meant/meant.js";
import { listedEvents, onScreen } from "../meant/on-screen.js";
import { weightOf } from "./described-one.js";
import { whichAfterRemark } from "./which-after.js";

/** Words named in one sentence. */
const NAMED = 3;
/** Those that come this close to the best suit as well. */
const CLOSE = 0.8;

/**
 * "Laquelle me conseillez-vous, je veux reprendre une boîte": of those listed, what tells of the need
 * that is stated. Nothing when none is, or no text meets it: the bot has no favourites.
 */
export function suggestSuited(whole: Scene): Reply | undefined {
  const asked = whichAfterRemark(whole);
  const scene = asked === undefined ? whole : heardAs(whole, asked);
  const { heard, language } = scene;
  const text = Text.of(heard.text);
  const { which, prefers, speaksOf } = language.words.compare;
  const { advise } = language.words.intents.acts;
  // "Which one is about being independent?", after one event, is of all that are to come.
  const isOfAll = heard.among && onScreen(scene).length === 1 && says(text, speaksOf);
  const isAsked = isOfAll || onScreen(scene).length > 1;
  if (!isAsked || !says(text, which) || isFiltering(scene)) return undefined;
  // "Which band is playing?", of the one at hand.
  if (scene.state.event !== undefined && thingAsked(heard, language)) return undefined;
  // "Which companies will be there?" is asked of an event, and "which are for young people?" is printed.
  if (says(text, language.words.finer.asked.present)) return undefined;
  const printed = printedFor(scene);
  // "Je suis élue, laquelle me conseillez-vous ?" names who asks: those announced for them.
  if (printed.length > 0 && mainIntent(heard.intents) === "advise") {
    const [one, ...others] = printed;
    const heading = language.texts.compare.suits([], printed.length);
    return one && others.length === 0
      ? showEvent(scene, one, heading)
      : listing(scene, printed, heading);
  }
  if (printed.length > 0) return undefined;
  // "Le mieux" asks for advice, and is no need.
  const rest = text.without(
    ...[which, prefers, advise].map((asks) => spansOf(text, asks, "which")),
  );
  const words = needStated(scene, rest);
  // "Lequel est en plein air ?" is told in other words than "plein" and "air".
  const isOpen = words.length === 0 && fieldsOf(scene, rest).length === 0;
  // "I'm looking for work, which ones are for me?" tells what for.
  const topics = TOPICS.filter(
    (topic) => (topic !== "audience" || isOpen) && says(rest, language.words.topics[topic]),
  );
  const { index } = scene.services;
  const coming = () => [...index.search(emptyQuery(), scene.turn.now).events];
  const listed = isOfAll ? coming() : listedEvents(scene);
  const told = listed.map((event) => ({
    event,
    weight: topics.length > 0 ? scene.services.told(event, topics).length : 0,
  }));
  const isTold = told.some(({ weight }) => weight > 0);
  const doing = isOpen && topics.length === 0 ? doneThere(scene, listed, rest) : [];
  const [one, ...more] = doing;
  if (one && more.length === 0) return showEvent(scene, one, language.texts.compare.suits([], 1));
  const weighed = isTold ? told : byNeed(scene, listed, topics.length > 0 ? [] : words, rest);
  const most = Math.max(...weighed.map(({ weight }) => weight));
  const near = weighed
    .filter(({ weight }) => weight >= most * CLOSE)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ event }) => event);
  const best = calledSo(scene, near, words);
  const [only] = best;
  if (most === 0 || !only || best.length === weighed.length) return undefined;
  const met = words.filter((word) => best.some((event) => weightOf(scene, event, [word]) > 0));
  // A word of the programme's language is not said to who asked in another.
  const said = Text.of(heard.text).words();
  const own = met.filter((word) => said.some((one) => one.text === plain(word)));
  const named = topics.length > 0 ? [] : own;
  const { suits, titled } = language.texts.compare;
  const isTitled =
    says(text, speaksOf) &&
    named.length > 0 &&
    scene.services.index.words.holding([only.title], named).held === named.length;
  const heading =
    isTitled && best.length === 1 ? titled : suits(named.slice(0, NAMED), best.length);
  return best.length === 1 ? showEvent(scene, only, heading) : listing(scene, best, heading);
}

/** "Which one is the visit of the building?": where none holds all of it, the only one whose title says some. */
function calledSo(
  scene: Scene,
  near: readonly Event[],
  words: readonly string[],
): readonly Event[] {
  const whole = near.some((event) => words.every((word) => weightOf(scene, event, [word]) > 0));
  const { index } = scene.services;
  const called = near.filter(({ title }) => index.words.holding([title], [...words]).held > 0);
  return !whole && called.length === 1 ? called : near;
}

/** "Which one if I just want to visit?": those of the kind that is called as what one would do there, said last. */
function doneThere(scene: Scene, events: readonly Event[], rest: Text): readonly Event[] {
  const { facets } = scene.language.words;
  const done = rest.words().at(-1)?.text ?? "";
  const formats = findFacets(Text.of(done), facets).flatMap(({ value: { facet, value } }) =>
    facet === "formats" ? [value] : [],
  );
  return formats.length === 0 ? [] : fitting(scene, events, wanting(emptyQuery(), { formats }));
}

/**
 * How close each of some events comes to a need, by its words and by the fields of life that both speak of, as
 * what people tell of themselves is answered: "which one, if I like computers?"
 */
function byNeed(scene: Scene, events: readonly Event[], words: readonly string[], need: Text) {
  const { index } = scene.services;
  const fields = fieldsOf(scene, need);
  const query = wanting(emptyQuery(), { words: [...words] });
  const marks = marksOf(index, { query, fields, asked: fields });
  const weights = new Map([...marks].map(([number, mark]) => [index.columns.events[number], mark]));
  return events.map((event) => ({ event, weight: weights.get(event) ?? 0 }));
}

/**
 * The fields that the question speaks of, else those that are told before it: "I run a childminding co-op, which of
 * those should I go to?" A treasurer who asks who gives money seeks no accountant.
 */
function fieldsOf({ heard, language }: Scene, need: Text): readonly Field[] {
  const { asked = [], fields = [] } = heard.story ?? heard.spoken ?? {};
  const said = findFields(need, language.words.facets.fields);
  const sought = [...new Set([...said, ...asked])];
  return sought.length > 0 ? sought : fields;
}

/** Days, places, prices are filters, which a search sees to; so are the sides of an event. */
function isFiltering({ heard }: Scene): boolean {
  const { windows, near, wanted, excluded } = heard.query;
  const filtered = FACETS.some(
    (facet) => (FIRM.has(facet) && wanted[facet].length > 0) || excluded[facet].length > 0,
  );
  const asks = heard.aspect !== undefined || heard.choice !== undefined;
  const orders = ["register", "cancel", "my-requests"].includes(mainIntent(heard.intents));
  return windows.length > 0 || near !== undefined || filtered || asks || orders;
}

/**
 * Where nothing but people are named for whom some of the list are announced, or a kind that some of it are ("which
 * of them are open days?"), all of these: a search finds them.
 */
function printedFor(scene: Scene): readonly Event[] {
  const { audiences, formats } = scene.heard.query.wanted;
  const isOnly = isEmpty(wanting(scene.heard.query, { audiences: [], formats: [] }));
  const query = wanting(emptyQuery(), { audiences, formats });
  return isEmpty(query) || !isOnly ? [] : fitting(scene, listedEvents(scene), query);
}

const FIRM: ReadonlySet<Facet> = new Set([
  "towns",
  "prices",
  "registrations",
  "titles",
  "organisers",
  "venues",
]);

function needStated(scene: Scene, rest: Text): readonly string[] {
  const known = wordsAsked(scene, rest).filter(
    (word) => scene.services.index.words.weight(word) > 0,
  );
  return known.filter((word, at) => known.findIndex((one) => plain(one) === plain(word)) === at);
}

/** "Is the Wednesday one about starting a business?": yes with the programme's words, or what is. */
export function answerAboutOne(scene: Scene): Reply | undefined {
  const { heard, language, services, turn } = scene;
  const text = Text.of(heard.text);
  const [said] = spansOf(text, language.words.compare.isAbout, "about");
  // "Is the one about taxes free?" asks what it costs, "is the talk about money on tonight?" when it is.
  const { prices, registrations } = heard.query.wanted;
  if (!said || prices.length + registrations.length > 0) return undefined;
  if (language.dates.read(text.typed.slice(said.end), turn.now).length > 0) return undefined;
  const [event, ...others] = meantEvents(withoutSubject(scene));
  if (!event || others.length > 0) return undefined;
  const words = wordsAsked(scene, Text.of(text.typed.slice(said.end)));
  const { compare } = language.texts;
  const printed = [event.title, ...textsOf(event)];
  const { sentences, held } = services.index.words.holding(printed, words);
  const rest = onScreen(scene).filter(
    (other) => other !== event && weightOf(scene, other, words) > 0,
  );
  const answer = held > 0 ? compare.isAbout(event, sentences) : compare.notAbout(event, rest);
  return reply(
    scene,
    { text: answer, suggestions: aspectTaps(scene, event) },
    { state: { event: event.id, shown: shownWith(scene, event) }, events: [event] },
  );
}

/** What it may be about does not tell which one is meant. */
function withoutSubject(scene: Scene): Scene {
  const { heard } = scene;
  const wanted = { ...heard.query.wanted, words: [], themes: [], formats: [], audiences: [] };
  return { ...scene, heard: { ...heard, query: { ...heard.query, wanted } } };
}
