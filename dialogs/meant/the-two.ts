import { EXTREMES } from "../../src/languages/compare-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, type Scene } from "../dialog.js";
import { listedEvents, onScreen } from "./on-screen.js";

/**
 * "Which of the two is free?", where two of a longer list were spoken of, or one after another that is
 * no more on screen: the scene as if only these two stood there. Of a list of two, as it is.
 */
export function withTheTwo(scene: Scene): Scene {
  const { heard, language, state } = scene;
  if (state.form || state.shown.length === 2 || heard.besides) return scene;
  // "Les deux, le 17 et le 21" are told by their days.
  if (heard.query.windows.length > 1) return scene;
  if (!says(heard.text, language.words.compare.pair) && !isNumbered(scene)) return scene;
  const two = [...twoSpokenOf(scene)];
  if (two.length !== 2) return scene;
  const query = wanting(emptyQuery(), { titles: two });
  return after(scene, { query, shown: two, event: undefined, spoken: [] });
}

/** "La première alors, c'est le soir ?": one that stands alone has no number, nor has the one before it. */
function isNumbered(scene: Scene): boolean {
  const { choice } = scene.heard;
  const isNumber = choice !== undefined && "number" in choice && choice.number <= 2;
  return isNumber && scene.state.shown.length === 1 && listedEvents(scene).length === 1;
}

/** "Les deux sont à Lille ?": both on screen, where the message points at two and names none. */
export function pairMeant(scene: Scene): readonly Event[] {
  const { compare } = scene.language.words;
  if (scene.state.shown.length !== 2) return [];
  return isOfTheCompared(scene) ? onScreen(scene) : pointedAt(scene, compare.pair);
}

/** "Et niveau prix ?", after "lequel finit le plus tôt ?": of the two still, where it points at neither. */
function isOfTheCompared({ heard, language, state }: Scene): boolean {
  const { aspect, choice, linked, ofIt, query } = heard;
  if (aspect === undefined || !linked || ofIt || choice || !isEmpty(query)) return false;
  const asked = Text.of(state.asked ?? "");
  return EXTREMES.some((extreme) => says(asked, language.words.compare.extremes[extreme]));
}

/** Those on screen, where the message says "les deux", "lequel", "which of them", and names none. */
export function groupMeant(scene: Scene): readonly Event[] {
  const pair = pairMeant(scene);
  if (pair.length > 0 || scene.state.shown.length < 2) return pair;
  return pointedAt(scene, scene.language.words.follows.among);
}

function pointedAt(scene: Scene, points: RegExp): readonly Event[] {
  const { choice, query, text } = scene.heard;
  const { titles, organisers, venues, formats, words } = query.wanted;
  const named = [titles, organisers, venues, formats, words].flat();
  const isPicked = choice !== undefined && !("pick" in choice && choice.pick === "all");
  return named.length === 0 && !isPicked && says(text, points) ? onScreen(scene) : [];
}

/** The two in the order of the list, else in that in which they were spoken of. */
function twoSpokenOf({ state }: Scene): readonly string[] {
  const { earlier, event, shown, spoken } = state;
  const listed = shown.filter((id) => spoken.includes(id));
  // One that is not of the list was told, then one that is: the list is of none of the two.
  const isBeside = earlier !== undefined && event !== undefined && !shown.includes(earlier);
  if (shown.length > 1 && !(isBeside && listed.length < 2)) return listed;
  const at = event ?? shown[0];
  return [...new Set([earlier, at].filter((id) => id !== undefined))];
}
