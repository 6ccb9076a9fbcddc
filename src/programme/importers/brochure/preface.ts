import { inCapitals } from "./headline.js";
import type { Line } from "./lines.js";

/** Fewer words are a banner, a caption or an address. */
const LEAST_WORDS = 8;

/**
 * The paragraphs that the pages print beside their events, as sentences of running text: what the
 * whole is, who is behind it. A paragraph ends at a blank line, but not after a comma.
 *
 * @param furniture the lines that belong to no event, blank ones among them, in any order
 */
export function prefaceOf(furniture: readonly Line[]): readonly string[] {
  const paragraphs: string[][] = [];
  let open = false;
  for (const { text } of furniture.toSorted((one, other) => one.number - other.number)) {
    const last = paragraphs.at(-1);
    if (text === "") open = open && (last?.at(-1)?.endsWith(",") ?? false);
    else if (open && last) last.push(text);
    else {
      paragraphs.push([text]);
      open = true;
    }
  }
  return paragraphs
    .filter((lines) => !lines.some((line) => inCapitals(line) || /^[>»]/.test(line)))
    .map((lines) => lines.join(" ").replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph.split(" ").length >= LEAST_WORDS && !/\d{5}/.test(paragraph));
}
