import type { Query } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Reply, Scene } from "../dialog.js";
import { showEvent } from "../event/show.js";
import { isNothing } from "./home.js";
import { showAnswer } from "./pages.js";
import { eventsOf, withinPast } from "./past.js";

/** "And wasn't there a hackathon too?" recalls something by itself, and leans on no search. */
export function recalledAnew(scene: Scene): Scene {
  return isRecalled(scene)
    ? { ...scene, heard: { ...scene.heard, follows: false, linked: false, adds: false } }
    : scene;
}

/** What is recalled and is over, where none of it is left. */
export function showRecalled(scene: Scene, query: Query): Reply | undefined {
  if (!isRecalled(scene) || !isNothing(scene, query)) return undefined;
  const past = withinPast(scene, query);
  const [event, ...others] = past ? eventsOf(scene, past) : [];
  if (!past || !event) return undefined;
  if (others.length > 0) return showAnswer(scene, past);
  return showEvent({ ...scene, state: { ...scene.state, query: past, shown: [] } }, event);
}

/** Whether its subject or kind is named: "wasn't there another?" leans on the last one. */
function isRecalled({ heard, language }: Scene): boolean {
  const { formats, themes, words } = heard.query.wanted;
  const isNamed = formats.length + themes.length + words.length > 0;
  return isNamed && says(heard.text, language.words.follows.recalls);
}
