import { blanked } from "../src/registration/fields/reading.js";
import { findCourtesies } from "../src/understanding/courtesies.js";
import { spansOf } from "../src/understanding/cues.js";
import { isCourtesy } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import type { Scene } from "./dialog.js";
import { isOutright } from "./registration/fields/yes-said.js";
import type { Pending } from "./state.js";

/** "Oui, supprimez tout", "yes, I'm sure", and no more than what may stand around such an order. */
export function ordersErasing({ heard, language }: Scene): boolean {
  const { formTalk, intents } = language.words;
  const orders = spansOf(heard.text, formTalk.erasesIndeed, "order");
  if (orders.length === 0 || heard.text.includes("?")) return false;
  const said = Text.of(blanked(heard.text, orders));
  const courtesies = findCourtesies(said, intents, []);
  if (courtesies.some(({ value }) => value === "no")) return false;
  return said
    .without(courtesies)
    .words()
    .every(({ text }) => formTalk.assents.has(text));
}

/**
 * Whether a yes is said to erasing and to nothing else: "d'accord, alors inscrivez-moi", "ok, my name is
 * Lucy" only take note of what was said, and what is erased cannot be had back.
 */
export function isOfErasing({ heard }: Scene): boolean {
  return heard.intents.every((intent) => isCourtesy(intent) || intent === "erase");
}

/** "Oui, et effacez aussi mes données" cancels; "ok, alors inscrivez-moi" does not, unless another takes its place. */
export function isOfCancelling(
  scene: Scene,
  { instead }: Extract<Pending, { kind: "cancel" }>,
): boolean {
  const registers = scene.heard.intents.includes("register");
  return instead !== undefined || !registers || isOutright(scene);
}
