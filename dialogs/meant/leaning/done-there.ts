import type { Intent } from "../../../src/languages/intents.js";
import { emptyQuery, wanting } from "../../../src/programme/query.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { says } from "../../../src/understanding/cues.js";
import { isCourtesy, mainIntent } from "../../../src/understanding/intents.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/**
 * "Can you do your shopping there if you're not a student?", heard as a question on whom the event at
 * hand is for: who would do it neither looks for other events nor tells what is done there. Nothing where times or places say
 * of which it is asked.
 */
export function askedOfDoing(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { aspect, besides, choice, intents, query, readings, text } = heard;
  if (!UNCLEAR.includes(mainIntent(intents)) || aspect !== undefined) return undefined;
  if (!eventAtHand(scene) || besides || choice) return undefined;
  const { sentences, subject } = language.words;
  // "Can I find events for students there?"
  if (!says(text, sentences.doneThere) || says(text, subject.things)) return undefined;
  const { audiences, themes, words } = query.wanted;
  const isToldOf = audiences.length + query.excluded.audiences.length > 0;
  const isOther =
    Object.values(query.wanted).flat().length > audiences.length + themes.length + words.length;
  if (!isToldOf || isOther || query.windows.length > 0 || query.near) return undefined;
  const who = readings.filter(({ rule }) => rule.startsWith("audiences"));
  return {
    ...heard,
    text: blanked(text, who),
    intents: [...intents.filter(isCourtesy), "details"],
    aspect: "audience",
    aspects: [],
    query: wanting(emptyQuery(), { words }),
  };
}

const UNCLEAR: readonly Intent[] = ["find", "off-topic", "details"];
