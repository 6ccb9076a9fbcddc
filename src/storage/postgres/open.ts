import { Kysely, PostgresDialect, sql } from "kysely";
import type { Engine } from "../engine.js";
import { Queue } from "../queue.js";
import type { Tables } from "../tables.js";
import { checkPool, openPool } from "./connection.js";

const CONNECTIONS = 10;
/** Apart from the others, so that those who hold a lock always find a connection to work with. */
const LOCK_CONNECTIONS = 10;

/** A database that several server processes share. */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = openPool(url, CONNECTIONS);
  const locks = openPool(url, LOCK_CONNECTIONS);
  await checkPool(pool);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const queue = new Queue();
  return {
    db,
    change: (key, work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 1))`.execute(transaction);
        return work(transaction);
      }),
    withLock: (key, work) =>
      queue.run(key, async () => {
        const connection = await locks.connect();
        try {
          await connection.query("select pg_advisory_lock(hashtextextended($1, 2))", [key]);
          return await work();
        } finally {
          // Closing the connection would free the lock too; unlocking keeps it for the next.
          const freed = connection.query("select pg_advisory_unlock(hashtextextended($1, 2))", [
            key,
          ]);
          await freed.then(
            () => connection.release(),
            () => connection.release(true),
          );
        }
      }),
    skipsLocked: true,
    async scrub() {
      await sql`vacuum requests, outbox, bot_state, missed_questions`.execute(db);
    },
    async close() {
      await locks.end();
      await db.destroy();
    },
  };
}
