import type { Storage, StoreItems } from "botbuilder";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Clock } from "../clock.js";
import { moment } from "../registration/moments.js";
import type { Engine } from "./engine.js";
import type { Tables } from "./tables.js";

const Item = z.record(z.string(), z.unknown());

/**
 * What the Bot Framework keeps of a conversation. An item that names the eTag it was read with is
 * written only if nobody wrote it since; `BotState` itself always writes "*", so turns of one
 * conversation must not overlap: see `withLock`.
 */
export function botState(engine: Engine, clock: Clock): Storage {
  const { db } = engine;
  return {
    async read(keys) {
      if (keys.length === 0) return {};
      const rows = await db.selectFrom("bot_state").selectAll().where("key", "in", keys).execute();
      const items = rows.map(({ key, data, etag }) => [
        key,
        { ...Item.parse(JSON.parse(data)), eTag: String(etag) },
      ]);
      return Object.fromEntries(items);
    },
    async write(changes: StoreItems) {
      const keptAt = moment(clock());
      await db.transaction().execute(async (transaction) => {
        for (const [key, item] of Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1))) {
          await writeItem(transaction, key, Item.parse(item), keptAt);
        }
      });
    },
    async delete(keys) {
      if (keys.length > 0) await db.deleteFrom("bot_state").where("key", "in", keys).execute();
    },
  };
}

/**
 * Erases what is kept of a person's turns, and the lines of the web page's conversations, which are
 * one person's alone. The keys are those of `PrivateConversationState` and of `direct-line/`.
 *
 * @param person "directline:dl_…", "msteams:29:…"
 */
export async function forgetPerson(db: Kysely<Tables>, person: string): Promise<void> {
  const at = person.indexOf(":");
  const channel = person.slice(0, at);
  const user = `/users/${person.slice(at + 1)}/`;
  const like = (pattern: string) => sql<boolean>`key like ${pattern} escape '!'`;
  const own = await db
    .selectFrom("bot_state")
    .select("key")
    .where(like(`${literally(channel)}/conversations/%${literally(user)}`))
    .execute();
  for (const { key } of own) {
    const conversation = key.slice(0, -user.length);
    await db.deleteFrom("bot_state").where("key", "=", key).execute();
    if (channel !== "directline") continue;
    await db.deleteFrom("bot_state").where("key", "=", conversation).execute();
    await db
      .deleteFrom("bot_state")
      .where(like(`${literally(conversation)}/%`))
      .execute();
  }
}

function literally(text: string): string {
  return text.replace(/[!%_]/g, "!$&");
}

async function writeItem(
  db: Kysely<Tables>,
  key: string,
  { eTag, ...item }: Record<string, unknown>,
  keptAt: string,
): Promise<void> {
  const data = JSON.stringify(item);
  const fresh = { data, kept_at: keptAt };
  if (typeof eTag !== "string" || eTag === "*" || eTag === "") {
    await db
      .insertInto("bot_state")
      .values({ key, etag: 1, ...fresh })
      .onConflict((conflict) =>
        conflict
          .column("key")
          .doUpdateSet((row) => ({ ...fresh, etag: row("bot_state.etag", "+", 1) })),
      )
      .execute();
    return;
  }
  const { numUpdatedRows } = await db
    .updateTable("bot_state")
    .set((row) => ({ ...fresh, etag: row("etag", "+", 1) }))
    .where("key", "=", key)
    .where("etag", "=", Number(eTag))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    throw new Error(`Storage: error writing "${key}" due to eTag conflict.`);
  }
}
