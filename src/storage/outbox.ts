import type { Kysely } from "kysely";
import type { DateTime } from "luxon";
import { z } from "zod";
import type { Outbox, PostedLetter } from "../notifications/outbox.js";
import { Event } from "../programme/event.js";
import { type Letter, LetterKind } from "../registration/letter.js";
import { moment } from "../registration/moments.js";
import type { Engine } from "./engine.js";
import type { LetterRow, Tables } from "./tables.js";

/** How long a worker may keep a letter before another takes it over, in minutes. */
const LEASE_MINUTES = 10;

export function outbox(engine: Engine): Outbox {
  const { db } = engine;
  return {
    claim: (most, now, { kinds, postedBefore } = {}) =>
      db.transaction().execute(async (transaction) => {
        let due = transaction
          .selectFrom("outbox")
          .selectAll()
          .where("state", "=", "pending")
          // The first attempt waits for nothing, not even for a pretended clock to catch up.
          .where((row) => row.or([row("due_at", "<=", moment(now)), row("attempts", "=", 0)]))
          .where((row) =>
            row.or([row("leased_until", "is", null), row("leased_until", "<=", moment(now))]),
          )
          .orderBy("due_at")
          .orderBy("posted_at")
          .orderBy("id")
          .limit(most);
        if (kinds) due = due.where("kind", "in", kinds);
        if (postedBefore) due = due.where("posted_at", "<", moment(postedBefore));
        const rows = await (engine.skipsLocked ? due.forUpdate().skipLocked() : due).execute();
        if (rows.length > 0) {
          await transaction
            .updateTable("outbox")
            .set({ leased_until: moment(now.plus({ minutes: LEASE_MINUTES })) })
            .where("id", "in", rows.map(idOf))
            .execute();
        }
        return rows.map(letterOf);
      }),
    async settle(id, { state, failure, dueAt }) {
      await db
        .updateTable("outbox")
        .set((row) => ({
          state,
          failure: failure ?? null,
          leased_until: null,
          attempts: row("attempts", "+", 1),
          ...(dueAt ? { due_at: moment(dueAt) } : {}),
        }))
        .where("id", "=", id)
        .execute();
    },
    async revive() {
      const { numUpdatedRows } = await db
        .updateTable("outbox")
        .set({ state: "pending", attempts: 0, failure: null })
        .where("state", "=", "dead")
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },
    async known(ids) {
      if (ids.length === 0) return new Set();
      const rows = db.selectFrom("outbox").select("id").where("id", "in", ids);
      return new Set((await rows.execute()).map(({ id }) => id));
    },
    async countDead() {
      const dead = await db
        .selectFrom("outbox")
        .where("state", "=", "dead")
        .select((row) => row.fn.countAll().as("count"))
        .executeTakeFirstOrThrow();
      return Number(dead.count);
    },
    async list() {
      const rows = await db
        .selectFrom("outbox")
        .selectAll()
        .where("state", "!=", "sent")
        .orderBy("posted_at")
        .orderBy("id")
        .execute();
      return rows.map(letterOf);
    },
  };
}

/** Puts letters into the outbox, in the transaction of what they tell. */
export async function insertLetters(
  db: Kysely<Tables>,
  letters: readonly Letter[],
  now: DateTime,
): Promise<void> {
  const posted = { state: "pending", attempts: 0, due_at: moment(now), posted_at: moment(now) };
  const rows = letters.map(({ id, kind, reference, event, before }) => ({
    id,
    kind,
    reference,
    event: JSON.stringify(event),
    before: before ? JSON.stringify(before) : null,
    leased_until: null,
    failure: null,
    ...posted,
  }));
  if (rows.length > 0) await db.insertInto("outbox").values(rows).execute();
}

const State = z.enum(["pending", "sent", "dead"]);

function letterOf(row: LetterRow): PostedLetter {
  return {
    id: row.id,
    kind: LetterKind.parse(row.kind),
    reference: row.reference,
    event: Event.parse(JSON.parse(row.event)),
    ...(row.before === null ? {} : { before: Event.parse(JSON.parse(row.before)) }),
    state: State.parse(row.state),
    attempts: row.attempts,
    dueAt: row.due_at,
    ...(row.failure === null ? {} : { failure: row.failure }),
  };
}

function idOf({ id }: LetterRow): string {
  return id;
}
