import type { FormTalkWords, LeftOut } from "../../languages/form-talk-words.js";
import { LEFT_OUT } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** The optional fields that a message leaves empty in passing, and the words left to read. */
export interface LeavesOut {
  readonly fields: readonly LeftOut[];
  readonly rest: string;
}

/** "Karim Benali, pas de téléphone", "juste moi, et aucun message". */
export function readLeftOut(text: string, { leavesOut }: FormTalkWords): LeavesOut {
  const said = Text.of(text);
  const spans = LEFT_OUT.flatMap((field) => spansOf(said, leavesOut[field], field));
  const characters = text.split("");
  for (const { start, end } of spans) characters.fill(" ", start, end);
  return { fields: spans.map(({ value }) => value), rest: characters.join("") };
}
