import type { DateTime } from "luxon";
import { clock } from "../clock.js";
import { loadEnvFile, readConfig } from "../ops/config.js";
import { openStorage, type Storage } from "../storage/open.js";
import { runCommand } from "./run-command.js";

/** Runs a command with the database of the settings, beside a server that may be running. */
export function withStorage(
  command: (storage: Storage, now: DateTime) => Promise<void>,
): Promise<void> {
  return runCommand(async () => {
    loadEnvFile();
    const config = readConfig(process.env);
    const now = clock(config.BOT_NOW);
    const storage = await openStorage(config.DATABASE, now);
    try {
      await command(storage, now());
    } finally {
      await storage.close();
    }
  });
}

/** Lines of cells under one another, for people to read; not for programs. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) => cell.replace(/\p{Cc}/gu, " ").padEnd(widths[at] ?? 0)).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
