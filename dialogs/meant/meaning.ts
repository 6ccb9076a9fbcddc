import type { Event } from "../../src/programme/event.js";
import type { Query } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";

/** One way of telling which events are meant; none where the words do not tell it that way. */
export type Meaning = (scene: Scene, described: Query) => readonly Event[];

/** What the first of some ways finds that finds any. */
export function firstFound(
  meanings: readonly Meaning[],
  scene: Scene,
  described: Query,
): readonly Event[] {
  for (const meaning of meanings) {
    const found = meaning(scene, described);
    if (found.length > 0) return found;
  }
  return [];
}
