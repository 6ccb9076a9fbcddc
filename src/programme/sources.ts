import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MendableError } from "../errors.js";

/** Whether a source is fetched and not a file. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * The sources that a setting names: paths and URLs parted by commas; a `*` in a file's name stands for
 * any letters ("data/programme/*.json"), the files in order of their names.
 *
 * @throws MendableError "programme-unreadable" when a pattern matches no file
 */
export async function listSources(setting: string): Promise<string[]> {
  const named = setting.split(",").map((source) => source.trim());
  const lists = await Promise.all(
    named
      .filter((source) => source !== "")
      .map((source) => (isUrl(source) ? [source] : files(source))),
  );
  return [...new Set(lists.flat())];
}

async function files(pattern: string): Promise<string[]> {
  if (!basename(pattern).includes("*")) return [pattern];
  const folder = dirname(pattern);
  const parts = basename(pattern).split("*");
  const names = await readdir(folder).catch(() => []);
  const matching = names.filter((name) => matches(name, parts) && !name.endsWith(".yaml")).sort();
  if (matching.length === 0) {
    throw new MendableError(
      "programme-unreadable",
      `No file matches ${pattern}.`,
      "Name existing files in PROGRAMME.",
    );
  }
  return matching.map((name) => join(folder, name));
}

/** Whether the name is the parts in order with anything between them. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = "", ...others] = parts;
  const last = others.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let rest = name.slice(first.length, name.length - last.length);
  for (const part of others) {
    const at = rest.indexOf(part);
    if (at === -1) return false;
    rest = rest.slice(at + part.length);
  }
  return name.length >= first.length + last.length;
}
