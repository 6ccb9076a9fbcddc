import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from "kysely";
import type { Engine } from "../engine.js";
import { Queue } from "../queue.js";
import type { Tables } from "../tables.js";
import { openDatabase } from "./connection.js";
import { patient } from "./patient.js";

const SETTINGS = ["journal_mode = wal", "synchronous = full", "secure_delete = on"];

class Driver extends SqliteDriver {
  #patient: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    this.#patient ??= patient(connection);
    return this.#patient;
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could not get it. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** A database in one file: for one server process, with the command-line tools beside it. */
export async function openSqlite(path: string): Promise<Engine> {
  const db = new Kysely<Tables>({
    dialect: {
      createDriver: () => new Driver({ database: async () => openDatabase(path) }),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  for (const setting of SETTINGS) await sql.raw(`pragma ${setting}`).execute(db);
  const queue = new Queue();
  return {
    db,
    change: (_key, work) => db.transaction().execute(work),
    withLock: (key, work) => queue.run(key, work),
    skipsLocked: false,
    async scrub() {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}
