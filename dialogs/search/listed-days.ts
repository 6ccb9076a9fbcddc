import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { ofThese } from "../meant/by-description/fitting.js";
import { listedEvents } from "../meant/on-screen.js";

/**
 * "Le vendredi", of events listed for no day in particular: the Fridays to come on which they are, not
 * only the next one. Nothing when no weekday alone is said, or days were asked for before.
 */
export function onListedDays(scene: Scene): Understanding | undefined {
  const { heard, state, turn } = scene;
  const isUndated = state.query !== undefined && state.query.windows.length === 0;
  if (heard.supposed !== "week" || !heard.follows || !isUndated) return undefined;
  const theirs = ofThese(listedEvents(scene), heard.query, heard).windows;
  const today = turn.now.toISODate() ?? "";
  const windows = theirs.filter(({ start }) => (start ?? "") >= today);
  return windows.length === 0 ? undefined : { ...heard, query: { ...heard.query, windows } };
}
