import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { Programme } from "../../src/programme/programme.js";
import { tellChanges } from "../../src/registration/programme-changes.js";
import { MOST_A_DAY, type Registrations, registrations } from "../../src/registration/register.js";
import { remind } from "../../src/registration/reminders.js";
import { eraseExpired } from "../../src/registration/retention.js";
import { acceptOffer, passOnLapsedOffers } from "../../src/registration/waiting-list.js";
import { openStorage, type Storage } from "../../src/storage/open.js";
import { type Place, STORAGES } from "../support/storages.js";
import { NOW, sampleDraft, sampleEvent } from "./samples.js";

/** How many people ask for fifty seats; `CROWD=1000` before a release. */
const CROWD = Number(process.env.CROWD ?? 200);
const CROWD_PROCESS = fileURLToPath(new URL("../support/crowd.js", import.meta.url));

for (const { kind, fresh } of STORAGES) {
  describe(`registrations in ${kind}`, function () {
    this.timeout(120_000);
    let place: Place;
    let storage: Storage;
    let asked: Registrations;

    beforeEach(async () => {
      place = await fresh();
      storage = await openStorage(place.where, () => NOW);
      asked = registrations(storage.requests);
    });
    afterEach(async () => {
      await storage.close();
      await place.remove();
    });

    const letters = async () => (await storage.outbox.list()).map(({ kind: letter }) => letter);
    const ask = (change = {}, event = sampleEvent()) =>
      asked.request(sampleDraft(change), event, NOW);
    const small = sampleEvent({ capacity: 3 });

    it("keeps a request with a letter to each side", async () => {
      const outcome = await ask();
      expect(outcome.kind).to.equal("requested");
      expect(await letters()).to.have.members(["requested", "requested-notice"]);
      const [mine] = await asked.ofPerson("directline:dl_1");
      expect(mine?.reference).to.match(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    });

    it("makes one request of a hundred sent at once", async () => {
      const outcomes = await Promise.all(Array.from({ length: 100 }, () => ask()));
      expect(outcomes.filter((outcome) => outcome.kind === "requested")).to.have.length(1);
      expect(outcomes.filter((outcome) => outcome.kind === "repeated")).to.have.length(99);
      expect(await storage.requests.select({})).to.have.length(1);
      expect(await letters()).to.have.length(2);
    });

    it("takes the last wording of a repeated request, and tells it", async () => {
      await ask();
      const outcome = await ask({ seats: 4, email: "MARIE@exemple.fr" });
      expect(outcome).to.have.property("kind", "repeated");
      const [kept] = await storage.requests.select({});
      expect(kept).to.include({ seats: 4, sequence: 1 });
      expect(await letters()).to.include.members(["updated", "updated-notice"]);
    });

    it("keeps other sessions, and a new request after a cancelled one, apart", async () => {
      await ask({ session: { date: "2017-11-14", start: "14:00" } });
      await ask({ session: { date: "2017-11-14", start: "16:00" } });
      const [one] = await asked.ofPerson("directline:dl_1");
      await asked.cancel(one?.reference ?? "", "directline:dl_1", NOW);
      const again = await ask({ session: one?.session });
      expect(again.kind).to.equal("requested");
      expect(await storage.requests.select({})).to.have.length(3);
    });

    it("refuses what is past, to the minute", async () => {
      const at = (iso: string) => asked.request(sampleDraft(), sampleEvent(), NOW.set(day(iso)));
      expect(await at("2017-11-14T17:30")).to.deep.equal({ kind: "refused", why: "past" });
      expect(await at("2017-11-15T08:00")).to.deep.equal({ kind: "refused", why: "past" });
      expect(await at("2017-11-14T17:29")).to.have.property("kind", "requested");
    });

    it("stops a person who asks too much, and lets others ask", async () => {
      for (let count = 0; count < MOST_A_DAY; count++) {
        await ask({ email: `a${count}@exemple.fr` });
      }
      const more = await ask({ email: "more@exemple.fr" });
      expect(more).to.deep.equal({ kind: "refused", why: "too-many" });
      expect(await ask({ email: "b@exemple.fr", person: "other" })).to.have.property(
        "kind",
        "requested",
      );
    });

    it("lets nobody cancel another's request", async () => {
      await ask();
      const [mine] = await asked.ofPerson("directline:dl_1");
      expect(await asked.cancel(mine?.reference ?? "", "other", NOW)).to.equal(undefined);
      expect((await storage.requests.select({}))[0]?.status).to.equal("requested");
    });

    it("puts those for whom no seat is left on the waiting list, in order", async () => {
      await ask({ email: "a@exemple.fr", seats: 2 }, small);
      expect(await ask({ email: "b@exemple.fr" }, small)).to.include({
        kind: "waiting",
        position: 1,
      });
      expect(await ask({ email: "c@exemple.fr" }, small)).to.include({
        kind: "waiting",
        position: 2,
      });
      expect(await ask({ email: "d@exemple.fr", seats: 4 }, small)).to.deep.equal({
        kind: "refused",
        why: "no-room",
      });
    });

    it("offers a freed seat to the first who waits, and passes it on when it lapses", async () => {
      await ask({ email: "a@exemple.fr", person: "a" }, small);
      await ask({ email: "b@exemple.fr", person: "b" }, small);
      await ask({ email: "c@exemple.fr", person: "c" }, small);
      const [first] = await asked.ofPerson("a");
      await asked.cancel(first?.reference ?? "", "a", NOW);
      const [second] = await asked.ofPerson("b");
      expect(second?.offeredUntil).to.be.a("string");
      expect((await asked.ofPerson("c"))[0]?.offeredUntil).to.equal(undefined);
      expect(await ask({ email: "e@exemple.fr" }, small)).to.have.property("kind", "waiting");
      const later = NOW.plus({ days: 3 });
      expect(await passOnLapsedOffers(storage.requests, later)).to.equal(1);
      expect((await asked.ofPerson("b"))[0]?.status).to.equal("cancelled");
      const [third] = await asked.ofPerson("c");
      const taken = third && (await acceptOffer(storage.requests, third, later));
      expect(taken?.status).to.equal("requested");
      expect(await letters()).to.include.members(["offered", "lapsed", "cancelled-notice"]);
    });

    it("erases a person everywhere, letters included, and keeps a receipt without data", async () => {
      await ask();
      expect(await asked.erase("directline:dl_1", NOW)).to.equal(1);
      expect(await storage.requests.select({})).to.deep.equal([]);
      expect(await letters()).to.deep.equal(["erased-notice"]);
      expect(await storage.requests.deeds()).to.deep.equal([
        { kind: "erased", at: "2017-11-10T09:00:00.000Z", requests: 1 },
      ]);
    });

    it("erases requests thirty days after their day, not before", async () => {
      await ask();
      const at = (days: number) => eraseExpired(storage.requests, 30, NOW.plus({ days: 4 + days }));
      expect(await at(30)).to.equal(0);
      expect(await at(31)).to.equal(1);
      expect(await storage.requests.select({})).to.deep.equal([]);
      expect(await letters()).to.deep.equal([]);
    });

    it("tells a change of the programme once, and a dropped event once", async () => {
      await ask();
      const moved = sampleEvent({ sessions: [{ start: "15:00" }] });
      const load = (events: Parameters<typeof programmeOf>[0]) =>
        tellChanges(storage.requests, programmeOf(events), NOW);
      expect(await load([sampleEvent({ description: "new words" })])).to.equal(0);
      expect([await load([moved]), await load([moved])]).to.deep.equal([1, 0]);
      expect([await load([]), await load([])]).to.deep.equal([1, 0]);
      expect(await letters()).to.include.members(["changed", "dropped"]);
    });

    it("reminds the day before, once, those who asked", async () => {
      const outcome = await ask();
      expect(await remind(storage.requests, NOW.plus({ days: 3 }))).to.equal(0);
      if (!("request" in outcome)) throw new Error("refused");
      const { reference } = outcome.request;
      expect(await asked.remind(reference, "other")).to.equal(undefined);
      expect(await asked.remind(reference, "directline:dl_1")).to.have.property("reminder", true);
      expect(await remind(storage.requests, NOW.plus({ days: 2 }))).to.equal(0);
      expect(await remind(storage.requests, NOW.plus({ days: 3 }))).to.equal(1);
      expect(await remind(storage.requests, NOW.plus({ days: 3 }))).to.equal(0);
    });

    it(`oversells no seat to ${CROWD} people who ask three processes at once`, async () => {
      const crowds = ["0", "1", "2"].map((share) =>
        fork(CROWD_PROCESS, [place.where, share, "3", String(CROWD)]),
      );
      const codes = await Promise.all(crowds.map((crowd) => once(crowd, "exit")));
      expect(codes.map(([code]) => code)).to.deep.equal([0, 0, 0]);
      const all = await storage.requests.select({});
      expect(all).to.have.length(CROWD);
      expect(all.filter(({ status }) => status === "requested")).to.have.length(50);
      const places = all.flatMap((request) => request.place ?? []).sort((a, b) => a - b);
      expect(places).to.deep.equal(Array.from({ length: CROWD - 50 }, (_, index) => index + 1));
    });
  });
}

function day(iso: string) {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = iso.split(/\D/).map(Number);
  return { year, month, day: date, hour, minute };
}

function programmeOf(events: readonly ReturnType<typeof sampleEvent>[]) {
  return new Programme("Mois", "2017-11-01", "2017-11-30", events);
}
