import { says } from "../../../src/understanding/cues.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/** "The Roubaix one", "celui de Roubaix": the town that is named tells which is meant. */
export function isOneOfPlace({ heard, language }: Scene): boolean {
  const [town, ...others] = heard.query.wanted.towns;
  if (town === undefined || others.length > 0) return false;
  const said = Text.of(heard.text).plain.replace(plain(town), "x");
  return says(said, language.words.sentences.oneOfPlace);
}

/** "Back to the Roubaix one, is it free?", where the one at hand is in Lille. */
export function isOneElsewhere(scene: Scene): boolean {
  const town = eventAtHand(scene)?.town;
  return (
    isOneOfPlace(scene) && town !== undefined && !scene.heard.query.wanted.towns.includes(town)
  );
}
