import type { Aspect } from "../../../src/languages/intents.js";
import type { Event } from "../../../src/programme/event.js";
import { allDays, emptyQuery, wanting } from "../../../src/programme/query.js";
import { textsOf } from "../../../src/search/telling-sentences.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/** The sides that any event has. */
const OF_ANY: readonly Aspect[] = [
  "when",
  "where",
  "price",
  "registration",
  "contact",
  "organiser",
  "access",
  "calendar",
];

/** A single word may be in any text. */
const LEAST = 2;
/** No thing is called by more words. */
const LONGEST = 3;
/** A word for anything, and one before it, may stand before its name. */
const LEADING = 2;

/**
 * "Et l'épicerie solidaire, c'est quand ?": the one event that tells, in words side by side, of the thing
 * that is called by "the", where the one at hand has no such thing. Nothing when several tell of it.
 */
export function toldByHappening(scene: Scene): Event | undefined {
  const { aspect, among, choice, intents } = scene.heard;
  const at = eventAtHand(scene);
  // "Les entreprises sociales sont invitées ?" asks of the one at hand.
  const asks = intents.includes("register") || (aspect !== undefined && OF_ANY.includes(aspect));
  if (!at || !asks || among || choice) return undefined;
  const { services, turn } = scene;
  const always = [allDays(services.programme.start, services.programme.end)];
  for (const thing of thingsSaid(scene)) {
    if (tellsOf(scene, at, thing)) return undefined;
    const query = wanting({ ...emptyQuery(), windows: always }, { words: [...thing] });
    const telling = [...services.index.search(query, turn.now).events].filter((event) =>
      tellsOf(scene, event, thing),
    );
    const coming = telling.filter((event) => !isPast(event, turn.now));
    const [only, ...others] = coming.length > 0 ? coming : telling;
    if (only && others.length === 0) return only;
  }
  return undefined;
}

/** The words after each definite article, as far as they hang together: "épicerie solidaire", "troc de plantes". */
function thingsSaid({ heard, language }: Scene): readonly (readonly string[])[] {
  const { names, stopWords, subject } = language.words;
  return heard.text.split(/[,.;:!?()«»"]+/).flatMap((clause) => {
    const said = Text.of(clause)
      .words()
      .map(({ text }) => text);
    return said.flatMap((word, at) => {
      if (!names.definite.includes(word)) return [];
      // "Le nouveau truc d'épicerie solidaire" is called by what follows the word for anything.
      const vague = said
        .slice(at + 1, at + 1 + LEADING)
        .findIndex((next) => says(next, subject.vague));
      const after = said.slice(at + 2 + vague);
      const links = [...names.links, ...names.at];
      const end = after.findIndex((next) => stopWords.has(next) && !links.includes(next));
      const thing = (end < 0 ? after : after.slice(0, end))
        .filter((next) => !links.includes(next))
        .slice(0, LONGEST);
      const isThing = thing.every((next) => !names.kinds.includes(next));
      return isThing && thing.length >= LEAST ? shortened(thing) : [];
    });
  });
}

/** What follows a name may be of the sentence: the longest first. */
function shortened(thing: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: thing.length - LEAST + 1 }, (_, less) =>
    thing.slice(0, thing.length - less),
  );
}

/** Whether a text has the words next to each other, but for those that only link them. */
function tellsOf({ services }: Scene, event: Event, thing: readonly string[]): boolean {
  const { words } = services.index;
  const links = new Set(
    Object.values(services.languages).flatMap(({ words: { names } }) => [
      ...names.links,
      ...names.at,
    ]),
  );
  return [event.title, ...textsOf(event)].some((sentence) => {
    const said = Text.of(sentence)
      .words()
      .map(({ text }) => text)
      .filter((word) => !links.has(word));
    return said.some((_, at) => {
      const near = said.slice(at, at + thing.length).join(" ");
      return words.holding([near], thing).held === thing.length;
    });
  });
}
