import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { MendableError } from "../../errors.js";
import { importBrochure } from "./brochure/brochure.js";
import type { Imported, ImportSettings } from "./imported.js";
import { importJson, type Progress } from "./json.js";

/** A file's content, taken as its format needs it. */
export interface Content {
  readonly bytes: () => Promise<Uint8Array>;
  readonly text: () => Promise<string>;
  readonly chunks: () => AsyncIterable<string>;
}

type Importer = (
  content: Content,
  settings: ImportSettings,
  progress?: Progress,
) => Promise<Imported>;

/**
 * The formats that a programme may come in, by the ending of the file's name. Readers that need a large
 * library are loaded when they are needed: the server starts without them.
 */
export const FORMATS: Readonly<Record<string, Importer>> = {
  ".txt": async (content, settings) => importBrochure(await content.text(), settings),
  ".pdf": async (content, settings) =>
    (await import("./pdf.js")).importPdf(await content.bytes(), settings),
  ".ics": async (content, settings) =>
    (await import("./ical.js")).importIcal(await content.text(), settings),
  ".csv": async (content, settings) =>
    (await import("./spreadsheet.js")).importCsv(await content.bytes(), settings),
  ".xlsx": async (content, settings) =>
    (await import("./spreadsheet.js")).importXlsx(await content.bytes(), settings),
  ".json": (content, settings, progress) => importJson(content.chunks(), settings, progress),
};

/**
 * Reads a file or a fetched document in whichever format it is.
 *
 * @param name a path or a URL, of which the ending tells the format
 * @throws MendableError "programme-format-unknown"
 */
export async function importContent(
  name: string,
  content: Content,
  settings: ImportSettings,
  progress?: Progress,
): Promise<Imported> {
  const format = FORMATS[extname(name.replace(/[?#].*$/, "")).toLowerCase()];
  if (format === undefined) {
    throw new MendableError(
      "programme-format-unknown",
      `${name} is in no format that can be read.`,
      `Its name must end in one of ${Object.keys(FORMATS).join(", ")}.`,
    );
  }
  return format(content, settings, progress);
}

/** The content of a file on disk. */
export function fileContent(path: string): Content {
  return {
    bytes: () => readFile(path),
    text: () => readFile(path, "utf8"),
    chunks: () => createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 }),
  };
}
