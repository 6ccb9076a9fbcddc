import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { says } from "../../understanding/cues.js";

/** What a message tells, and the question that it ends with: "on a une poussette, c'est accessible ?" */
export interface SplitMessage {
  readonly told: string;
  /** Empty when nothing is asked. */
  readonly question: string;
}

/** Parts a message where a clause begins as a question does; one that only asks has nothing told. */
export function splitQuestion(text: string, { asks }: Pick<FormTalkWords, "asks">): SplitMessage {
  const begins = [
    0,
    ...[...text.matchAll(/[,;.!?]+\s+/g)].map(({ index, 0: sign }) => index + sign.length),
  ];
  const at = begins.find((start) => says(text.slice(start), asks));
  if (at === undefined) return splitSentence(text);
  return { told: text.slice(0, at).replace(/[\s,;.!]+$/, ""), question: text.slice(at) };
}

/** "Seule. Ils donnent un support ?": the last sentence asks by its sign alone. */
function splitSentence(text: string): SplitMessage {
  const [question = ""] = /(?:[^.!;]|[.!;](?=\S))+\?\s*$/.exec(text) ?? [];
  const told = text.slice(0, text.length - question.length);
  const isSplit = question !== "" && told.trim() !== "";
  return isSplit
    ? { told: told.replace(/[\s,;.!]+$/, ""), question }
    : { told: text, question: "" };
}
