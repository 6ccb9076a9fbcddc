import { extractTextItems } from "unpdf";
import { importBrochure } from "./brochure/brochure.js";
import type { Imported, ImportSettings, Unread } from "./imported.js";

/** A piece of a page's text, as PDF.js places it; y grows upwards. */
interface Piece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** A gap of this many line heights is a blank line. */
const PARAGRAPH = 1.8;
/** Pieces on one line are apart by a space when the gap is more than this part of the letters' height. */
const SPACE = 0.15;

/**
 * Reads a brochure's PDF by its text layer: lines in the order in which the page was composed, blank
 * lines where the page leaves room, then the rules of the brochure's text. A page of images has no text
 * layer: it needs OCR first, and is reported.
 */
export async function importPdf(bytes: Uint8Array, settings: ImportSettings): Promise<Imported> {
  const { items } = await extractTextItems(new Uint8Array(bytes));
  const pages = items.map((pieces) => pageText(pieces));
  const brochure = importBrochure(pages.join("\n"), settings);
  const empty = pages.flatMap((page, index): Unread[] =>
    page === ""
      ? [{ place: `page ${index + 1}`, printed: "", why: "no text layer: an image?" }]
      : [],
  );
  return { ...brochure, unread: [...empty, ...brochure.unread] };
}

/** The lines of a page; exported for its own test. */
export function pageText(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let before: Piece | undefined;
  for (const piece of pieces.filter(({ str }) => str.trim() !== "")) {
    const height = Math.max(piece.fontSize, before?.fontSize ?? 0, 1);
    const down = before === undefined ? height : before.y - piece.y;
    if (before !== undefined && Math.abs(down) < height / 2) {
      const gap = piece.x - (before.x + before.width);
      lines.push(`${lines.pop() ?? ""}${gap > height * SPACE ? " " : ""}${piece.str}`);
    } else {
      // Upwards is the next column, where the text goes on.
      if (down > height * PARAGRAPH) lines.push("");
      lines.push(piece.str);
    }
    before = piece;
  }
  return lines.join("\n");
}
