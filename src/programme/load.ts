import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { MendableError } from "../errors.js";
import type { Corrected } from "./corrections.js";
import type { Event } from "./event.js";
import { fetchDocument, lastGoodCopy } from "./fetched.js";
import type { Gazetteer } from "./gazetteer.js";
import { bytesContent, type Content, fileContent, importContent } from "./importers/formats.js";
import type { Imported, Unread } from "./importers/imported.js";
import type { Progress } from "./importers/json.js";
import { type Duplicate, merge } from "./merge.js";
import { Programme } from "./programme.js";
import { isUrl, listSources } from "./sources.js";

/** A programme, and what there is to know about the reading of it. */
export interface Loaded {
  readonly programme: Programme;
  readonly sources: readonly string[];
  /** What of the sources could not be read, its place naming the source. */
  readonly unread: readonly Unread[];
  readonly corrected: readonly Corrected[];
  readonly duplicates: readonly Duplicate[];
}

export interface LoadSettings {
  /** Fail at the first part that cannot be read, instead of leaving it out. */
  readonly strict?: boolean;
  /** For dates printed without a year. */
  readonly year?: number;
  /** Whether operators' corrections are applied; an import leaves them where they are. */
  readonly corrections?: boolean;
  /** Where the last good copies of fetched sources are kept. */
  readonly copies?: string;
  readonly progress?: Progress;
}

/** One source read, before it is merged with the others. */
interface Source extends Imported {
  readonly corrected: readonly Corrected[];
}

/**
 * Loads the programme from one or several sources: files in any format of `importers/formats.ts`,
 * patterns, and URLs, parted by commas. Corrections beside a file are applied to it.
 *
 * @throws MendableError "programme-unreadable" (no such file, or nothing could be fetched),
 *   "programme-invalid" (nothing in a source is an event, or with `strict` a part of it is none),
 *   "corrections-invalid", "programme-format-unknown", "programme-year-unknown"
 */
export async function loadProgramme(
  setting: string,
  gazetteer: Gazetteer,
  settings: LoadSettings = {},
): Promise<Loaded> {
  const sources = await listSources(setting);
  const read: Source[] = [];
  for (const source of sources) {
    read.push(
      isUrl(source)
        ? await readUrl(source, gazetteer, settings)
        : await readFileSource(source, gazetteer, settings),
    );
  }
  const { events, duplicates } = merge(read.map((source) => source.events));
  const name = read.find((source) => source.name)?.name ?? basename(sources[0] ?? setting);
  return {
    programme: Programme.of(
      name,
      events,
      read.flatMap(({ preface = [] }) => preface),
    ),
    sources,
    unread: read.flatMap((source, index) =>
      source.unread.map((part) => ({ ...part, place: `${sources[index]}, ${part.place}` })),
    ),
    corrected: read.flatMap(({ corrected }) => corrected),
    duplicates,
  };
}

async function readFileSource(
  path: string,
  gazetteer: Gazetteer,
  settings: LoadSettings,
): Promise<Source> {
  await mustExist(path);
  const imported = await readContent(path, fileContent(path), gazetteer, settings);
  if (settings.corrections === false) return { ...imported, corrected: [] };
  return { ...imported, ...(await corrected(imported.events, path)) };
}

async function readUrl(url: string, gazetteer: Gazetteer, settings: LoadSettings): Promise<Source> {
  const folder = settings.copies ?? "var/programme";
  const fetched = await fetchDocument(url, folder);
  if (typeof fetched === "string") throw unreadable(url, fetched);
  const read = async ({ bytes, stale }: typeof fetched): Promise<Source> => {
    const imported = await readContent(url, bytesContent(bytes), gazetteer, settings);
    const why = `the last good copy is used: ${stale}`;
    const note = stale === undefined ? [] : [{ place: "all of it", printed: "", why }];
    return { ...imported, unread: [...note, ...imported.unread], corrected: [] };
  };
  try {
    const source = await read(fetched);
    await fetched.keep();
    return source;
  } catch (error) {
    const copy = await lastGoodCopy(url, folder);
    if (copy === undefined) throw error;
    return read(copy);
  }
}

async function readContent(
  name: string,
  content: Content,
  gazetteer: Gazetteer,
  { strict, year, progress }: LoadSettings,
): Promise<Imported> {
  const imported = await importContent(
    name,
    content,
    {
      file: basename(name),
      officialTown: (printed) => gazetteer.official(printed),
      ...(year && { year }),
    },
    progress,
  );
  const [first] = imported.unread;
  if (imported.events.length === 0 || (strict && first !== undefined)) {
    throw new MendableError(
      "programme-invalid",
      first === undefined
        ? `${name} holds no event.`
        : `${name}, ${first.place}: ${first.why} (“${first.printed}”).`,
      "Mend it there, or load another one.",
    );
  }
  return imported;
}

/** Applies `programme.corrections.yaml`, where there is one beside `programme.json`. */
async function corrected(events: readonly Event[], path: string) {
  const file = correctionsFile(path);
  const yaml = await readFile(file, "utf8").catch(() => undefined);
  if (yaml === undefined) return { corrected: [] };
  return (await import("./corrections.js")).applyCorrections(events, yaml, file);
}

/** Where an operator's corrections of a programme stand. */
export function correctionsFile(path: string): string {
  return path.replace(/\.\w+$/, ".corrections.yaml");
}

async function mustExist(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => String(error));
  if (typeof found === "string") throw unreadable(path, found);
  if (!found.isFile()) throw unreadable(path, "not a file");
}

function unreadable(source: string, why: string): MendableError {
  return new MendableError(
    "programme-unreadable",
    `The programme ${source} cannot be read: ${why}.`,
    "Name existing files or addresses in PROGRAMME; npm run programme -- import makes a file.",
  );
}
