import type { Storage, StoreItems } from "botbuilder";
import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Clock } from "../clock.js";
import { moment } from "../registration/moments.js";
import type { Engine } from "./engine.js";
import type { Tables } from "./tables.js";

const Item = z.record(z.string(), z.unknown());
/** Rows that one statement writes: each has four values, of which SQLite takes 32,766. */
const MOST_AT_ONCE = 500;

/**
 * What the Bot Framework keeps of a conversation. An item that names the eTag it was read with is
 * written only if nobody wrote it since; the channels always write "*", so turns of one conversation
 * must not overlap: see `withLock`.
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
      const rows = Object.entries(changes)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => {
          const { eTag, ...data } = Item.parse(item);
          return { key, eTag, fresh: { data: JSON.stringify(data), kept_at: keptAt } };
        });
      const free = rows.filter(({ eTag }) => isFree(eTag));
      await db.transaction().execute(async (transaction) => {
        for (let from = 0; from < free.length; from += MOST_AT_ONCE) {
          await put(transaction, free.slice(from, from + MOST_AT_ONCE));
        }
        for (const row of rows) if (!isFree(row.eTag)) await replace(transaction, row);
      });
    },
    async delete(keys) {
      if (keys.length > 0) await db.deleteFrom("bot_state").where("key", "in", keys).execute();
    },
  };
}

/**
 * Erases what is kept of a person's turns, and the lines of the web page's conversations, which are
 * one person's alone. The keys are those of `channels/bot.ts` and of `direct-line/`.
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

interface Row {
  readonly key: string;
  readonly eTag?: unknown;
  readonly fresh: { readonly data: string; readonly kept_at: string };
}

/** Whether a row may be written whatever was there before. */
function isFree(eTag: unknown): boolean {
  return typeof eTag !== "string" || eTag === "*" || eTag === "";
}

/** Writes whatever was there before. */
async function put(db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  await db
    .insertInto("bot_state")
    .values(rows.map(({ key, fresh }) => ({ key, etag: 1, ...fresh })))
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((row) => ({
        data: row.ref("excluded.data"),
        kept_at: row.ref("excluded.kept_at"),
        etag: row("bot_state.etag", "+", 1),
      })),
    )
    .execute();
}

/** Writes over what was read under the same eTag, and nothing else. */
async function replace(db: Kysely<Tables>, { key, eTag, fresh }: Row): Promise<void> {
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
