import type { Event } from "../../../src/programme/event.js";
import { wanting } from "../../../src/programme/query.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { plain } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { saying } from "../../look.js";
import { isOnlyWords } from "../../meant/by-description/description.js";
import { isNamed, saidAsNames } from "../../meant/by-description/told-apart.js";
import { byIds, eventAtHand, listedEvents, onScreen } from "../../meant/on-screen.js";

/** A request without who comes along, whose calling names no event: "avec notre présidente". */
export function withoutCompany(text: string, { language }: Scene): string {
  return blanked(text, spansOf(text, language.words.formTalk.company, "company"));
}

/** "Inscrivez-moi maintenant à la formation": that is when it is to be done, and tells no event. */
export function withoutNow(scene: Scene): Scene {
  const { language, turn } = scene;
  const now = language.dates.read(turn.text, turn.now).filter(({ rule }) => rule === "now");
  return now.length === 0 ? scene : saying(scene, blanked(turn.text, now));
}

/** "4000 places au nom de Batman", "résa lundi": what a form asks for is called so, and no event. */
export function withoutFormWords(scene: Scene): Scene {
  const { fields, nameless, people } = scene.language.words.form;
  const { words: printed } = scene.services.index;
  const unprinted = [...nameless].filter((word) => !printed.knows(word));
  const called = [...Object.values(fields).flat(), ...people, ...unprinted];
  const { query } = scene.heard;
  const words = query.wanted.words.filter((word) => !called.includes(plain(word)));
  if (words.length === query.wanted.words.length) return scene;
  return { ...scene, heard: { ...scene.heard, query: wanting(query, { words }) } };
}

/**
 * The events that a request is to choose from, where what it says is but one word of the text of others
 * than those spoken of: nobody's data go to an organiser by such a word. Nothing when it is told well
 * enough, or nothing was spoken of.
 */
export function weaklyTold(scene: Scene, meant: readonly Event[]): readonly Event[] | undefined {
  const { heard, language, state } = scene;
  const { query } = heard;
  const event = eventAtHand(scene);
  const discussed = event ? [event] : onScreen(scene);
  const known = [...discussed, ...listedEvents(scene), ...byIds(scene, state.spoken)];
  if (discussed.length === 0 || meant.length === 0) return undefined;
  if (heard.choice || meant.some((one) => known.includes(one))) return undefined;
  if (!isOnlyWords(query) || query.wanted.words.length > 1) return undefined;
  const names = saidAsNames(heard, language.words.names.definite);
  const isName = names.length > 0 && meant.every((one) => isNamed(one, names));
  return isName ? undefined : [...new Set([...discussed.slice(0, 1), ...meant, ...discussed])];
}
