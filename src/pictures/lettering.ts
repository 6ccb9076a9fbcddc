import { type Colour, filled } from "./colours.js";
import { element, escapeXml } from "./svg.js";

/** The page's own fonts where a browser draws, the one shipped beside this file where we do. */
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, Inter, Arial, sans-serif";

export interface Lettering {
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Set to exactly the width that `widthOf` tells, whatever the font: it covers nothing else. */
  readonly fitted?: boolean;
}

/** A word or a number. */
export function lettered(text: string, look: Lettering): string {
  const { x, y, size, colour, bold, anchor, fitted } = look;
  return element(
    "text",
    {
      x,
      y,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "font-family": FONTS,
      "font-size": size,
      "font-weight": bold ? 600 : undefined,
      textLength: fitted ? widthOf(text, size) : undefined,
      lengthAdjust: fitted ? "spacingAndGlyphs" : undefined,
      ...filled(colour),
    },
    escapeXml(text),
  );
}

/**
 * Widths of letters in parts of their size, by what the shipped font (Inter Regular) has in its table,
 * rounded up to a twentieth. Accents do not count.
 */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ijl: 0.25,
    " !',.:I|’\u00a0": 0.3,
    "t;": 0.35,
    "fr()/1": 0.45,
    "-ksx?*": 0.55,
    acehnouvyzFJL: 0.6,
    ABKVXY: 0.7,
    CDGHU: 0.75,
    NOQ: 0.8,
    w: 0.85,
    mM: 0.95,
    "W@%æœÆŒ": 1.05,
  }).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const USUAL = 0.65;

/** The width of a text, in pixels. With `fitted`, it takes no more in any other font. */
export function widthOf(text: string, size: number): number {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
  return size * [...bare].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? USUAL), 0);
}
