import type { Limit } from "../ops/limits.js";
import { refuse, TOO_MANY } from "./http.js";
import type { HttpServer } from "./http-server.js";

/** Draws the picture of an address; nothing when it is none. `file` is the last part of its path. */
export type DrawPicture = (
  file: string,
  told: URLSearchParams,
) => Promise<{ readonly type: string; readonly content: Buffer } | undefined>;

/** The longest address that is looked at, in characters: sixty towns with long names. */
const LONGEST = 4_000;
/**
 * An address always stands for the same picture, for whoever shows it: Teams loads it from its own
 * servers. An SVG opened by itself keeps its colours and can do nothing else.
 */
const HEADERS = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
const BAD = refuse(400, "BadPicture", "This is not the address of a picture.");

/** Serves the pictures that cards show. */
export function mountPictures(server: HttpServer, draw: DrawPicture, limit: Limit): void {
  server.get("/pictures/:file", async ({ params, query, address }) => {
    if (query.toString().length > LONGEST) return BAD;
    const wait = await limit.secondsToWait(address);
    if (wait !== undefined) return TOO_MANY(wait);
    const drawn = await draw(params.file ?? "", query);
    if (!drawn) return BAD;
    return {
      status: 200,
      body: drawn.content,
      headers: { ...HEADERS, "Content-Type": drawn.type },
    };
  });
}
