import { type PictureFormat, readAddress } from "./address.js";
import { type Atelier, draw } from "./draw.js";
import type { Raster } from "./raster.js";

/** A picture as it is sent. */
export interface Drawn {
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Draws what an address asks for.
 *
 * @param file the last part of the path, "days.svg"
 * @returns nothing when it is no address of a picture
 */
export type Gallery = (file: string, told: URLSearchParams) => Promise<Drawn | undefined>;

/** Pictures kept: at some 40 kB at most each, 4 MB. */
const KEPT = 100;
const TYPES: Readonly<Record<PictureFormat, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
};

/** Pictures by their addresses: the last ones asked for are kept, one under way is drawn once. */
export function gallery(atelier: Atelier, raster: Raster): Gallery {
  const kept = new Map<string, Promise<Drawn>>();
  return async (file, told) => {
    const asked = readAddress(file, told);
    if (!asked) return undefined;
    const { picture, format } = asked;
    const key = `${format} ${JSON.stringify(picture)}`;
    const drawn = kept.get(key) ?? drawnAs(format, draw(picture, atelier, format === "svg"));
    kept.delete(key);
    kept.set(key, drawn);
    drawn.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return drawn;
  };

  async function drawnAs(format: PictureFormat, svg: string): Promise<Drawn> {
    const content = format === "png" ? await raster(svg) : Buffer.from(svg);
    return { type: TYPES[format], content };
  }
}
