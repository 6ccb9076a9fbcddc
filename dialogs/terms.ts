import type { Aspect } from "../src/languages/intents.js";
import type { Found } from "../src/languages/language.js";
import { TERMS, type Term } from "../src/languages/term-words.js";
import { isEmpty } from "../src/programme/query.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { freeWords } from "../src/understanding/free-words.js";
import { Text } from "../src/understanding/normalise.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "./dialog.js";
import { answerAspect } from "./event/side.js";
import { saying } from "./look.js";
import { meantEvents } from "./meant/meant.js";
import { eventAtHand } from "./meant/on-screen.js";

/**
 * "C'est quoi, prix libre ?", "what does “on now” mean?": a word that the programme or the bot uses, and
 * nothing else, is explained. Nothing when more is asked: "c'est quoi, la demande de subvention ?".
 */
export function answerTerm(scene: Scene): Reply | undefined {
  const { text } = scene.heard;
  const parts = [text, ...beginnings(scene, text)];
  const said = parts.reduce<Reply | undefined>(
    (found, part) => found ?? explained(scene, Text.of(part)),
    undefined,
  );
  return said ?? explainedLast(scene);
}

/** Where a message may end that asks for a meaning: what comes after says the rest of it, or why it is asked. */
function beginnings(scene: Scene, text: string): readonly string[] {
  const { anyMeaning, guesses } = scene.language.words.terms;
  const whole = Text.of(text);
  // "It says “prix libre”? What does that mean, can I pay nothing?"
  const breaths = [...text.matchAll(/[,;?!]+(?=\s)/g)].map((found) => found.index);
  // "Prix libre, ça veut dire que je peux ne rien payer ?": so does what it really means.
  const guessed = spansOf(whole, guesses, "guess").slice(0, 1);
  // "Prix libre ça veut dire quoi j'ai pas beaucoup d'argent"
  const asked = spansOf(whole, anyMeaning, "meaning");
  const ends = [...breaths, ...[...guessed, ...asked].map((span) => span.end)];
  return ends.filter((end) => end < text.length).map((end) => text.slice(0, end));
}

/**
 * "Va pour samedi. Prix libre, ça veut dire quoi ?": a word is explained after the event is chosen, which is then at
 * hand; where none is seen to be meant, that of before says nothing of the word.
 */
function explainedLast(scene: Scene): Reply | undefined {
  const [first = "", ...rest] = scene.heard.text.split(/(?<=[.!…])\s+/);
  const asking = rest.join(" ");
  if (!says(asking, scene.language.words.terms.meaning)) return undefined;
  const told = saying(scene, first);
  const [event, ...others] = isEmpty(told.heard.query) ? [eventAtHand(scene)] : meantEvents(told);
  const id = others.length === 0 ? event?.id : undefined;
  const chosen = after(scene, { event: id, shown: id === undefined ? [] : [id] });
  const said = answerTerm(saying(chosen, asking));
  const { state } = scene;
  return (
    said && { ...said, state: { ...said.state, event: id ?? state.event, shown: state.shown } }
  );
}

function explained(scene: Scene, text: Text): Reply | undefined {
  const { heard, language } = scene;
  const { terms, subject, intents } = language.words;
  const asked = spansOf(text, terms.meaning, "meaning");
  const { windows, wanted } = heard.query;
  const isPlaced = wanted.towns.length + wanted.titles.length > 0;
  // "C'est quoi, mes demandes ?" asks for one's own.
  if (heard.intents.includes("my-requests")) return undefined;
  if (asked.length === 0 || isPlaced || says(text, subject.things)) return undefined;
  const unasked = text.without(asked);
  const term = TERMS.find((one) => says(unasked, terms.terms[one]));
  // "On now" is read as a time.
  if (!term || (windows.length > 0 && term !== "running")) return undefined;
  // "Sorry. What does … mean?"
  const polite = Object.values(intents.courtesies).flatMap((said) =>
    spansOf(unasked, said, "said"),
  );
  const rest = unasked.without(spansOf(unasked, terms.terms[term], term), polite);
  const isAll = freeWords(rest, language.words, [], true).length === 0;
  const askedOfIt = spansOf(text, terms.anyMeaning, "meaning");
  if (!isAll && !isAskedOfIt(text, terms.terms[term], askedOfIt)) return undefined;
  const said = reply(scene, language.texts.about.terms[term]());
  const event = eventAtHand(scene);
  const side = SIDES[term];
  return event && side ? joined(tapless(said), answerAspect(scene, event, side)) : said;
}

/** "The leaflet says “prix libre”?? What does that mean": right after the word, wherever it was read. */
function isAskedOfIt(text: Text, term: RegExp, asked: readonly Found<string>[]): boolean {
  return spansOf(text, term, "term").some(({ end }) =>
    asked.some(({ start }) => start >= end && !/[\p{L}\d]/u.test(text.typed.slice(end, start))),
  );
}

/** What is then said of the event at hand as well. */
const SIDES: Readonly<Partial<Record<Term, Aspect>>> = {
  "pay-what-you-want": "price",
  open: "price",
  registration: "registration",
};
