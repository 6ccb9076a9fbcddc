import type { Intent } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { isCourtesy } from "../../src/understanding/intents.js";
import { after, type Reply, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { points } from "../meant/by-description/told-of-oneself.js";
import { meantEvents } from "../meant/meant.js";
import type { Pending } from "../state.js";

/** A reply that asks which event is meant, with the question kept for the one that is chosen. */
export function keptQuestion(scene: Scene, which: Reply): Reply {
  if (which.state.shown.length === 0) return which;
  const pending: Pending = { kind: "which", question: scene.heard.text };
  return { ...which, state: { ...which.state, pending } };
}

/**
 * "Le 2", "celui de samedi", after "de quel événement parlez-vous ?": the question that was asked first,
 * of the event that is chosen. Nothing when the message asks something of its own, or chooses none.
 *
 * @param tapped the event that a button chose
 */
export function questionAsked(scene: Scene, tapped?: string): Scene | undefined {
  const { services, state } = scene;
  if (state.pending?.kind !== "which") return undefined;
  const event = tapped === undefined ? chosenOne(scene) : services.programme.event(tapped);
  if (!event || !state.shown.includes(event.id)) return undefined;
  const { question } = state.pending;
  const of = after(scene, { event: event.id, pending: undefined });
  const asked = heardAs({ ...of, turn: { ...of.turn, text: question, data: undefined } }, question);
  const meant = meantEvents(asked);
  return meant.length === 1 && meant[0] === event ? asked : ofOneOnly(asked);
}

/** The scene once the question is let go: the message is about something else. */
export function withoutQuestion(scene: Scene): Scene {
  return scene.state.pending?.kind === "which" ? after(scene, { pending: undefined }) : scene;
}

function chosenOne(scene: Scene): Event | undefined {
  const { heard, language } = scene;
  // "What's on next weekend?" looks for others, whichever of these is on then.
  const { outings, vague } = language.words.subject;
  if (says(heard.text, outings)) return undefined;
  // "Plutôt un truc festif" is none of these; "le truc de samedi" is one.
  if (heard.follows && says(heard.text, vague) && !points(scene)) return undefined;
  const asks = heard.aspect !== undefined || heard.whether !== undefined;
  const chooses = heard.intents.every((intent) => isCourtesy(intent) || CHOOSING.includes(intent));
  if (asks || heard.foreign || !chooses || heard.text.includes("?")) return undefined;
  const [event, ...others] = meantEvents(scene);
  return others.length === 0 ? event : undefined;
}

const CHOOSING: readonly Intent[] = ["choose", "find", "details"];

/** What told which event was meant has done so: only what is asked of it is left. */
function ofOneOnly(scene: Scene): Scene {
  const { heard } = scene;
  const { audiences, prices, registrations } = heard.query.wanted;
  const query = wanting(emptyQuery(), { audiences, prices, registrations });
  return { ...scene, heard: { ...heard, choice: undefined, among: false, query } };
}
