import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.js";
import type { Tables } from "../tables.js";
import { firstTables } from "./0001-first-tables.js";
import { remindersInConversations } from "./0002-reminders-in-conversations.js";

/** Every change of the tables since the beginning, oldest first. A released one never changes. */
const MIGRATIONS: Readonly<Record<string, readonly string[]>> = {
  "0001-first-tables": firstTables,
  "0002-reminders-in-conversations": remindersInConversations,
};

/** Brings the tables up to date. Two processes at once do it once: the second waits and finds it done. */
export async function migrate(engine: Engine): Promise<void> {
  await engine.change("migrations", async (db) => {
    await sql`create table if not exists migrations (name text primary key)`.execute(db);
    const done = new Set((await db.selectFrom("migrations").select("name").execute()).map(nameOf));
    for (const [name, statements] of Object.entries(MIGRATIONS)) {
      if (!done.has(name)) await run(db, name, statements);
    }
  });
}

async function run(db: Kysely<Tables>, name: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await db.insertInto("migrations").values({ name }).execute();
}

function nameOf({ name }: { name: string }): string {
  return name;
}
