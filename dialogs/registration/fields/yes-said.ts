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
export function afterYes({ heard, language }: Scene): string | undefined {
  const { formTalk, intents } = language.words;
  const text = Text.of(heard.text);
  const opening = openingOf(text, findCourtesies(text, intents, []));
  const last = opening.at(-1);
  // "C'est bon merci", "perfect thanks" say yes with their thanks.
  const isYes = ({ value, start, end }: Found<Courtesy>) =>
    value === "yes" || says(text.typed.slice(start, end), intents.courtesies.fine);
  if (!last || !opening.some(isYes)) return undefined;
  const rest = text.typed.slice(last.end);
  const asked = Text.of(rest);
  if (asked.words().length === 0) return rest.includes("?") ? undefined : "";
  const isApart = /^\s*[,;:.!…\n]/.test(rest);
  const isTied = isApart || says(asked, formTalk.tiesOn) || says(asked, formTalk.asks);
  if (!isTied || says(asked, formTalk.holdsBack)) return undefined;
  return rest.replace(/^[^\p{L}\p{N}]+/u, "");
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
