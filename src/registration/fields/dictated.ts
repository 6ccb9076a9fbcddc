import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { says, spansOf } from "../../understanding/cues.js";
import type { FieldReading } from "./reading.js";
import { splitQuestion } from "./split-question.js";

/**
 * Finds what is to be told to the organiser, said to be so: "mettez en message que je suis trésorier".
 * What is asked of the bot after it is none of it: "dites que je viens en camion, y a-t-il un parking ?" That
 * one comes is told by the request itself: "tell them I'm coming".
 */
export function readDictated(
  text: string,
  words: Pick<FormTalkWords, "dictates" | "into" | "asks" | "announces" | "changesBeside">,
): FieldReading<string> {
  const within = putInto(text, words);
  if (within) return within;
  const [frame] = spansOf(text, words.dictates, "message");
  if (!frame) return { kind: "missing" };
  const isQuoted = text.slice(0, frame.end).trimEnd().endsWith(":");
  const said = isQuoted ? text.slice(frame.end) : ordered(text.slice(frame.end), words);
  const { told } = splitQuestion(untilChange(said, words), words);
  // "Message : c'est accessible ?" asks the organiser, and them only.
  if (isQuoted && told.trim() === "" && said.trim() !== "") {
    return { kind: "read", value: said.trim(), start: frame.start, end: text.length };
  }
  const value = isQuoted ? told.trim() : told.replace(/[\s?]+$/, "").trim();
  if (!value || says(value, words.announces)) return { kind: "missing" };
  return { kind: "read", value, start: frame.start, end: frame.end + told.length };
}

/** "Add the second address in the message": what stands between the order and where it is to be put. */
function putInto(
  text: string,
  { into }: Pick<FormTalkWords, "into">,
): FieldReading<string> | undefined {
  const [where] = spansOf(text, into.message, "message");
  const order = spansOf(text.slice(0, where?.start), into.puts, "message").at(-1);
  const value = where && order ? text.slice(order.end, where.start).trim() : "";
  if (!where || !order || value === "" || says(value, into.empty)) return undefined;
  return { kind: "read", value, start: order.start, end: where.end };
}

/** "Note that we have a pram. And make it 3": a sentence that changes the request is none of the message. */
function untilChange(
  said: string,
  { changesBeside }: Pick<FormTalkWords, "changesBeside">,
): string {
  const starts = [...said.matchAll(/[.;!]+\s+/g)].map(({ index, 0: sign }) => index + sign.length);
  const at = starts.find((start) => says(said.slice(start), changesBeside));
  return at === undefined ? said : said.slice(0, at).replace(/[\s.;!]+$/, "");
}

/** "Can you tell them I'm late? I'm Tyler Brooks": the sign ends the order, unless it asks: "…, is there a car park?" */
function ordered(said: string, words: Pick<FormTalkWords, "asks">): string {
  const [order = said] = /^[^?]*[?]+/.exec(said) ?? [];
  return splitQuestion(order, words).question === "" ? order : said;
}
