import { emptyQuery, FACETS, type Facet, isEmpty } from "../../src/programme/query.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { isAskedOfIt } from "../meant/asked-of-it.js";
import { isOfEventAtHand } from "../meant/meant.js";
import { pairMeant } from "../meant/the-two.js";

/**
 * Whether the message only changes the search under way, in whatever words: "lundi, ce serait mieux",
 * "I'm busy tomorrow, make it Monday", "rien de payant".
 */
export function amends(scene: Scene): boolean {
  const { heard, state } = scene;
  const { windows, near, wanted, excluded } = heard.query;
  if (!state.query || heard.foreign || heard.among || heard.choice) return false;
  if (heard.complete && !isOfHours(heard) && !onlyTurnsAway(heard)) return false;
  if (heard.aspect || heard.listing || isOfEventAtHand(scene)) return false;
  if (pairMeant(scene).length > 0) return false;
  // "What's this year's theme?"
  const isYear = windows.length > 0 && windows.every(({ grain }) => grain === "year");
  if (isYear && isAskedOfIt(scene)) return false;
  // "Is there anything with games for children?" names its subject, and asks anew.
  const isOfSubject = wanted.words.length + wanted.themes.length > 0 && !heard.follows;
  const set =
    !isOfSubject && FACETS.some((facet) => AMENDING.has(facet) && wanted[facet].length > 0);
  const away = FACETS.some((facet) => excluded[facet].length > 0) || excluded.windows.length > 0;
  return set || away || windows.length > 0 || near !== undefined;
}

/** "Quelque chose en soirée ?": hours need a day, which was said before. */
function isOfHours({ supposed, query }: Understanding): boolean {
  const { windows, near, wanted } = query;
  const told = near !== undefined || FACETS.some((facet) => wanted[facet].length > 0);
  return supposed === "day" && windows.length > 0 && !told;
}

/** "Something that's not in Lille?": of what was found, as nothing else is said of what is sought. */
export function onlyTurnsAway({ query }: Understanding): boolean {
  const away = FACETS.some((facet) => query.excluded[facet].length > 0);
  return away && isEmpty({ ...query, excluded: emptyQuery().excluded });
}

/** Facets that change a search without being the subject of a message. */
const AMENDING: ReadonlySet<Facet> = new Set(["towns", "prices", "registrations", "audiences"]);
