import { blanked } from "../../../src/registration/fields/reading.js";
import { spansOf } from "../../../src/understanding/cues.js";
import type { Scene } from "../../dialog.js";
import { heardAs } from "../../look.js";
import { eventAtHand } from "../on-screen.js";

/**
 * "Après la conférence, il y a autre chose au même endroit ?": the talk is the event at hand, and no kind
 * of event that is sought. The scene without it.
 */
export function withoutItself(scene: Scene): Scene {
  const { heard, language } = scene;
  if (!eventAtHand(scene) || !(heard.besides || heard.there)) return scene;
  const spans = spansOf(heard.text, language.words.follows.beyondIt, "itself");
  return spans.length === 0 ? scene : heardAs(scene, blanked(heard.text, spans));
}
