import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { readPhone } from "./phone.js";
import type { FieldReading } from "./reading.js";

/** The number known with its last digits as a message tells them: "it ends in 91, not 90". */
export function readPhoneEnding(
  text: string,
  known: string | undefined,
  { phoneEnds }: Pick<FormTalkWords, "phoneEnds">,
): FieldReading<string> {
  const [span] = known === undefined ? [] : spansOf(text, phoneEnds, "ending");
  if (known === undefined || span === undefined) return { kind: "missing" };
  const { start, end } = span;
  const [digits = ""] = /\d+(?: \d{2})?/.exec(text.slice(start, end)) ?? [];
  const last = digits.replace(/\D/g, "");
  const read = readPhone(known.slice(0, known.length - last.length) + last);
  if (last === "" || read.kind !== "read") return { kind: "missing" };
  return { kind: "read", value: read.value, start, end };
}
