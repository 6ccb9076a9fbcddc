import { expect } from "chai";
import { sql } from "kysely";
import { moment } from "../../src/registration/moments.js";
import { registrations } from "../../src/registration/register.js";
import { Request } from "../../src/registration/request.js";
import { firstTables } from "../../src/storage/migrations/0001-first-tables.js";
import { openEngine, openStorage, type Storage } from "../../src/storage/open.js";
import { rowOf } from "../../src/storage/request-rows.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { type Place, STORAGES } from "../support/storages.js";

for (const { kind, fresh } of STORAGES) {
  describe(`storage in ${kind}`, function () {
    this.timeout(60_000);
    let place: Place;
    let storage: Storage;

    before(async () => {
      place = await fresh();
      storage = await openStorage(place.where, () => NOW);
    });
    after(async () => {
      await storage.close();
      await place.remove();
    });

    it("migrates once when ten open it at once", async () => {
      const empty = await fresh();
      const opened = await Promise.all(
        Array.from({ length: 10 }, () => openStorage(empty.where, () => NOW)),
      );
      expect(await opened[0]?.requests.select({})).to.deep.equal([]);
      await Promise.all(opened.map((one) => one.close()));
      await empty.remove();
    });

    it("brings a database of the first tables up to date, and loses nothing of it", async () => {
      const old = await fresh();
      const engine = await openEngine(old.where);
      for (const statement of [...firstTables, "create table migrations (name text primary key)"]) {
        await sql.raw(statement).execute(engine.db);
      }
      await engine.db.insertInto("migrations").values({ name: "0001-first-tables" }).execute();
      const draft = sampleDraft();
      const { conversation: _conversation, ...row } = rowOf(
        Request.parse({
          ...draft,
          reference: "K7MR-4PXQ",
          status: "requested",
          requestedAt: moment(NOW),
          changedAt: moment(NOW),
          event: sampleEvent(),
          sequence: 0,
          reminder: true,
        }),
      );
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
      const values = sql.join(Object.values(row));
      await sql`insert into requests (${columns}) values (${values})`.execute(engine.db);
      await engine.close();
      const opened = await openStorage(old.where, () => NOW);
      const [kept] = await opened.requests.select({});
      expect(kept).to.include({ ...draft, reference: "K7MR-4PXQ", reminder: true });
      expect(kept).to.not.have.property("conversation");
      await opened.close();
      await old.remove();
    });

    it("gives back a request as it was kept, after a restart", async () => {
      const draft = sampleDraft({
        eventId: "kept",
        session: { date: "2017-11-14", start: "14:00" },
        name: "Robert'); DROP TABLE requests;-- 🎈",
        message: "« œuvre »\nligne 2",
      });
      const outcome = await registrations(storage.requests).request(
        draft,
        sampleEvent({ id: "kept" }),
        NOW,
      );
      const again = await openStorage(place.where, () => NOW);
      const [kept] = await again.requests.select({ eventId: "kept" });
      await again.close();
      expect(kept).to.include({ name: draft.name, message: draft.message, seats: 2 });
      expect(outcome).to.deep.equal({ kind: "requested", request: kept });
    });

    it("keeps nothing of a transaction that fails", async () => {
      const failing = storage.requests.change("fails", async (book) => {
        await book.post(
          [{ id: "x", kind: "requested", reference: "X", event: sampleEvent() }],
          NOW,
        );
        throw new Error("refused");
      });
      const failed = await failing.then(
        () => "kept",
        (error: Error) => error.message,
      );
      expect(failed).to.equal("refused");
      expect((await storage.outbox.list()).filter(({ id }) => id === "x")).to.deep.equal([]);
    });

    it("notices that another wrote the state first", async () => {
      const { botState } = storage;
      await botState.write({ talk: { said: 1, eTag: "*" } });
      const { talk } = await botState.read(["talk", "unknown"]);
      await botState.write({ talk: { ...talk, said: 2 } });
      const late = await botState.write({ talk: { ...talk, said: 3 } }).then(
        () => "written",
        (error: Error) => error.message,
      );
      expect(late).to.match(/eTag conflict/);
      expect((await botState.read(["talk"])).talk).to.include({ said: 2 });
      await botState.delete(["talk"]);
      expect(await botState.read(["talk"])).to.deep.equal({});
    });

    it("writes what many conversations want kept at once, new or not", async () => {
      const { botState } = storage;
      const keys = Array.from({ length: 1201 }, (_, n) => `many/${n}`);
      const all = (said: number) =>
        Object.fromEntries(keys.map((key) => [key, { said, eTag: "*" }]));
      await botState.write({ "many/7": { said: 0, eTag: "*" } });
      await botState.write(all(1));
      await botState.write(all(2));
      const kept = await botState.read(keys);
      expect(Object.keys(kept)).to.have.length(keys.length);
      expect(kept["many/0"]).to.deep.equal({ said: 2, eTag: "2" });
      expect(kept["many/7"]).to.deep.equal({ said: 2, eTag: "3" });
      await botState.delete(keys);
    });

    it("lets the work of one key pass one after the other, of several at once", async () => {
      const other = await openStorage(place.where, () => NOW);
      const log: string[] = [];
      const work = (name: string) => async () => {
        log.push(`${name} in`);
        await storage.botState.write({ [name]: { eTag: "*" } });
        log.push(`${name} out`);
      };
      const lockers = kind === "SQLite" ? [storage, storage] : [storage, other];
      await Promise.all(
        lockers.map((locker, index) => locker.withLock("talk", work(`turn ${index}`))),
      );
      expect(log.map((line) => line.split(" ")[1])).to.satisfy(
        (order: string[]) => order.join() === "0,0,1,1" || order.join() === "1,1,0,0",
      );
      await other.close();
    });

    it("keeps missed questions without what could name a person", async () => {
      await storage.missed.note({
        text: "je suis au 06 12 34 56 78 ou jo@exemple.fr, le 18 à 14h ?",
        language: "fr",
        at: NOW,
      });
      const [missed] = await storage.missed.list();
      expect(missed?.text).to.equal("je suis au […] ou […] le 18 à 14h ?");
    });
  });
}
