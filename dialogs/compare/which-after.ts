import { COMMON } from "../../src/languages/compare-words.js";
import { spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";

/**
 * "Tout en même temps lol. Lequel si je veux juste visiter ?": which of them is asked, in a sentence after one that
 * only remarks on what they share. Nothing where that is asked, or told in the same sentence: "lesquels sont le même
 * jour ?"
 */
export function whichAfterRemark({ heard, language }: Scene): string | undefined {
  const { common, which } = language.words.compare;
  const text = Text.of(heard.text);
  const shared = COMMON.flatMap((one) => spansOf(text, common[one], "shared"));
  const remarked = Math.max(-1, ...shared.map(({ end }) => end));
  if (remarked < 0) return undefined;
  const rest = text.typed.slice(remarked);
  const [remark = "", asked] = rest.split(/(?<=[.!,;…\n])\s+(.*)/s);
  const isAsked = asked !== undefined && spansOf(asked, which, "which").length > 0;
  const isRemark = !text.typed.slice(0, remarked + remark.length).includes("?");
  return isAsked && isRemark ? asked : undefined;
}
