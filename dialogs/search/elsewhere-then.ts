import { type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import { asksOfAnything, isOnlyPlaced, ofAnySubject } from "../meant/leaning/of-anything.js";
import { eventAtHand } from "../meant/on-screen.js";

/**
 * "Maybe Saturday is better. What is there?", after a search in one town: the last query, of any subject and
 * in any town, to be asked where that town has nothing then. Nothing when the message says where itself.
 */
export function anythingElsewhere(
  { heard, language }: Scene,
  last: Query | undefined,
): Query | undefined {
  const { near, wanted } = heard.query;
  const isPlaced = wanted.towns.length + wanted.venues.length > 0 || near || heard.there;
  if (!last || isPlaced) return undefined;
  // "À la Cité scientifique demain ?", then "et le reste de la semaine pour les étudiants ?"
  const isHoused = last.wanted.venues.length > 0 && last.wanted.towns.length === 0;
  if (isHoused && heard.rest) return wanting(last, { venues: [] });
  if (last.wanted.towns.length === 0) return undefined;
  if (!asksOfAnything(heard, language.words)) return undefined;
  return wanting(ofAnySubject(last), { towns: [] });
}

/**
 * "And the next weekend?", once the one event found was asked about, and "ok this weekend in Roubaix?": what
 * else there is then and there.
 */
export function goesOn(scene: Scene): boolean {
  const { heard, state } = scene;
  if (heard.adds || !isOnlyPlaced(heard)) return false;
  const isAskedOf = state.aspect !== undefined && eventAtHand(scene) !== undefined;
  const { windows, wanted } = heard.query;
  return heard.linked ? isAskedOf : windows.length > 0 && wanted.towns.length > 0;
}
