import type { Language } from "../src/languages/language.js";
import type { Event } from "../src/programme/event.js";
import type { Found } from "../src/search/answer.js";
import type { Say, Suggestion, Turn } from "../src/turn.js";
import type { Understanding } from "../src/understanding/understanding.js";
import type { Services } from "./services.js";
import type { State } from "./state.js";
import type { Tap } from "./tap.js";

/** One turn as the dialogs see it: who says what, when, after what, and what it was heard to mean. */
export interface Scene {
  readonly turn: Turn;
  readonly heard: Understanding;
  readonly state: State;
  readonly language: Language;
  readonly services: Services;
}

/** What the bot answers, what it keeps, and which events it spoke of. */
export interface Reply {
  readonly say: readonly Say[];
  readonly state: State;
  /** All that answer, in order, not just those on screen. */
  readonly events: Found;
  /** Offered beside. */
  readonly also: readonly Event[];
  /** What was said so far is to be forgotten, by the channel as well. */
  readonly forget?: boolean;
}

/** One thing that the bot can do. Asks, calls one function of `src/`, picks a text, shows a card. */
export type Dialog = (scene: Scene) => Reply | Promise<Reply>;

/** A reply of one message, which ends a row of misses; what else is not given stays as it was. */
export function reply(
  scene: Scene,
  say: Say | string,
  rest: Partial<Omit<Reply, "say" | "state">> & { state?: Partial<State> } = {},
): Reply {
  const { state, ...others } = rest;
  return {
    say: [typeof say === "string" ? { text: say } : say],
    state: { ...scene.state, misses: 0, ...state },
    events: [],
    also: [],
    ...others,
  };
}

/** A button, checked to bring back what the dialogs read. */
export function tap(label: string, data: Tap): Suggestion {
  return { label, data };
}

/** The same scene with another state: what a dialog hands on to the next. */
export function after(scene: Scene, state: Partial<State>): Scene {
  return { ...scene, state: { ...scene.state, ...state } };
}

/** Two replies to one message: both are said, the later state holds. */
export function joined(first: Reply, second: Reply): Reply {
  return {
    ...second,
    say: [...first.say, ...second.say],
    events: first.events.length === 0 ? second.events : [...first.events, ...second.events],
    also: [...first.also, ...second.also],
  };
}

/** A reply that something else is said after: only the last has taps. */
export function tapless(said: Reply): Reply {
  return { ...said, say: said.say.map(({ suggestions: _, ...one }) => one) };
}

/** Says something first, when there is something to say. */
export function saidFirst(scene: Scene, text: string | undefined, next: Reply): Reply {
  return text === undefined ? next : joined(reply(scene, text), next);
}

/** The same, when there is an answer to go before. */
export function saidBefore(scene: Scene, text: string | undefined, next: Reply | undefined) {
  return next && saidFirst(scene, text, next);
}
