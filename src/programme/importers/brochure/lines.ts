import { zeroes } from "./digits.js";

/** One line of the brochure, cleaned, with what was put right. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Plain single spaces, zeroes for letter O, no lost characters; "" when blank. */
  readonly text: string;
  readonly printed: string;
  /** Why `text` is more than `printed` with its spaces tidied. */
  readonly mended: readonly string[];
}

/** A line that no brochure prints: most likely not text at all. */
const LONGEST_LINE = 1000;

/**
 * Cuts the text into cleaned lines.
 *
 * @returns `lines` (blank ones kept: they part paragraphs), and those left out: too long to be
 *   print, or the same line printed twice in a row
 */
export function readLines(text: string): { lines: Line[]; tooLong: Line[]; repeated: Line[] } {
  const lines: Line[] = [];
  const tooLong: Line[] = [];
  const repeated: Line[] = [];
  for (const [index, printed] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const number = index + 1;
    if (printed.length > LONGEST_LINE) {
      tooLong.push({ number, text: "", printed: `${printed.slice(0, 60)}…`, mended: [] });
      continue;
    }
    const line = clean(number, printed);
    if (line.text !== "" && line.text === lines.at(-1)?.text) repeated.push(line);
    else lines.push(line);
  }
  return { lines, tooLong, repeated };
}

function clean(number: number, printed: string): Line {
  const tidy = tidySpaces(printed);
  const whole = tidySpaces(tidy.replaceAll("\uFFFD", ""));
  const text = zeroes(whole);
  const mended: string[] = [];
  if (whole !== tidy) mended.push("a character was lost when the text was extracted");
  if (text !== whole) mended.push("letter O printed for the digit zero");
  return { number, text, printed: tidy, mended };
}

/** Thin, no-break and doubled spaces, tabs and control characters become one plain space. */
function tidySpaces(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replaceAll("'", "’")
    .trim();
}
