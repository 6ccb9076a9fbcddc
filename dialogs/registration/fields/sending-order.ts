import type { FormTalkWords } from "../../../src/languages/form-talk-words.js";
import { afterDeclining } from "../../../src/registration/fields/declined.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { findCourtesies } from "../../../src/understanding/courtesies.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { afterYes } from "./yes-said.js";

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

/**
 * "Rien à ajouter, c'est tout bon", "no phone. Yes, it's all good": whatever may still be added is left out, all is
 * found right, and no more is said.
 */
export function isClosing(scene: Scene): boolean {
  const { formTalk } = scene.language.words;
  const text = withoutDeclining(scene.heard.text, formTalk);
  if (readLeftOut(text, formTalk).fields.length === 0) return false;
  // "Non, rien à ajouter" declines as well, "tout est exact" would, said alone.
  return [text, afterDeclining(text, formTalk) ?? text].some(
    (said) => afterYes(scene, readLeftOut(said, formTalk).rest) === "",
  );
}

/** "Non, pas de message, c'est bon": the no is the one that what is left out begins with. */
function withoutDeclining(text: string, formTalk: FormTalkWords): string {
  const [first = "", next = "", ...others] = text.split(/(?<=[,;.!])/);
  const isNo = says(first, formTalk.plainNo) && readLeftOut(next, formTalk).fields.length > 0;
  return isNo ? [next, ...others].join("") : text;
}

/** Either: an order, or that all is right and nothing to be added. */
export function wantsItSent(scene: Scene): boolean {
  return ordersSending(scene) || isClosing(scene);
}
