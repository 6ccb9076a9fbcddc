import { type Days, readDays } from "./dates.js";
import { inCapitals } from "./headline.js";
import type { Line } from "./lines.js";
import { CAPTION, CLOSING_PAGES, PAGE_BANNERS } from "./printed.js";

/** The lines from one date to the next, without the furniture of the pages. */
export interface Block {
  readonly header: Line;
  readonly days: Days;
  /** Below the header; blank ones are kept. */
  readonly lines: readonly Line[];
}

/** The brochure cut at its dates. `furniture` is what belongs to the pages, not to an event. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Line[];
}

/** Cuts the lines at each line that is a date and nothing else. What comes before is the preface. */
export function cutBlocks(lines: readonly Line[], year: number): Blocks {
  const furniture: Line[] = [];
  const blocks: { header: Line; days: Days; lines: Line[] }[] = [];
  for (const line of lines) {
    const days = readDays(line.text, year);
    if (days !== undefined) blocks.push({ header: line, days, lines: [] });
    else (blocks.at(-1)?.lines ?? furniture).push(line);
  }
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    for (const rule of isLast ? [closingPages, pageFurniture] : [pageFurniture, sectionBanner]) {
      const taken = new Set(rule(block.lines));
      for (const line of taken) furniture.push(line);
      block.lines = block.lines.filter((line) => !taken.has(line));
    }
  }
  return { blocks, furniture };
}

/** "INFOS & INSCRIPTION", and the two lines of a photograph's caption. */
function pageFurniture(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ text }, index) =>
      PAGE_BANNERS.some((banner) => banner.test(text)) ||
      CAPTION.test(text) ||
      (inCapitals(text) && CAPTION.test(lines[index + 1]?.text ?? "")),
  );
}

/** After the last event: the partners and the imprint. */
function closingPages(lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => CLOSING_PAGES.test(text));
  return start === -1 ? [] : lines.slice(start);
}

/** Capitals at the foot of a block announce the part that the next date opens. */
function sectionBanner(lines: readonly Line[]): Line[] {
  const lowerCase = lines.filter(({ text }) => text !== "" && !inCapitals(text)).at(-1);
  return lowerCase === undefined ? [] : lines.slice(lines.indexOf(lowerCase) + 1);
}
