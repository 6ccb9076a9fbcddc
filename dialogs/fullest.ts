import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { findWhole } from "../src/understanding/whole.js";
import { listValues } from "./about.js";
import type { Reply, Scene } from "./dialog.js";

/**
 * "Which one has the most going on?", once the towns, days or organisers were listed: the same list, which puts
 * the fullest first.
 */
export function answerFullest(scene: Scene): Reply | undefined {
  const { heard, language, state } = scene;
  const { about } = language.words;
  if (state.form || heard.listing || state.shown.length > 0 || !says(heard.text, about.fullest))
    return undefined;
  const { listing } = findWhole(Text.of(state.asked ?? ""), about);
  return listing ? listValues(scene, listing) : undefined;
}
