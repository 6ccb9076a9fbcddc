import type { Understanding } from "../../src/understanding/understanding.js";

/**
 * "Could I go to another one there in the afternoon?", "I've a lecture till 7, anything else later on?",
 * "la veille au même endroit, c'est quoi ?" seek another one, and ask neither who may come nor when the one
 * at hand is, nor what.
 */
export function isForAnother({
  aspect,
  besides,
  choice,
  query,
  shift,
  there,
}: Understanding): boolean {
  if (choice) return false;
  if (shift && there && aspect === "what") return true;
  const isOpen = aspect === undefined || aspect === "audience" || aspect === "when";
  return besides && isOpen && (there !== undefined || query.windows.length > 0);
}
