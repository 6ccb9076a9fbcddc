import type { Line } from "./lines.js";
import { COMPOUND_BEGINNINGS, COMPOUND_ENDINGS } from "./printed.js";

/**
 * Wrapped lines as flowing text: hyphenated words mended, paragraphs parted by an empty line.
 * "JEUNES/" and "CHEFS" join without a space, since none is printed before the slash.
 */
export function flow(lines: readonly Line[]): string {
  return paragraphs(lines)
    .map((paragraph) => paragraph.map(({ text }) => text).reduce(join, ""))
    .join("\n\n");
}

/** Runs of lines that are not blank. */
export function paragraphs(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  let afterBlank = true;
  for (const line of lines) {
    if (line.text !== "" && afterBlank) all.push([line]);
    else if (line.text !== "") all.at(-1)?.push(line);
    afterBlank = line.text === "";
  }
  return all;
}

function join(before: string, after: string): string {
  if (before === "") return after;
  if (/\p{L}\/$/u.test(before)) return before + after;
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  const word = before.slice(0, -1);
  const hyphenated = /^\p{Ll}/u.test(after) && !ownHyphen(word, after);
  return (hyphenated ? word : before) + after;
}

function ownHyphen(before: string, after: string): boolean {
  const lastWord = /\S+$/u.exec(before)?.[0] ?? "";
  return COMPOUND_BEGINNINGS.test(lastWord) || COMPOUND_ENDINGS.test(after);
}
