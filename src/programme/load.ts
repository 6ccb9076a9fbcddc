import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { MendableError } from "../errors.js";
import type { Gazetteer } from "./gazetteer.js";
import { fileContent, importContent } from "./importers/formats.js";
import type { Unread } from "./importers/imported.js";
import type { Progress } from "./importers/json.js";
import { Programme } from "./programme.js";

/** A programme, and what of its source could not be read. */
export interface Loaded {
  readonly programme: Programme;
  readonly unread: readonly Unread[];
}

export interface LoadSettings {
  /** Fail at the first part that cannot be read, instead of leaving it out. */
  readonly strict?: boolean;
  /** For dates printed without a year. */
  readonly year?: number;
  readonly progress?: Progress;
}

/**
 * Reads a programme from a file in any format of `importers/formats.ts`.
 *
 * @throws MendableError "programme-unreadable" (no such file), "programme-invalid" (nothing in it is an
 *   event, or with `strict` a part of it is none), "programme-format-unknown", "programme-year-unknown"
 */
export async function loadProgramme(
  path: string,
  gazetteer: Gazetteer,
  settings: LoadSettings = {},
): Promise<Loaded> {
  const { strict, year, progress } = settings;
  await mustExist(path);
  const { name, events, unread } = await importContent(
    path,
    fileContent(path),
    {
      file: basename(path),
      officialTown: (printed) => gazetteer.official(printed),
      ...(year && { year }),
    },
    progress,
  );
  const [first] = unread;
  if (events.length === 0 || (strict && first !== undefined)) {
    throw new MendableError(
      "programme-invalid",
      first === undefined
        ? `${path} holds no event.`
        : `${path}, ${first.place}: ${first.why} (“${first.printed}”).`,
      "Mend it there, or load another file.",
    );
  }
  return { programme: Programme.of(name ?? basename(path), events), unread };
}

async function mustExist(path: string): Promise<void> {
  try {
    if ((await stat(path)).isFile()) return;
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path, new Error("not a file"));
}

function unreadable(path: string, cause: unknown): MendableError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new MendableError(
    "programme-unreadable",
    `The programme ${path} cannot be read: ${why}.`,
    "Name an existing file in PROGRAMME, or make one: npm run programme -- import brochure.txt.",
    { cause },
  );
}
