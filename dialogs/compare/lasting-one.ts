import type { Reply, Scene } from "../dialog.js";
import { listed } from "../event/lists.js";
import { showEvent } from "../event/show.js";
import { lastingOnes } from "../meant/by-description/told-apart.js";
import { onScreen } from "../meant/on-screen.js";

/** "Lequel dure tout un week-end ?", of several on screen: what ends on another day than it begins. */
export function answerLasting(scene: Scene): Reply | undefined {
  const { aspect, among, choice, query } = scene.heard;
  if (!among || choice || aspect || query.windows.length > 0 || onScreen(scene).length < 2)
    return undefined;
  const [one, ...others] = lastingOnes(scene);
  if (!one) return undefined;
  const all = [one, ...others];
  return others.length === 0
    ? showEvent(scene, one)
    : listed(
        scene,
        all,
        scene.language.texts.search.found(all.length, scene.language.texts.search.severalDays()),
      );
}
