import { isEmpty } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { mainIntent } from "../../../src/understanding/intents.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { describingPart } from "../by-name/told-by-title.js";
import { onScreen } from "../on-screen.js";
import { description } from "./description.js";
import { fitting } from "./fitting.js";
import { inProgramme } from "./told-apart.js";

/** "Parlez-moi de celui sur l'emploi": of those listed, where just one is so. */
export function isToldOfListed(scene: Scene): boolean {
  const { heard, state } = scene;
  if (state.shown.length < 2 || heard.besides || heard.linked) return false;
  const described = description(heard);
  // "The thing on Monday 13" is told by its day.
  if (!describingPart(scene) || isEmpty({ ...described, windows: [] })) return false;
  return fitting(scene, onScreen(scene), described).length === 1;
}

/** "C'est quoi la scop de Mouvaux ?": the only one in that town that has the word is looked for. */
export function whatIsThere(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { towns, words } = heard.query.wanted;
  const isUnclear = mainIntent(heard.intents) === "off-topic" && !heard.foreign;
  if (!isUnclear || towns.length === 0 || words.length === 0) return undefined;
  if (!says(heard.text, language.words.intents.aspects.what)) return undefined;
  const isOne = inProgramme(scene, description(heard)).length === 1;
  return isOne ? { ...heard, intents: ["find"] } : undefined;
}
