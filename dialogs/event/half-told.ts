import { ASPECTS, type Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { type Reply, type Scene, saidFirst } from "../dialog.js";
import { halfRemembered } from "../meant/by-description/half-remembered.js";
import { eventAtHand } from "../meant/on-screen.js";
import { answerAspect } from "./side.js";

/** "L'usine de papier reprise par ses salariés, c'est où ?": a side of what comes closest, said to be no more. */
export function answerHalfTold(scene: Scene): Reply | undefined {
  const told = halfTold(scene);
  if (!told) return undefined;
  const answered = answerAspect(scene, told.event, told.side);
  const { resembling } = scene.language.texts.search;
  return told.event === eventAtHand(scene) ? answered : saidFirst(scene, resembling(1), answered);
}

/** The event of which an unclear message has clearly the most words, and the side of it that is asked about. */
export function halfTold(
  scene: Scene,
): { readonly event: Event; readonly side: Aspect } | undefined {
  const { foreign, intents, readings } = scene.heard;
  if (mainIntent(intents) !== "off-topic" || foreign) return undefined;
  // Of an unclear message, no side is taken to be asked about.
  const side = ASPECTS.find((one) => readings.some(({ rule }) => rule === `words: ${one}`));
  const event = side ? halfRemembered(scene) : undefined;
  return event && side ? { event, side } : undefined;
}
