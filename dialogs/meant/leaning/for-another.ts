import type { Understanding } from "../../../src/understanding/understanding.js";

/**
 * "Could I go to another one there in the afternoon?", "I've a lecture till 7, anything else later on?",
 * "la veille au même endroit, c'est quoi ?" seek another one, "et le matin là-bas ?" what is on there then,
 * "et à Saint-Sauveur le même soir, c'est quoi ?" what is on in another house, and ask neither who may come nor when
 * the one at hand is, nor what.
 */
export function isForAnother(heard: Understanding): boolean {
  const { aspect, besides, choice, linked, query, shift, there } = heard;
  if (choice) return false;
  if (shift && there && aspect === "what") return true;
  const { titles, venues } = query.wanted;
  const isOfHouse = linked && venues.length > 0 && titles.length === 0;
  if (shift !== undefined && isOfHouse && aspect === "what") return true;
  const isOpen = aspect === undefined || aspect === "audience" || aspect === "when";
  if (!isOpen) return false;
  const [isThere, isThen] = [there !== undefined, query.windows.length > 0];
  return (besides && (isThere || isThen)) || (linked && isThere && isThen && !aspect);
}
