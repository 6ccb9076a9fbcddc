import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";
import { splitQuestion } from "./split-question.js";

/**
 * Finds what is to be told to the organiser, said to be so: "mettez en message que je suis trésorier".
 * What is asked of the bot after it is none of it: "dites que je viens en camion, y a-t-il un parking ?"
 */
export function readDictated(
  text: string,
  words: Pick<FormTalkWords, "dictates" | "asks">,
): FieldReading<string> {
  const [frame] = spansOf(Text.of(text), words.dictates, "message");
  if (!frame) return { kind: "missing" };
  const said = text.slice(frame.end);
  const { told } = splitQuestion(said, words);
  const value = told.trim();
  if (!value) return { kind: "missing" };
  return { kind: "read", value, start: frame.start, end: frame.end + told.length };
}
