import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import Libsql from "libsql";

/**
 * Statements are kept prepared, and not for speed alone: one that was refused because another
 * process writes stays in progress, and bars every commit, until that very statement is run again.
 */
const MOST_PREPARED = 200;

/**
 * Opens a database file as Kysely wants it. The only place that knows libsql: `node:sqlite` takes
 * its place here when Node 20 goes.
 *
 * Durable (`synchronous=FULL`: a commit has reached the disk), readable while written (WAL), and
 * deleted content is overwritten (`secure_delete`). It never waits for another process to finish
 * writing, which would stop this one whole: see `patient`.
 */
export function openDatabase(path: string): SqliteDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Libsql(path);
  const prepared = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      const statement = prepared.get(sql) ?? prepare(database, sql);
      prepared.set(sql, statement);
      return statement;
    },
    close: () => void database.close(),
  };
}

function prepare(database: Libsql.Database, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

/** True of the error that says that another connection is writing. */
export function isBusy(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
