import type { Event } from "../../../src/programme/event.js";
import { isEmpty, type Query, wanting } from "../../../src/programme/query.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { calledOtherwise } from "../../../src/understanding/facets.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import { overlap } from "../../../src/understanding/weighed.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { byIds, listedEvents, onScreen } from "../on-screen.js";
import { titleTells } from "./loosely-named.js";

/** Fewer words of a title tell no event. */
const LEAST = 2;

/** So much of what is said has to stand in the title. */
const SHARE = 0.6;

/**
 * "The one about finding work without an employer": the event whose title says nearly that, in whichever
 * language, be it at hand or not; of several, the nearest. Nothing where no title tells most of the words.
 */
export function toldByTitle(scene: Scene): Event | undefined {
  const { language, services, state, turn } = scene;
  const part = describingPart(scene);
  if (!part) return undefined;
  const words = wordsOf(scene, part.text);
  const held = ({ title }: Event) =>
    words.filter((any) => any.some((word) => titleTells(title, word, language.words))).length;
  const all = [...services.programme.events];
  const most = Math.max(0, ...all.map(held));
  if (most < LEAST || most < words.length * SHARE) return undefined;
  const best = all.filter((event) => held(event) === most);
  const coming = all.filter((event) => !isPast(event, turn.now));
  const pools = [onScreen(scene), listedEvents(scene), byIds(scene, state.spoken), coming, all];
  for (const pool of pools) {
    const [only, ...others] = pool.filter((event) => best.includes(event));
    if (only) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

/** A title of fewer telling words may be told by chance. */
const LEAST_TITLE = 3;

/** A search that finds more looks for no title. */
const MOST_FOUND = 200;

/** So much of a title has to be said. */
const TITLE_SHARE = 0.75;

/** What a title may be said with, and nothing else: a day or a town asks for more. */
const SAID = { words: [], themes: [], formats: [], audiences: [] };

/**
 * "How can I create my own job without setting up a company?": the one event whose title the message
 * says nearly whole, in whichever language, of the few that a search by its words finds.
 */
export function titleSaid(
  { heard, language, services, turn }: Scene,
  query: Query,
): Event | undefined {
  if (!isEmpty(wanting(heard.query, SAID))) return undefined;
  const { facets, names, stopWords } = language.words;
  const text = Text.of(turn.text);
  // "Sa boîte" is what the programme calls a firm.
  const called = calledOtherwise(text, facets).flatMap((one) => one.as.map(plain));
  const own = text
    .words()
    .map(({ text }) => text)
    .filter((word) => !stopWords.has(word) && !names.kinds.includes(word));
  const said = [...new Set([...own, ...called])];
  const isMany = services.index.matches(query, turn.now).sure.length > MOST_FOUND;
  if (said.length < LEAST_TITLE || isMany) return undefined;
  const isTelling = (word: string) =>
    Object.values(services.languages).every(({ words }) => !words.stopWords.has(word));
  const isSaid = ({ title }: Event) => {
    const words = [
      ...new Set(
        Text.of(title)
          .words()
          .map(({ text }) => text),
      ),
    ].filter(isTelling);
    const held = words.filter((word) => said.some((one) => titleTells(word, one, language.words)));
    return words.length >= LEAST_TITLE && held.length >= words.length * TITLE_SHARE;
  };
  const found = [...services.index.search(query, turn.now).events];
  const [only, ...others] = found.filter(isSaid);
  return others.length === 0 ? only : undefined;
}

/** The words that tell which is meant: of "when is the one with the agency?", "the agency". */
export function describingPart({ heard, language }: Scene) {
  const text = Text.of(heard.text);
  const [said] = spansOf(text, language.words.sentences.describes, "describes");
  if (!said) return undefined;
  const [part = ""] = text.typed.slice(said.end).split(/[,.;:?!]/);
  return { text: part, start: said.end, end: said.end + part.length };
}

/**
 * The words that tell a title, any of those that stand together: "sa boîte" is a firm in the programme, and
 * "your own boss" no boss but who is independent.
 */
function wordsOf({ language }: Scene, part: string): readonly (readonly string[])[] {
  const { facets, names, stopWords } = language.words;
  const text = Text.of(part);
  const inTitles = Object.values(names.inTitles).flat();
  const called = calledOtherwise(text, facets);
  const isCalled = (word: Span) => called.some((one) => overlap(word, one));
  const isTelling = (word: string) => inTitles.includes(word) || !stopWords.has(word);
  const own = text.words().filter((word) => isTelling(word.text) && !isCalled(word));
  const theirs = called.map((one) => {
    const [word, ...more] = text.words().filter((said) => overlap(said, one));
    return [...(word && more.length === 0 ? [word.text] : []), ...one.as.map(plain)];
  });
  const all = [...own.map((word) => [word.text]), ...theirs];
  const kindless = all.map((any) => any.filter((word) => !names.kinds.includes(word)));
  return kindless.filter(
    (any, at) => any.length > 0 && kindless.findIndex((one) => `${one}` === `${any}`) === at,
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}
