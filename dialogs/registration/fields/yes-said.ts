import type { Courtesy } from "../../../src/languages/intent-words.js";
import type { Found } from "../../../src/languages/language.js";
import { findCourtesies } from "../../../src/understanding/courtesies.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/** What may stand around a yes. */
const POLITE: readonly Courtesy[] = ["yes", "fine", "thanks", "please", "greet", "bye"];

/**
 * What follows the yes that a message begins with, as typed: "" when it says no more. Nothing when it
 * begins with none, or holds it back: "oui, mais …", "yes, if …".
 */
export function afterYes(scene: Scene, said = scene.heard.text): string | undefined {
  const { formTalk } = scene.language.words;
  const text = Text.of(said);
  const opening = openingOf(text, findCourtesies(text, scene.language.words.intents, []));
  const last = opening.at(-1);
  if (!last || !opening.some((one) => isYes(scene, text, one))) return undefined;
  const rest = text.typed.slice(last.end);
  const asked = Text.of(rest);
  if (asked.words().length === 0) return rest.includes("?") ? undefined : "";
  if (says(asked, formTalk.holdsBack)) return undefined;
  const isApart = /^\s*[,;:.!…\n]/.test(rest);
  const isTied = isApart || says(asked, formTalk.tiesOn) || says(asked, formTalk.asks);
  return isTied ? begunAt(rest) : afterSentence(scene, text, opening);
}

/** "Oui envoyez. C'est bon, je suis inscrit ?": what looks like more of the yes begins the question. */
function afterSentence(
  scene: Scene,
  text: Text,
  opening: readonly Found<Courtesy>[],
): string | undefined {
  const ends = opening.findLast(
    ({ end }, at) =>
      /^\s*[.!…\n]/.test(text.typed.slice(end)) &&
      opening.slice(0, at + 1).some((one) => isYes(scene, text, one)),
  );
  return ends && begunAt(text.typed.slice(ends.end));
}

function begunAt(rest: string): string {
  return rest.replace(/^[^\p{L}\p{N}]+/u, "");
}

/** "D'accord, je vais y réfléchir", "ok, let me check": no yes yet, whatever is said with it. */
export function isPutOff({ language, turn }: Scene): boolean {
  const { hesitates, waits } = language.words.formTalk;
  return [hesitates, waits].some((words) => says(turn.text, words));
}

/** "C'est bon merci", "perfect thanks" say yes with their thanks. */
function isYes({ language }: Scene, text: Text, { value, start, end }: Found<Courtesy>): boolean {
  const { fine } = language.words.intents.courtesies;
  return value === "yes" || says(text.typed.slice(start, end), fine);
}

/** Whether a message begins with "oui", which "ok" and "parfait" are not: these may take note of what was said. */
export function isOutright({ heard, language }: Scene): boolean {
  const text = Text.of(heard.text);
  const said = openingOf(text, findCourtesies(text, language.words.intents, []));
  return said.some(({ value }) => value === "yes");
}

/** "Ok. Et samedi ?", "grand. Is there …": the yes that a message begins with only takes note of what was said. */
export function isNod(scene: Scene): boolean {
  const text = Text.of(scene.heard.text);
  const said = openingOf(text, findCourtesies(text, scene.language.words.intents, []));
  const yes = said.filter((one) => isYes(scene, text, one));
  const { nods } = scene.language.words.formTalk;
  return yes.length > 0 && yes.every(({ start, end }) => says(text.typed.slice(start, end), nods));
}

/** The courtesies that stand first, one after the other. */
function openingOf(text: Text, said: readonly Found<Courtesy>[]): readonly Found<Courtesy>[] {
  const opening: Found<Courtesy>[] = [];
  let from = 0;
  for (const one of said) {
    const isNext = !/[\p{L}\p{N}]/u.test(text.plain.slice(from, one.start));
    if (!isNext || !POLITE.includes(one.value)) break;
    opening.push(one);
    from = one.end;
  }
  return opening;
}
