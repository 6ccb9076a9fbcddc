import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { difference } from "./difference.js";
import type { Gazetteer } from "./gazetteer.js";
import { correctionsFile, type Loaded, type LoadSettings, loadProgramme } from "./load.js";
import type { Programme } from "./programme.js";
import { isUrl } from "./sources.js";

/** The programme as it is now: turns in progress keep the one that they began with. */
export interface ProgrammeSource {
  readonly current: () => Programme;
  /** Calls the listener with each new programme; what it gives takes the listener off again. */
  readonly onChange: (listener: (programme: Programme) => void) => () => void;
  /** Reads the sources again, now; resolves when that is done, whether it went well or not. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

export interface WatchSettings extends LoadSettings {
  /** How often fetched sources are asked for news, in minutes. */
  readonly refreshMinutes?: number;
  /** Told when a new programme cannot be used, and why: the one before stays. */
  readonly onProblem?: (problem: unknown) => void;
  /** Told what each reading that is used left unread, corrected and found twice. */
  readonly onLoaded?: (loaded: Loaded) => void;
}

/** Editors write a file in several steps: wait until it has been quiet this long. */
const QUIET = 200;

/**
 * Loads the programme and keeps it fresh: on SIGHUP, when a file or its corrections change, and every
 * so often for URLs. A programme that fails its checks never takes the place of a good one.
 *
 * @throws MendableError as `loadProgramme`, when there is no programme to begin with
 */
export async function watchProgramme(
  setting: string,
  gazetteer: Gazetteer,
  settings: WatchSettings = {},
): Promise<ProgrammeSource> {
  const { refreshMinutes = 15, onProblem = () => {}, onLoaded = () => {} } = settings;
  const loaded = await loadProgramme(setting, gazetteer, settings);
  onLoaded(loaded);
  let current = loaded.programme;
  const listeners = new Set<(programme: Programme) => void>();
  let closed = false;

  const loadAgain = async () => {
    const next = await loadProgramme(setting, gazetteer, settings);
    onLoaded(next);
    const { programme } = next;
    const same =
      programme.name === current.name && difference(current.events, programme.events).length === 0;
    if (closed || same) return;
    current = programme;
    for (const listener of listeners) listener(programme);
  };
  // One reading at a time, each after the change that asked for it.
  let last: Promise<void> = Promise.resolve();
  const reload = () => {
    last = last.then(() => (closed ? undefined : loadAgain())).catch(onProblem);
    return last;
  };

  const stops = [
    onSignal(reload),
    ...watchFiles(
      loaded.sources.filter((source) => !isUrl(source)),
      reload,
      onProblem,
    ),
    ...(loaded.sources.some(isUrl) ? [every(refreshMinutes, reload)] : []),
  ];
  return {
    current: () => current,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    close: () => {
      closed = true;
      for (const stop of stops) stop();
    },
  };
}

function onSignal(reload: () => void): () => void {
  process.on("SIGHUP", reload);
  return () => process.off("SIGHUP", reload);
}

function every(minutes: number, reload: () => void): () => void {
  const timer = setInterval(reload, minutes * 60_000).unref();
  return () => clearInterval(timer);
}

/** Folders are watched, not files: an editor that saves replaces the file. */
function watchFiles(
  paths: readonly string[],
  reload: () => void,
  onProblem: (problem: unknown) => void,
): (() => void)[] {
  const folders = new Map<string, Set<string>>();
  for (const path of paths.flatMap((file) => [file, correctionsFile(file)])) {
    const names = folders.get(dirname(path)) ?? new Set();
    folders.set(dirname(path), names.add(basename(path)));
  }
  return [...folders].map(([folder, names]) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher: FSWatcher = watch(folder, { persistent: false }, (_, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(timer);
      timer = setTimeout(reload, QUIET).unref();
    });
    watcher.on("error", onProblem);
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  });
}
