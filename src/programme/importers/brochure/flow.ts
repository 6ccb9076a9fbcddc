import type { Line } from "./lines.js";
import { COMPOUND_BEGINNINGS, COMPOUND_ENDINGS } from "./printed.js";

/**
 * Wrapped lines as flowing text: hyphenated words mended, paragraphs parted by an empty line.
 * "JEUNES/" and "CHEFS" join without a space, since none is printed before the slash.
 */
export function flow(lines: readonly Line[]): string {
  return paragraphs(lines).map(joined).join("\n\n");
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

function joined(paragraph: readonly Line[]): string {
  return paragraph
    .map(({ text }, index) => {
      const next = paragraph[index + 1]?.text;
      if (next === undefined || /\p{L}\/$/u.test(text)) return text;
      if (!/\p{L}-$/u.test(text)) return `${text} `;
      const word = text.slice(0, -1);
      return /^\p{Ll}/u.test(next) && !ownHyphen(word, next) ? word : text;
    })
    .join("");
}

function ownHyphen(before: string, after: string): boolean {
  const lastWord = /\S+$/u.exec(before)?.[0] ?? "";
  return COMPOUND_BEGINNINGS.test(lastWord) || COMPOUND_ENDINGS.test(after);
}
