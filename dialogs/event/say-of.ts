import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import type { Suggestion } from "../../src/turn.js";
import { atAGlance } from "../cards/event-lines.js";
import { registerTap } from "../cards/event-taps.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";

/** Says a sentence of one event, which is at hand from then on; of one of its sides, where it is of one. */
export function sayOf(
  scene: Scene,
  event: Event,
  text: string,
  side: { readonly aspect?: Aspect } = {},
): Reply {
  return reply(
    scene,
    { text, suggestions: aspectTaps(scene, event) },
    {
      state: { event: event.id, ...(side.aspect && { ...side, aspects: undefined }) },
      events: [event],
    },
  );
}

/** Where to go on from an answer about one event. */
export function aspectTaps({ language, turn }: Scene, event: Event): readonly Suggestion[] {
  return [
    tap(language.texts.search.buttons.details, { do: "details", event: event.id }),
    ...registerTap(event, language, turn.now),
  ];
}

/**
 * No sentence is seen to answer: what is printed is said whole, since a reader may find there what no
 * rule does.
 */
export function unanswered(scene: Scene, event: Event): Reply {
  return sayOf(scene, event, unansweredText(scene, event));
}

/** The same, as text. */
export function unansweredText({ language, turn }: Scene, event: Event): string {
  return language.texts.finer.unanswered(event, allPrinted(event), turn.now);
}

/** Who looks for an answer reads more than who only looks: this many letters, in whole sentences. */
const SOUGHT = 1000;

/** What an event says of itself. */
export function allPrinted({ description }: Event): string | undefined {
  return description === undefined ? undefined : atAGlance(description, SOUGHT);
}
