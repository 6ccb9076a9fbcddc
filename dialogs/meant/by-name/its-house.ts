import { FACETS } from "../../../src/programme/query.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/** "C'est bien à LaGrappe ?", "I thought it was at the station": whether the event at hand is in that house. */
export function isOfItsHouse(scene: Scene): boolean {
  const { among, aspect, besides, choice, ofIt, query, whether } = scene.heard;
  const { windows, near, wanted } = query;
  if (!whether || !ofIt || among || besides || choice || !eventAtHand(scene)) return false;
  if ((aspect !== undefined && aspect !== "where") || windows.length > 0 || near) return false;
  return FACETS.filter((facet) => wanted[facet].length > 0).join() === "venues";
}
