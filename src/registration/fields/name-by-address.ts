import type { FormWords } from "../../languages/form-words.js";
import { plain, Text, type Word } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** Shorter words are in too many addresses. */
const SHORTEST = 3;

/**
 * A name typed without capitals that the e-mail address bears out: "karim benali" beside
 * k.benali@gmail.com. Two words, one of them whole in the address and the other by its initial, or
 * shortened ("bzd" for "bouzid"), at least; two that stand alone or right before it need no more than
 * the one. A house of one's own bears it out too: leo@garcin.studio.
 */
export function readNameByAddress(
  text: string,
  address: string,
  { nameless }: Pick<FormWords, "nameless">,
): FieldReading<string> {
  const marks = plain(address.slice(0, address.lastIndexOf(".")));
  const labels = marks.split(/[^a-z]+/);
  const whole = (word: string) => word.length >= SHORTEST && marks.includes(word);
  const initial = (word: string) =>
    whole(word) || labels.some((label) => label !== "" && shortens(label, word));
  const words = Text.of(text).words();
  const three = threeAlone(text, words, whole, nameless);
  if (three) return three;
  for (const [at, first] of words.entries()) {
    const next = words[at + 1];
    if (!next || !/^ +$/.test(text.slice(first.end, next.start))) continue;
    const { start } = first;
    const { end } = next;
    const alone = isAlone(text, first, next) || isRightBefore(text, next, address);
    const bears =
      (whole(next.text) && (alone || initial(first.text))) ||
      (whole(first.text) && (alone || initial(next.text))) ||
      labels.some((label) => isRunTogether(label, first.text, next.text));
    const isTalk = nameless.has(first.text) || nameless.has(next.text);
    if (bears && !isTalk && /^[a-z]+$/.test(first.text + next.text)) {
      return { kind: "read", value: text.slice(start, end).replace(/ +/, " "), start, end };
    }
  }
  return { kind: "missing" };
}

/** "djamel ait said", and nothing else between commas: three words, the first or the last of them whole. */
function threeAlone(
  text: string,
  words: readonly Word[],
  whole: (word: string) => boolean,
  nameless: ReadonlySet<string>,
): FieldReading<string> | undefined {
  for (const [at, first] of words.entries()) {
    const [second, last] = [words[at + 1], words[at + 2]];
    if (!second || !last || !isAlone(text, first, last)) continue;
    const said = [first, second, last];
    const value = text.slice(first.start, last.end).replace(/ +/g, " ");
    const isPlain = said.every((word) => /^[a-z]+$/.test(word.text) && !nameless.has(word.text));
    if (isPlain && /^[^,;:]+$/.test(value) && (whole(first.text) || whole(last.text))) {
      return { kind: "read", value, start: first.start, end: last.end };
    }
  }
  return undefined;
}

/** "b" and "bzd" are short for "bouzid". */
function shortens(label: string, word: string): boolean {
  let at = 0;
  for (const letter of label) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return label[0] === word[0];
}

/** "Tquesnoy" is of "Thomas Quesnoy", and so is "quesnoyt". */
function isRunTogether(label: string, first: string, last: string): boolean {
  if (last.length < SHORTEST) return false;
  return [first.charAt(0) + last, last + first.charAt(0)].includes(label);
}

/** "Register me leo garcin leo@…": nothing stands between the word and the address, which is blank. */
function isRightBefore(text: string, last: Word, address: string): boolean {
  const [between = ""] = /^ */.exec(text.slice(last.end)) ?? [];
  return between.length > address.length;
}

/** Two words between commas, behind another sentence, or the only ones. */
function isAlone(text: string, first: Word, last: Word): boolean {
  return (
    /(?:^|[,;:\n]|[.!?]\s)\s*$/.test(text.slice(0, first.start)) &&
    /^\s*(?:$|[,;\n])/.test(text.slice(last.end))
  );
}
