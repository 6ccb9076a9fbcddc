import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** Finds what is to be told to the organiser, said to be so: "mettez en message que je suis trésorier". */
export function readDictated(text: string, { dictates }: FormTalkWords): FieldReading<string> {
  const [frame] = spansOf(Text.of(text), dictates, "message");
  const value = frame && text.slice(frame.end).trim();
  if (!frame || !value) return { kind: "missing" };
  return { kind: "read", value, start: frame.start, end: text.length };
}
