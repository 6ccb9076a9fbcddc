import { emptyQuery, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { fitting } from "./fitting.js";
import { onScreen } from "./on-screen.js";

/**
 * "Is the one on Wednesday free?", "celui de samedi est à Lille ?": the day tells which one of the screen is
 * meant, and something else is asked of it. What was heard, with that one named. "Celui-là, c'est samedi ?" asks for the day.
 */
export function namedByDay(scene: Scene): Understanding {
  const { heard, language } = scene;
  const { aspect, query, whether } = heard;
  const { windows, wanted } = query;
  const sides = wanted.prices.length + wanted.registrations.length + wanted.towns.length;
  const isAsked = aspect === undefined ? whether !== undefined && sides > 0 : aspect !== "when";
  if (windows.length === 0 || !isAsked || heard.among || heard.besides) return heard;
  if (!says(Text.of(heard.text), language.words.compare.each)) return heard;
  const [only, ...others] = fitting(scene, onScreen(scene), { ...emptyQuery(), windows });
  if (!only || others.length > 0) return heard;
  return { ...heard, query: { ...wanting(query, { titles: [only.id] }), windows: [] } };
}
