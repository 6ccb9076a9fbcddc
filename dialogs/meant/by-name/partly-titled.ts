import type { Event } from "../../../src/programme/event.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { byIds, listedEvents, onScreen } from "../on-screen.js";

/**
 * "Celui sur les travailleurs indépendants", where no event has all these words: the one whose title has
 * the most of them, of the list, else of those spoken of, else of what is to come.
 */
export function partlyTitled(scene: Scene, words: readonly string[]): readonly Event[] {
  const { services, state, turn } = scene;
  const nearer = [
    () => onScreen(scene),
    () => listedEvents(scene),
    () => byIds(scene, state.spoken),
    () => services.programme.events.filter((event) => !isPast(event, turn.now)),
  ];
  for (const events of nearer) {
    const [only, ...others] = mostTitled(scene, events(), words);
    if (only && others.length === 0) return [only];
  }
  return [];
}

/** Those whose titles hold the most of some words; none where no title holds any. */
function mostTitled(
  { services }: Scene,
  events: readonly Event[],
  words: readonly string[],
): readonly Event[] {
  const held = events.map((event) => services.index.words.holding([event.title], words).held);
  const most = Math.max(0, ...held);
  return most === 0 ? [] : events.filter((_, at) => held[at] === most);
}
