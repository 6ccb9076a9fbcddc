import type { Words } from "../../../src/languages/words.js";
import { type Filter, type Query, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";

/**
 * "And what's on tomorrow?" asks of anything: a whole question of some time or place that names no
 * subject, where "and tomorrow?" would take up the last one.
 */
export function asksOfAnything(heard: Understanding, { follows }: Words): boolean {
  const { linked, adds, complete, text } = heard;
  // "And in Lille, how many are they?" counts those that were asked for.
  const isOfThem = says(text, follows.ofThem);
  return linked && !adds && complete && isOnlyPlaced(heard) && !isOfThem;
}

/** "Y a-t-il quelque chose l'après-midi ?": any thing will do at some time or place. */
export function takesAnything({ heard, language }: Scene): boolean {
  const isVague = says(heard.text, language.words.subject.vague);
  return isVague && !heard.adds && isOnlyPlaced(heard);
}

/**
 * "Is there a film screening anywhere?", "un concert quelque part, n'importe où ?": a whole question that
 * names its subject, and leans on what was asked before only in letting its place go.
 */
export function isOfAnyPlace({
  linked,
  adds,
  complete,
  released,
  query: { wanted },
}: Understanding) {
  const { words, themes, formats } = wanted;
  const isPlaceless = released.includes("towns") && released.every((one) => PLACES.includes(one));
  return (
    !linked && !adds && complete && isPlaceless && words.length + themes.length + formats.length > 0
  );
}

const PLACES: readonly Filter[] = ["towns", "near", "venues"];

/** It names a time or place, or a day beside one spoken of, and no subject. */
export function isOnlyPlaced({ query, shift, turn }: Understanding): boolean {
  const { windows, near, wanted } = query;
  const { towns, venues } = wanted;
  const isMoved = (shift ?? turn) !== undefined;
  const isPlaced =
    windows.length + towns.length + venues.length > 0 || near !== undefined || isMoved;
  return isPlaced && SUBJECTS.every((facet) => facet === "venues" || wanted[facet].length === 0);
}

const SUBJECTS = ["words", "themes", "formats", "organisers", "venues", "titles"] as const;

/** A query without what it is about, and without a place near which it is. */
export function ofAnySubject({ near: _near, ...query }: Query): Query {
  return wanting(query, Object.fromEntries(SUBJECTS.map((facet) => [facet, []])));
}
