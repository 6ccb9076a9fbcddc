import { darkStyle, filled } from "./colours.js";
import { element } from "./svg.js";

/** Pixels across: what a card leaves free on a phone of 320, so that letters keep their size there. */
export const WIDTH = 280;
/** Free space along the edges. */
export const MARGIN = 8;
/** Letters in the picture, in pixels: none are smaller. */
export const SMALL = 12;

/** A picture before it is put together. */
export interface Sheet {
  /** What it is, for who opens it alone. */
  readonly title: string;
  readonly height: number;
  readonly content: readonly string[];
}

/**
 * The whole drawing as an SVG document. It asks for nothing: no font, no script, no other file.
 *
 * @param themed whether it takes dark colours in a dark page; else it is always light
 */
export function svgOf({ title, height, content }: Sheet, themed: boolean): string {
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const ground = element("rect", { width: WIDTH, height, rx: 10, ...filled("ground") });
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img", "aria-label": title },
    [themed ? darkStyle() : "", ground, ...content].join(""),
  );
}
