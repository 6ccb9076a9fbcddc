import { ASPECTS } from "../../src/languages/intents.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { type Reply, type Scene, saidFirst } from "../dialog.js";
import { halfRemembered } from "../meant/half-remembered.js";
import { eventAtHand } from "../meant/on-screen.js";
import { answerAspect } from "./side.js";

/** "L'usine de papier reprise par ses salariés, c'est où ?": a side of what comes closest, said to be no more. */
export function answerHalfTold(scene: Scene): Reply | undefined {
  const { foreign, intents, readings } = scene.heard;
  const isUnclear = mainIntent(intents) === "off-topic" && !foreign && !eventAtHand(scene);
  // Of an unclear message, no side is taken to be asked about.
  const side = ASPECTS.find((one) => readings.some(({ rule }) => rule === `words: ${one}`));
  const event = isUnclear && side ? halfRemembered(scene) : undefined;
  if (!event || side === undefined) return undefined;
  const { resembling } = scene.language.texts.search;
  return saidFirst(scene, resembling(1), answerAspect(scene, event, side));
}
