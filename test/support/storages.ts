import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { freshPostgres } from "./postgres.js";

/** A fresh, empty place for a database, of either kind. */
export interface Place {
  readonly where: string;
  /** All that is kept there, as one text: every file, or where those are a server's, every row. */
  contents(): Promise<string>;
  remove(): Promise<void>;
}

/** Both databases: a suite that runs over this list holds for both. */
export const STORAGES: readonly { readonly kind: string; fresh(): Promise<Place> }[] = [
  {
    kind: "SQLite",
    async fresh() {
      const folder = await mkdtemp(join(tmpdir(), "mois-ess-sqlite-"));
      const remove = () => rm(folder, { recursive: true, force: true });
      return { where: join(folder, "test.sqlite"), contents: () => filesIn(folder), remove };
    },
  },
  {
    kind: "PostgreSQL",
    async fresh() {
      const where = await freshPostgres();
      return { where, contents: () => rowsIn(where), remove: async () => {} };
    },
  },
];

/** The files of a folder, one after the other; nothing when there is none. */
export async function filesIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return files.join("\n");
}

async function rowsIn(address: string): Promise<string> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  const contents = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query(`select * from ${name}`);
    contents.push(name, JSON.stringify(rows));
  }
  await client.end();
  return contents.join("\n");
}
