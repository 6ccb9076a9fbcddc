import type { FormWords } from "../../languages/form-words.js";
import { Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** Letters of any script, with the hyphens, apostrophes, dots and spaces of names. */
const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;
/** In characters. */
export const LONGEST_NAME = 100;
const MOST_WORDS = 6;
/**
 * A sentence said before others: "Ah très bien. Sylvie Delattre", "celle du 23. Luc Roy"; an initial is none. What
 * was read of it already is blank: "(inscrivez-nous tous les deux). Anne et Luc Roy".
 */
const LEAD = /^\s*(?:[^.!?…]*(?:\p{L}{2}|\p{N})[ -]*)?[.!?…]+\s+(?=\S)/u;

/** Two words or more, before another sentence: "David Ferreira. No phone." */
const SENTENCE = /^\s*[^\s.!?…]+\s+[^.!?…]*\p{L}{2}(?=[.!?…]+\s)/u;

/** What stands between commas, colons, dashes and brackets, each with its place, without the talk that leads up to it. */
export function* parts(text: string, words: FormWords): Generator<{ part: string; start: number }> {
  for (const match of text.matchAll(/(?:(?![,;:\n()]|\s[-–—|]\s).)+/gu)) {
    let [part] = match;
    let start = match.index;
    // "Nom : Luc Maurel": what stands before a colon says what follows.
    if (text[start + part.length] === ":") continue;
    for (;;) {
      const [lead] = LEAD.exec(part) ?? [];
      const isRead = lead !== undefined && !/[\p{L}\p{N}]/u.test(lead);
      if (lead === undefined || !(isRead || isTalk(tidy(lead), words) || /\d/.test(lead))) break;
      part = part.slice(lead.length);
      start += lead.length;
    }
    const [sentence] = SENTENCE.exec(part) ?? [];
    yield { part: sentence ?? part, start };
  }
}

/** Two to four words with their capitals, at the head of a message. */
const HEAD = /^\s*\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,3}(?= )/u;

/** A name at the head of a sentence that goes on: "Emma Dupont and I come with my sister". */
export function headed(text: string, words: FormWords): FieldReading<string> | undefined {
  const [head] = HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const [next] = Text.of(text.slice(head.length)).plain.matchAll(words.nameEnds);
  const value = tidy(head);
  const speaks = Text.of(value)
    .words()
    .some(({ text: word }) => words.nameless.has(word));
  if (next?.index !== 1 || speaks) return undefined;
  return { kind: "read", value, start: head.length - value.length, end: head.length };
}

/** A part of a message as a name is written. */
export function tidy(part: string): string {
  return part.replace(/\s+/g, " ").replace(/^[\s–—|-]+|[\s.!'’–—|-]+$/g, "");
}

/** Whether it is made of what names are made of. */
export function isName(value: string): boolean {
  return value.length <= LONGEST_NAME && NAME.test(value) && value.split(" ").length <= MOST_WORDS;
}

/** "Will Wait" is a name, "will wait" and "WAIT" are not. */
export function isTitled(value: string): boolean {
  const words = value.split(" ");
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(value);
}

/** "Oe", "nn", "kk": too short for a name, unless it is written as one ("Li"). */
export function isTooShort(value: string): boolean {
  return value.length < 3 && !/^\p{Lu}\p{Ll}/u.test(value);
}

/** Words of conversation, unless they are written as a name is. */
export function isTalk(value: string, { nameless }: Pick<FormWords, "nameless">): boolean {
  if (isTitled(value)) return false;
  return Text.of(value)
    .words()
    .some(({ text }) => nameless.has(text));
}
