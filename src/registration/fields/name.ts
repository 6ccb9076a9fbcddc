import type { FormWords } from "../../languages/form-words.js";
import { Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** Letters of any script, with the hyphens, apostrophes, dots and spaces of names. */
const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;
/** In characters. */
export const LONGEST_NAME = 100;
const MOST_WORDS = 6;

/**
 * Finds a person's name. After "je m'appelle" it is what follows, up to a comma; when it was asked
 * for, the whole message may be one; unasked and unframed, two or three capitalised words between
 * commas are.
 */
export function readName(text: string, words: FormWords, asked: boolean): FieldReading<string> {
  const frame = framed(text, words);
  if (frame !== undefined) return frame;
  for (const { part, start } of parts(text)) {
    const value = tidy(part);
    if (!isName(value)) continue;
    const capitalised = value.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;
    const count = value.split(" ").length;
    if (asked || (count > 1 && count < 4 && capitalised === count)) {
      return { kind: "read", value, start, end: start + part.length };
    }
  }
  return { kind: "missing" };
}

function framed(
  text: string,
  { nameFrames, vagueNameFrames }: FormWords,
): FieldReading<string> | undefined {
  const { plain } = Text.of(text);
  for (const frame of nameFrames) {
    const at = plain.indexOf(frame);
    if (at < 0 || /[\p{L}\p{N}]/u.test(plain[at - 1] ?? "")) continue;
    const start = at + frame.length;
    const [part = ""] = text.slice(start).split(/[,;\n\d@]|\s(?:et|and)\s/u, 1);
    const value = tidy(part);
    if (!isName(value) || (vagueNameFrames.includes(frame) && !isCapitalised(value))) continue;
    return { kind: "read", value, start: at, end: start + part.length };
  }
  return undefined;
}

/** Names begin with capitals, their particles need not: "Anne de Bruyne". */
function isCapitalised(value: string): boolean {
  const [first = "", ...rest] = value.split(" ");
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return isCapital(first) && rest.every((word) => isCapital(word) || word.length <= 3);
}

/** What stands between commas, each with its place. */
function* parts(text: string): Generator<{ part: string; start: number }> {
  for (const match of text.matchAll(/[^,;\n]+/g)) yield { part: match[0], start: match.index };
}

function tidy(part: string): string {
  return part
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!]+$/, "");
}

function isName(value: string): boolean {
  return value.length <= LONGEST_NAME && NAME.test(value) && value.split(" ").length <= MOST_WORDS;
}
