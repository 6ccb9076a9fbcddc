import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { z } from "zod";

/** Draws PNG in a thread of its own: it holds memory, and a drawing would hold up a turn. */

/** Where this project's fonts stand, from where this file is built. */
const FONTS = new URL("../../../src/pictures/fonts/", import.meta.url);
/** Pixels drawn for each of the picture: sharp on usual screens. */
const DENSITY = 2;

/** A drawing to be made, by its number. */
export const Order = z.object({ number: z.number(), svg: z.string() });

const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
const ready = initWasm(readFileSync(wasm));
const fontBuffers = ["Inter-Regular.ttf", "Inter-SemiBold.ttf"].map((file) =>
  readFileSync(new URL(file, FONTS)),
);

parentPort?.on("message", async (message) => {
  const { number, svg } = Order.parse(message);
  try {
    await ready;
    parentPort?.postMessage({ number, png: raster(svg) });
  } catch (error) {
    parentPort?.postMessage({ number, problem: String(error) });
  }
});

/** The memory of the drawing is not JavaScript's: it is given back by hand. */
function raster(svg: string): Uint8Array {
  const font = { fontBuffers, defaultFontFamily: "Inter", sansSerifFamily: "Inter" };
  const drawing = new Resvg(svg, { font, fitTo: { mode: "zoom", value: DENSITY } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
