import { Worker } from "node:worker_threads";
import { z } from "zod";

/** Makes a PNG of an SVG, twice as dense; throws when it cannot be drawn. */
export type Raster = (svg: string) => Promise<Buffer>;

export interface RasterThread {
  readonly raster: Raster;
  /** Gives up what is being drawn, and ends. */
  close(): Promise<void>;
}

/** A drawing made, or why it was not. */
const Made = z.object({
  number: z.number(),
  png: z.instanceof(Uint8Array).optional(),
  problem: z.string().optional(),
});

interface Waiting {
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that draws, begun by the first drawing and ended when none was asked for in a while: most
 * people are shown SVG, and nothing of this is loaded for them.
 *
 * @param idle milliseconds without a drawing after which it ends
 */
export function rasterThread(idle = 60_000): RasterThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let count = 0;
  let rest: NodeJS.Timeout | undefined;

  const end = async () => {
    clearTimeout(rest);
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const failed = (error: Error) => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const begin = () => {
    const begun = new Worker(new URL("./raster-worker.js", import.meta.url));
    begun.unref();
    begun.on("error", failed);
    begun.on("exit", () => {
      if (worker === begun) failed(new Error("the thread that draws has ended"));
    });
    begun.on("message", (message: unknown) => {
      const { number, png, problem } = Made.parse(message);
      const one = waiting.get(number);
      waiting.delete(number);
      if (png) one?.resolve(Buffer.from(png));
      else one?.reject(new Error(problem));
      if (waiting.size === 0) rest = setTimeout(end, idle).unref();
    });
    return begun;
  };
  return {
    raster: (svg) =>
      new Promise((resolve, reject) => {
        clearTimeout(rest);
        worker ??= begin();
        waiting.set(++count, { resolve, reject });
        worker.postMessage({ number: count, svg });
      }),
    async close() {
      await end();
      failed(new Error("the drawing was given up: the program ends"));
    },
  };
}
