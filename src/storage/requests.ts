import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import {
  type Book,
  DeedKind,
  type RequestStore,
  type Selection,
  type Session,
} from "../registration/ports.js";
import { forgetPerson } from "./bot-state.js";
import type { Engine } from "./engine.js";
import { insertLetters } from "./outbox.js";
import { requestOf, rowOf, sessionKey } from "./request-rows.js";
import type { RequestRow, Tables } from "./tables.js";

const OPEN = ["requested", "confirmed", "waiting"];

export function requestStore(engine: Engine): RequestStore {
  const { db } = engine;
  return {
    change: (eventId, work) =>
      engine.change(eventId, (transaction) => work(book(transaction, eventId))),
    async select(selection) {
      const rows = await matching(db, selection)
        .selectAll()
        .orderBy("requested_at", "desc")
        .orderBy("reference")
        .execute();
      return rows.map(requestOf);
    },
    async forget(people) {
      for (const person of people) await forgetPerson(db, person);
    },
    async record({ kind, at, eventId, requests }) {
      const row = { id: randomUUID(), kind, at, event_id: eventId ?? null, requests };
      await db.insertInto("deeds").values(row).execute();
    },
    async deeds() {
      const rows = await db.selectFrom("deeds").selectAll().orderBy("at", "desc").execute();
      return rows.map(({ kind, at, event_id, requests }) => ({
        kind: DeedKind.parse(kind),
        at,
        requests,
        ...(event_id === null ? {} : { eventId: event_id }),
      }));
    },
  };
}

function book(db: Kysely<Tables>, eventId: string): Book {
  const ofSession = (session: Session) =>
    db
      .selectFrom("requests")
      .where("event_id", "=", eventId)
      .where("session", "=", sessionKey(session));
  return {
    async byReference(reference) {
      return first(
        await db.selectFrom("requests").selectAll().where("reference", "=", reference).execute(),
      );
    },
    async openOf(email, session) {
      const rows = ofSession(session)
        .selectAll()
        .where("email_key", "=", email.toLowerCase())
        .where("status", "in", OPEN);
      return first(await rows.execute());
    },
    async heldSeats(session) {
      const held = await ofSession(session)
        .where((row) =>
          row.or([
            row("status", "in", ["requested", "confirmed"]),
            row.and([row("status", "=", "waiting"), row("offered_until", "is not", null)]),
          ]),
        )
        .select((row) => row.fn.sum("seats").as("seats"))
        .executeTakeFirstOrThrow();
      return Number(held.seats ?? 0);
    },
    async waiting(session) {
      const rows = ofSession(session).where("status", "=", "waiting").orderBy("place").selectAll();
      return (await rows.execute()).map(requestOf);
    },
    async position(session, place) {
      const ahead = ofSession(session)
        .where("status", "=", "waiting")
        .where("place", "<=", place)
        .select((row) => row.fn.countAll().as("count"));
      return Number((await ahead.executeTakeFirstOrThrow()).count);
    },
    async lastPlace(session) {
      const last = ofSession(session).select((row) => row.fn.max("place").as("place"));
      return Number((await last.executeTakeFirstOrThrow()).place ?? 0);
    },
    async count(selection) {
      const counted = matching(db, selection).select((row) => row.fn.countAll().as("count"));
      return Number((await counted.executeTakeFirstOrThrow()).count);
    },
    async put(request) {
      const { reference, ...row } = rowOf(request);
      await db
        .insertInto("requests")
        .values({ reference, ...row })
        .onConflict((conflict) => conflict.column("reference").doUpdateSet(row))
        .execute();
    },
    async remove(reference) {
      await db.deleteFrom("requests").where("reference", "=", reference).execute();
      await db.deleteFrom("outbox").where("reference", "=", reference).execute();
      // Lists that were mailed held the request: copies that are kept as files go with their letter.
      await db
        .deleteFrom("outbox")
        .where("reference", "=", eventId)
        .where("state", "=", "sent")
        .execute();
    },
    post: (letters, now) => insertLetters(db, letters, now),
  };
}

function matching(db: Kysely<Tables>, selection: Selection) {
  let rows = db.selectFrom("requests");
  const { eventId, person, email, reference, endedBefore, askedSince, offeredBefore, reminding } =
    selection;
  if (eventId !== undefined) rows = rows.where("event_id", "=", eventId);
  if (person !== undefined) rows = rows.where("person", "=", person);
  if (email !== undefined) rows = rows.where("email_key", "=", email.toLowerCase());
  if (reference !== undefined) rows = rows.where("reference", "=", reference);
  if (endedBefore !== undefined) rows = rows.where("last_day", "<", endedBefore);
  if (askedSince !== undefined) rows = rows.where("requested_at", ">=", askedSince);
  if (offeredBefore !== undefined) rows = rows.where("offered_until", "<=", offeredBefore);
  if (reminding) rows = rows.where("reminder", "=", 1);
  return rows;
}

function first([row]: readonly RequestRow[]) {
  return row && requestOf(row);
}
