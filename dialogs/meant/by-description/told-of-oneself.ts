import type { Aspect } from "../../../src/languages/intents.js";
import type { Event } from "../../../src/programme/event.js";
import {
  emptyQuery,
  FACETS,
  type Facet,
  type Query,
  wanting,
} from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { comesFrom } from "../asked-of-it.js";
import { inProgramme, isNamed, saidAsNames } from "./told-apart.js";

/**
 * "Je tiens une boulangerie, je peux venir ?", "on est une association": what is told of oneself with a
 * question names no other event, unless a name has it.
 */
export function isOnlyTold(scene: Scene, event: Event, described: Query): boolean {
  const { returns } = scene.language.words.sentences;
  if (scene.heard.intents.includes("choose") || says(scene.heard.text, returns)) return false;
  const { wanted, windows, near } = described;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  if (windows.length > 0 || near !== undefined || set.length === 0) return false;
  const { aspect } = scene.heard;
  // "Pour les enfants, il y a quoi ?" looks for some.
  if (set.includes("audiences") && (aspect === undefined || aspect === "what")) return false;
  const telling =
    aspect === undefined || OF_COMERS.includes(aspect) ? [...TELLING, "themes"] : TELLING;
  if (goesOnTo(scene, described).length === 1) return false;
  if (points(scene) || set.some((facet) => !telling.includes(facet))) return false;
  // "Mon association est à Wattrelos, je peux venir ?"
  const isFrom = aspect !== undefined && inProgramme(scene, described).length === 0;
  if (set.includes("towns") && !isFrom && !comesFrom(scene)) return false;
  const names = saidAsNames(scene.heard, scene.language.words.names.definite);
  const others =
    names.length === 0 ? [] : inProgramme(scene, wanting(emptyQuery(), { words: [...names] }));
  return !others.some((other) => other !== event && isNamed(other, names));
}

/** "Et le nouveau truc d'épicerie solidaire, c'est quand ?": what tells of it, where a question goes on to it. */
export function goesOnTo(scene: Scene, described: Query): readonly Event[] {
  const { aspect, linked } = scene.heard;
  const isOfIt = linked && aspect !== undefined && !OF_COMERS.includes(aspect);
  return isOfIt ? inProgramme(scene, described) : [];
}

/** What people tell of themselves with a question. */
const TELLING: readonly Facet[] = ["words", "audiences", "towns"];
/** The sides that are asked of by telling who would come. */
const OF_COMERS: readonly Aspect[] = ["audience", "practical", "capacity"];

/** "Celui pour les associations", "the one for students". */
export function points({ heard, language }: Scene): boolean {
  const { compare, sentences } = language.words;
  const text = Text.of(heard.text);
  return says(text, compare.each) || says(text, sentences.those);
}
