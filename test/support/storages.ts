import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshPostgres } from "./postgres.js";

/** A fresh, empty place for a database, of either kind. */
export interface Place {
  readonly where: string;
  remove(): Promise<void>;
}

/** Both databases: a suite that runs over this list holds for both. */
export const STORAGES: readonly { readonly kind: string; fresh(): Promise<Place> }[] = [
  {
    kind: "SQLite",
    async fresh() {
      const folder = await mkdtemp(join(tmpdir(), "mois-ess-sqlite-"));
      const remove = () => rm(folder, { recursive: true, force: true });
      return { where: join(folder, "test.sqlite"), remove };
    },
  },
  {
    kind: "PostgreSQL",
    async fresh() {
      return { where: await freshPostgres(), remove: async () => {} };
    },
  },
];
