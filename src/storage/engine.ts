import type { Kysely } from "kysely";
import type { Tables } from "./tables.js";

/** The little in which SQLite and PostgreSQL differ; every query is written once, over this. */
export interface Engine {
  readonly db: Kysely<Tables>;
  /**
   * Does the work in one transaction; two works of the same key never overlap, in this process or
   * another. The work may run with a connection of its own only: use the `db` that it is given.
   */
  change<Result>(key: string, work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** Does the work when nobody else does work of that key; no transaction. */
  withLock<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** True when rows that another transaction holds can be passed over. */
  readonly skipsLocked: boolean;
  /** Removes what deleted rows leave behind in the files. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}
