import type { Intent } from "../src/languages/intents.js";
import { FACETS, type Facet } from "../src/programme/query.js";
import { sentencesOf } from "../src/search/telling-sentences.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { mainIntent } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "./dialog.js";
import { wordsAsked } from "./event/of-event.js";
import { isAskedOfThese } from "./meant/asked-of-it.js";
import { eventAtHand } from "./meant/on-screen.js";

/** Sentences quoted at once. */
const QUOTED = 2;
/** A sentence answers that holds so many words of a question, or all of one that names the whole. */
const ENOUGH = 2;

/**
 * "Combien de salariés dans l'ESS ?", "qui est Marc Godefroy ?": what the programme prints of the whole
 * beside its events, quoted. Nothing where it does not tell, or events are asked for.
 */
export function answerFromPreface(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { about, subject, sentences } = language.words;
  const text = Text.of(heard.text);
  const isPicked = heard.choice !== undefined && scene.state.shown.length > 0;
  const ofOne = isPicked || eventAtHand(scene) !== undefined || isAskedOfThese(scene);
  const timeless = heard.query.windows.length === 0;
  const seeks = says(text, subject.wishes) || says(text, sentences.onThat);
  const isSought = seeks && says(text, subject.vague);
  const aged = says(text, language.words.topics.age) && !ofOne && timeless && !isSought;
  const ages = aged ? services.printed(["age"]) : [];
  if (ages.length > 0) return quoted(scene, ages);
  const itself = spansOf(text, about.itself, "itself");
  const rest = text.without(itself);
  const asks = heard.text.includes("?") || says(text, sentences.asks);
  const named = itself.length > 0;
  // "Quels métiers sont présentés ?" is of the event at hand.
  if (ofOne && !named) return undefined;
  // Who tells of themselves looks for something to go to.
  if (heard.story || !asks || !isOfWhole(scene, named)) return undefined;
  // "Qui est le maire de Lille ?": a place that is printed answers no question of another trade.
  if (heard.foreign && !named) return undefined;
  if (says(rest, subject.things) || says(rest, subject.outings)) return undefined;
  // "Looking for a job in the social economy, anything that could help me?" looks for something too.
  if (says(rest, subject.vague) && seeks) return undefined;
  const words = wordsAsked(scene, rest);
  const printed = services.programme.preface.flatMap(sentencesOf);
  const found = services.index.words.holding(printed, words);
  // In another language only what could be translated can be held.
  const asked = heard.query.wanted.words.length || words.length;
  const least = named ? Math.min(ENOUGH, Math.max(1, asked)) : ENOUGH;
  if (found.held < least) return undefined;
  return quoted(scene, found.sentences);
}

function quoted(scene: Scene, sentences: readonly string[]): Reply {
  return reply(scene, scene.language.texts.about.printed(sentences.slice(0, QUOTED)));
}

/** Nothing of an event is asked for: no day, no kind, nobody in particular. */
function isOfWhole({ heard }: Scene, named: boolean): boolean {
  const { windows, near, wanted } = heard.query;
  const intent = mainIntent(heard.intents);
  if (!named && heard.likely === "find") return false;
  const told = intent === "about" && (heard.aspect ?? heard.listing) !== undefined;
  if (told || !(named ? ASKED : UNCLEAR).includes(intent)) return false;
  const said = FACETS.filter((facet) => wanted[facet].length > 0);
  // "Le Mois" may be read as the month that it is.
  const timeless = windows.length === 0 || named;
  return timeless && near === undefined && said.every((facet) => LOOSE.has(facet));
}

const UNCLEAR: readonly Intent[] = ["off-topic", "count", "about"];
const ASKED: readonly Intent[] = [...UNCLEAR, "find"];
/** Words, and places that the whole is in. */
const LOOSE: ReadonlySet<Facet> = new Set(["words", "towns"]);
