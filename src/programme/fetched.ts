import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** A document from the web, or the last good copy of it. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** Why the copy had to do; absent when the document is fresh. */
  readonly stale?: string;
  /** Keeps this document as the last good copy: to be called once it has passed its checks. */
  readonly keep: () => Promise<void>;
}

const Copy = z.object({ url: z.string(), etag: z.string().optional(), body: z.base64() });
type Copy = z.infer<typeof Copy>;

const TIME_OUT = 15_000;
/** Half a gigabyte is no programme. */
const LARGEST = 500_000_000;

/**
 * Fetches a document, asking only for what is new since the last good copy (ETag).
 *
 * @param folder where last good copies are kept
 * @returns the copy when the source fails or has nothing new; nothing when it fails and there is none
 */
export async function fetchDocument(url: string, folder: string): Promise<Fetched | string> {
  const file = join(folder, `${createHash("sha256").update(url).digest("hex").slice(0, 16)}.json`);
  const copy = await readCopy(file);
  try {
    const response = await fetch(url, {
      headers: copy?.etag === undefined ? {} : { "if-none-match": copy.etag },
      signal: AbortSignal.timeout(TIME_OUT),
    });
    if (response.status === 304 && copy !== undefined) return fromCopy(copy);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    if (Number(response.headers.get("content-length") ?? 0) > LARGEST) throw new Error("too large");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const etag = response.headers.get("etag") ?? undefined;
    const body = Buffer.from(bytes).toString("base64");
    return { bytes, keep: () => writeCopy(folder, file, { url, etag, body }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return copy === undefined ? why : fromCopy(copy, why);
  }
}

/** The last good copy alone, for when a fresh document fails its checks. */
export async function lastGoodCopy(url: string, folder: string): Promise<Fetched | undefined> {
  const file = join(folder, `${createHash("sha256").update(url).digest("hex").slice(0, 16)}.json`);
  const copy = await readCopy(file);
  return copy && fromCopy(copy, "the new one fails its checks");
}

function fromCopy(copy: Copy, stale?: string): Fetched {
  const bytes = Buffer.from(copy.body, "base64");
  return { bytes, ...(stale !== undefined && { stale }), keep: async () => {} };
}

async function readCopy(file: string): Promise<Copy | undefined> {
  try {
    return Copy.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place, so that a crash leaves the former copy whole. */
async function writeCopy(folder: string, file: string, copy: Copy): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(copy));
  await rename(`${file}.new`, file);
}
