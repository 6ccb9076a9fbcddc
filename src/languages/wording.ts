/**
 * Ways of saying something, one a line, each a regular expression over plain text (lower case, no
 * accents) with these liberties: a space stands for any number of them, an apostrophe and a hyphen
 * for themselves, a space or nothing ("c'est" is also "cest" and "c est"), "…" for up to three
 * words, and "^" and "$" look past punctuation. A line matches whole words only.
 *
 * @returns one expression for them all, global, to be used with `matchAll` or copied
 */
export function wording(lines: string): RegExp {
  return new RegExp(BEFORE + alternatives(lines) + AFTER, "g");
}

/** What stands around the ways of saying something in the expression made of them. */
export const BEFORE = "(?<![a-z0-9])(?:";
export const AFTER = ")(?:(?<![a-z0-9])|(?![a-z0-9]))";

/** Plain words, separated by spaces and lines. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

const LIBERTIES: Readonly<Record<string, string>> = {
  " ?": " *",
  " *": " *",
  " … ": "(?: +[^ ,;.!?]+){0,3}? +",
  " ": " +",
  "'": "['’ ]? *",
  "-": "[- ]? *",
  "^": "(?<=^[^a-z0-9]*)",
  $: "(?=[^a-z0-9]*$)",
};

function alternatives(lines: string): string {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => line.replace(/\[[^\]]*\]| … | [?*]|[ '^$-]/g, (sign) => LIBERTIES[sign] ?? sign))
    .join("|");
}
