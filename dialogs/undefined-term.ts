import type { Event } from "../src/programme/event.js";
import { textsOf } from "../src/search/telling-sentences.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { plain, Text } from "../src/understanding/normalise.js";
import type { Reply, Scene } from "./dialog.js";
import { sayOf } from "./event/say-of.js";
import { eventAtHand } from "./meant/on-screen.js";

/** What is asked about in more words is no term. */
const LONGEST = 3;
/** A sentence that begins with the term, after an article at most, tells what it is. */
const LEAD = 2;
/** What a colon follows within so many words is explained behind it. */
const BEFORE_COLON = 8;

/**
 * "C'est quoi une SCOP ?", "FJT, ça veut dire quoi ?": a word that the programme uses and does not explain
 * is said to be so, with a sentence that has it: of the event at hand, else of any; one that explains it
 * is quoted. Nothing when no text has it.
 */
export function answerUndefinedTerm(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { about, marks, names, terms } = language.words;
  const text = Text.of(heard.text);
  // What the ESS is, is told of the whole.
  if (says(text, about.itself)) return undefined;
  const asks = spansOf(text, terms.anyMeaning, "meaning");
  if (asks.length === 0 || heard.query.windows.length > 0) return undefined;
  const said = text
    .without(asks)
    .words()
    .filter(({ text: word }) => !marks.frame.has(word) && !names.links.includes(word));
  const [first] = said;
  const last = said.at(-1);
  if (!first || !last || said.length > LONGEST) return undefined;
  const words = said.map(({ text: word }) => word);
  const at = eventAtHand(scene);
  const events = [...(at ? [at] : []), ...services.programme.events];
  const event = events.find((one) => holding(scene, one, words).length > 0);
  const [sentence] = event ? holding(scene, event, words) : [];
  if (!event || sentence === undefined) return undefined;
  const term = heard.text.slice(first.start, last.end);
  const { event: texts, finer } = language.texts;
  const answer = isAbout(sentence, words)
    ? texts.quote(event, [sentence])
    : finer.undefinedTerm(term, event, [sentence]);
  return sayOf(scene, event, answer);
}

/** The sentences of an event that have all of some words. */
function holding({ services }: Scene, event: Event, words: readonly string[]): readonly string[] {
  const { held, sentences } = services.index.words.holding(textsOf(event), words);
  return held === words.length ? sentences : [];
}

/** It begins with the term, or soon says behind a colon what it is. */
function isAbout(sentence: string, words: readonly string[]): boolean {
  const said = plain(sentence);
  const begins = said.match(/[a-z0-9]+/g) ?? [];
  const [last = ""] = words.slice(-1);
  const [next = ""] = said.slice(said.indexOf(last) + last.length).split(": ");
  const isExplained = said.includes(`${last}${next}: `);
  if (isExplained && next.trim().split(" ").length <= BEFORE_COLON) return true;
  return words.every((word) => begins.slice(0, LEAD + words.length).includes(word));
}
