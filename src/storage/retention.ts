import type { DateTime } from "luxon";
import { moment } from "../registration/moments.js";
import type { Engine } from "./engine.js";

/** What the privacy notice promises, in days. */
export const CONVERSATION_DAYS = 30;
export const QUESTION_DAYS = 90;

/** Erases conversations and questions past their time, and what deleted rows left in the files. */
export async function eraseStale(engine: Engine, now: DateTime): Promise<void> {
  const { db } = engine;
  const before = (days: number) => moment(now.minus({ days }));
  await db.deleteFrom("bot_state").where("kept_at", "<", before(CONVERSATION_DAYS)).execute();
  await db.deleteFrom("missed_questions").where("at", "<", before(QUESTION_DAYS)).execute();
  await db
    .deleteFrom("outbox")
    .where("state", "!=", "pending")
    .where("posted_at", "<", before(QUESTION_DAYS))
    .execute();
  await engine.scrub();
}
