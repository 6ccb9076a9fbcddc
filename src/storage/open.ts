import type { Clock } from "../clock.js";
import { MendableError } from "../errors.js";
import type { Outbox } from "../notifications/outbox.js";
import type { RequestStore } from "../registration/ports.js";
import { botState } from "./bot-state.js";
import type { Engine } from "./engine.js";
import { migrate } from "./migrations/migrate.js";
import { type MissedQuestions, missedQuestions } from "./missed-questions.js";
import { outbox } from "./outbox.js";
import { requestStore } from "./requests.js";
import { eraseStale } from "./retention.js";
import { openSqlite } from "./sqlite/open.js";

/** Everything that is kept, in one database. */
export interface Storage {
  readonly requests: RequestStore;
  readonly outbox: Outbox;
  readonly botState: ReturnType<typeof botState>;
  readonly missed: MissedQuestions;
  /** Does the work when no other process does work of that key: one turn of a conversation at a time. */
  withLock<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** Erases conversations and questions past their time, and what deleted rows left in the files. */
  eraseStale(): Promise<void>;
  /** Resolves when the database answers. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @param where a file for SQLite ("var/mois-ess.sqlite") or the address of a PostgreSQL server
 *   ("postgres://user:word@host/name")
 * @throws MendableError `database-unreachable`
 */
export async function openStorage(where: string, clock: Clock): Promise<Storage> {
  const engine = await openEngine(where);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    requests: requestStore(engine),
    outbox: outbox(engine),
    botState: botState(engine, clock),
    missed: missedQuestions(engine),
    withLock: engine.withLock,
    eraseStale: () => eraseStale(engine, clock()),
    check: async () => {
      await engine.db.selectFrom("migrations").select("name").limit(1).execute();
    },
    close: engine.close,
  };
}

/** Opens the database as it is. @throws MendableError `database-unreachable` */
export async function openEngine(where: string): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(where)) {
    return (await import("./postgres/open.js")).openPostgres(where);
  }
  try {
    return await openSqlite(where.replace(/^sqlite:(\/\/)?/, ""));
  } catch (error) {
    throw new MendableError(
      "database-unreachable",
      `The database file ${where} cannot be opened.`,
      "Check that its folder can be written, or set DATABASE to another file.",
      { cause: error },
    );
  }
}
