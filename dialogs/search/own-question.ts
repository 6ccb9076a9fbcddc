import { says } from "../../src/understanding/cues.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";

/**
 * "Et il y a une conférence sur le climat ?" says all that it asks: what was asked before may not empty
 * it. Where that found nothing itself, any other subject or people begin anew: "et sur l'emploi ?". So do others
 * of a kind or for some people, where none is left of what was asked for: "d'autres rencontres ?"; and
 * what is told and then asked about: "ma sœur ouvre une crèche, il y a quelque chose là-dessus ?".
 */
export function isQuestionOfItsOwn({ heard, language, state }: Scene): boolean {
  const { words, themes, titles, formats, audiences } = heard.query.wanted;
  const subjects = words.length + themes.length + titles.length;
  if (heard.besides && (heard.complete || audiences.length > 0))
    return subjects + formats.length + audiences.length > 0;
  // "Also my sister opens a nursery, is there something about that?"
  const isOnThat = says(heard.text, language.words.sentences.onThat);
  if (isOnThat && words.length + themes.length > 0) return true;
  const foundNothing = state.query !== undefined && state.shown.length === 0;
  const kinds = formats.length + audiences.length;
  if (!heard.linked && !foundNothing) return false;
  return foundNothing ? subjects + kinds > 0 : heard.complete && subjects > 0;
}

/** "Et voir un comptable, c'est possible ?": another subject than the last, of no kind that is named. */
export function namesSubject({ query: { wanted } }: Understanding): boolean {
  return wanted.formats.length === 0 && wanted.words.length + wanted.themes.length > 0;
}

/** "Et combien d'événements à Roubaix ce mois-ci ?": a whole question of some time and some place. */
export function saysWhenAndWhere(heard: Understanding): boolean {
  return heard.complete && heard.query.windows.length > 0 && isPlaced(heard) && !heard.adds;
}

/** Whether a town or a house is told, or one that it is near. */
export function isPlaced({ query: { near, wanted } }: Understanding): boolean {
  return near !== undefined || wanted.towns.length + wanted.venues.length > 0;
}
