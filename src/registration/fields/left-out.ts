import type { FormTalkWords, LeftOut } from "../../languages/form-talk-words.js";
import { LEFT_OUT } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";
import { blanked } from "./reading.js";

/** The optional fields that a message leaves empty in passing, and the words left to read. */
export interface LeavesOut {
  readonly fields: readonly LeftOut[];
  readonly rest: string;
}

/** "Karim Benali, pas de téléphone", "juste moi, et aucun message". */
export function readLeftOut(
  text: string,
  { leavesOut }: FormTalkWords,
  among: readonly LeftOut[] = LEFT_OUT,
): LeavesOut {
  const said = Text.of(text);
  const spans = among.flatMap((field) => spansOf(said, leavesOut[field], field));
  return { fields: spans.map(({ value }) => value), rest: blanked(text, spans) };
}
