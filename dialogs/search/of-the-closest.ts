import { FACETS, type Facet, isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { settle } from "../../src/search/settle.js";
import { says } from "../../src/understanding/cues.js";
import { refine } from "../../src/understanding/refine.js";
import type { Scene } from "../dialog.js";
import { isNothing } from "./home.js";

/**
 * "Not in the daytime, I work until 4", after the events that come closest to what was told: of these, those
 * then, there or without what is turned away. Nothing where none is, a subject is named, or anything will do.
 */
export function ofTheClosest(scene: Scene, last: Query | undefined): Query | undefined {
  const { heard, language, services, state, turn } = scene;
  if (!last?.ranked || state.shown.length === 0 || !heard.follows) return undefined;
  const { wanted } = heard.query;
  const isOfSubject = FACETS.some((facet) => !BOUNDING.has(facet) && wanted[facet].length > 0);
  const isOther = heard.besides || heard.theirs || heard.adds || heard.avoided.length > 0;
  const isMoved = (heard.shift ?? heard.turn ?? heard.later) !== undefined;
  if (isOfSubject || isOther || isMoved || isEmpty(heard.query)) return undefined;
  const { outings, things, vague } = language.words.subject;
  const isOfAny = [outings, things, vague].some((words) => says(heard.text, words));
  if (isOfAny && turn.text.includes("?")) return undefined;
  const { excluded } = heard.query;
  const titles = last.wanted.titles.filter((title) => !excluded.titles.includes(title));
  const among = wanting(refine(last, heard), { titles });
  const { query } = settle(services.index, among, [], turn.now);
  return isNothing(scene, query) ? undefined : { ...query, ranked: true };
}

/** What bounds a search without being its subject. */
const BOUNDING: ReadonlySet<Facet> = new Set(["towns", "prices", "registrations"]);
