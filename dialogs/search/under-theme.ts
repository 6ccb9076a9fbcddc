import { type Query, wanting } from "../../src/programme/query.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { themeLabel } from "./criteria.js";
import { isNothing } from "./home.js";

/** Shorter words have too many like them. */
const SHORTEST = 5;
/** So many last letters may differ: "travail", "travailler". */
const ENDING = 3;

/**
 * "Autre chose sur le travail cette semaine ?": where no event has the word, what stands under the
 * heading that has it. Nothing when there is no such heading, or nothing under it.
 */
export function underTheme(scene: Scene, query: Query): Query {
  const { words, themes } = query.wanted;
  if (words.length === 0 || themes.length > 0 || !isNothing(scene, query)) return query;
  const { events } = scene.services.programme;
  const keys = [...new Set(events.flatMap((event) => event.themes.map(({ key }) => key)))];
  const headings = keys.filter((key) => {
    const label = Text.of(themeLabel(scene.services, key)).words();
    return words.every((word) => label.some(({ text }) => isAkin(plain(word), text)));
  });
  const under = wanting(query, { words: [], themes: headings });
  return headings.length === 0 || isNothing(scene, under) ? query : under;
}

function isAkin(one: string, other: string): boolean {
  const length = Math.max(SHORTEST, Math.max(one.length, other.length) - ENDING);
  return one.length >= SHORTEST && one.slice(0, length) === other.slice(0, length);
}
