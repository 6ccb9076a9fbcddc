import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { sentencesOf } from "../../src/search/telling-sentences.js";
import type { Suggestion } from "../../src/turn.js";
import { plain } from "../../src/understanding/normalise.js";
import { atAGlance } from "../cards/event-lines.js";
import { registerTap } from "../cards/event-taps.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { atHand, type State } from "../state.js";

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

/** The same, as text. What was said whole since the event is at hand is not said again. */
export function unansweredText({ language, state, turn }: Scene, event: Event): string {
  const { noMore, unanswered } = language.texts.finer;
  return state.told === event.id ? noMore(event) : unanswered(event, allPrinted(event), turn.now);
}

/** The state after a turn, with the event at hand if all that is printed of it was quoted. */
export function withTold(scene: Scene, { say, state }: Reply): State {
  const { services } = scene;
  const id = atHand(state);
  const event = id === undefined ? undefined : services.programme.event(id);
  const printed = event && allPrinted(event);
  const { told: before, ...others } = state;
  if (!event || printed === undefined) return others;
  // Who sees the sheet of an event may ask for what it says.
  const quoted = say.filter(({ card }) => card === undefined).map(({ text }) => text);
  const isTold = quoted.some((text) => lettersOf(text).includes(lettersOf(printed)));
  return isTold || before === id ? { ...others, told: event.id } : others;
}

/** What is asked beside a sentence that was just quoted, and no rule finds an answer to. */
export function unansweredBeside(scene: Scene, event: Event, { say }: Reply): Reply {
  const { finer } = scene.language.texts;
  // "Ils étaient combien ? et ils font quoi ?": what answers both was said whole, with whom to ask.
  const whole = finer.unanswered(event, allPrinted(event), scene.turn.now);
  if (say.some(({ text }) => text === whole)) return sayOf(scene, event, whole);
  const sentences = sentencesOf(event.description ?? "").map(lettersOf);
  const isQuoted = say.some(({ text }) =>
    sentences.some((sentence) => lettersOf(text).includes(sentence)),
  );
  return isQuoted ? sayOf(scene, event, finer.noMore(event)) : unanswered(scene, event);
}

/** A text without its signs and spaces, which differ with where it is printed. */
function lettersOf(text: string): string {
  return plain(text).replace(/[^a-z0-9]/g, "");
}

/** Who looks for an answer reads more than who only looks: this many letters, in whole sentences. */
const SOUGHT = 1000;

/** What an event says of itself. */
export function allPrinted({ description }: Event): string | undefined {
  return description === undefined ? undefined : atAGlance(description, SOUGHT);
}
