import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { findCourtesies } from "../../../src/understanding/courtesies.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/**
 * Whether a message orders the request to be sent, and says no more than what may stand around an order:
 * "c'est bon, envoi", "no phone, no message. Send it off please", "kindly submit it". "Don't send it" leaves words that are
 * none of it, and orders nothing.
 */
export function ordersSending({ heard, language }: Scene, typed = heard.text): boolean {
  const { formTalk, intents } = language.words;
  const orders = spansOf(typed, formTalk.sends, "order");
  if (orders.length === 0 || says(typed, formTalk.waits) || says(typed, formTalk.dropsRequest)) {
    return false;
  }
  const { rest } = readLeftOut(blanked(typed, orders), formTalk);
  const said = Text.of(rest);
  return said
    .without(findCourtesies(said, intents, []))
    .words()
    .every(({ text }) => formTalk.assents.has(text));
}
