import type { Event } from "../../src/programme/event.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { spansOf } from "../../src/understanding/cues.js";
import { plain, type Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { showEvent } from "./show.js";

/** Shorter words of a name are of many names. */
const SHORTEST = 6;

/**
 * "Who are these Façonnables people in Mouvaux?": by a part of its name, who organises what bears that name in its
 * title; its sheet tells who they are. Nothing where more is said that the name has not.
 */
export function ofPartOfName(scene: Scene, said: Text): Reply | undefined {
  const { heard, language, services } = scene;
  const { audiences, formats, themes, towns } = heard.query.wanted;
  if (audiences.length + formats.length + themes.length > 0) return undefined;
  const places = new Set(towns.flatMap((town) => wordsOf(town)));
  const rest = said.without(spansOf(said, language.words.finer.folk, "folk"));
  const words = rest
    .words()
    .map(({ text }) => text)
    .filter((word) => !places.has(word) && !language.words.stopWords.has(word));
  if (words.length === 0 || words.some((word) => word.length < SHORTEST)) return undefined;
  const has = (name: string) => words.every((word) => wordsOf(name).includes(word));
  // "The association" is what many are.
  const printed = (event: Event) =>
    has([event.title, ...event.organisers, ...textsOf(event)].join(" "));
  const [event, ...others] = services.programme.events.filter(printed);
  if (!event || others.length > 0 || !has(event.title) || !event.organisers.some(has))
    return undefined;
  const isThere = towns.length === 0 || towns.includes(event.town ?? "");
  return isThere ? showEvent(scene, event) : undefined;
}

function wordsOf(name: string): readonly string[] {
  return plain(name).match(/[a-z0-9]+/g) ?? [];
}
