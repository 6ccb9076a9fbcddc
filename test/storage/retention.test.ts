import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { carryPost, type Jobs, keepHouse } from "../../src/notifications/jobs.js";
import { fileMailer } from "../../src/notifications/mailers.js";
import { registrations } from "../../src/registration/register.js";
import { openStorage, type Storage } from "../../src/storage/open.js";
import { HOUSE, unheard } from "../notifications/sample-house.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { filesIn, type Place, STORAGES } from "../support/storages.js";

const PERSON = {
  name: "Zebulon Zorn",
  email: "zebulon@exemple.fr",
  phone: "+33698765432",
  message: "allergique aux noix",
  person: "directline:dl_zebulon",
};
/** Where a reminder would be said, and what was said there. */
const REACH = "the-room-of-zebulon";
const LINE = "je m'appelle Zebulon";
const TRACES = [...Object.values(PERSON), REACH, LINE];
const STATE = "directline/conversations/one/users/dl_zebulon/";
const CHAT = {
  "directline/conversations/one": { user: "dl_zebulon", eTag: "*" },
  "directline/conversations/one/0": { line: LINE, eTag: "*" },
  "directline/conversations/onex/0": { line: "another", eTag: "*" },
};

for (const { kind, fresh } of STORAGES) {
  describe(`retention in ${kind}`, function () {
    this.timeout(60_000);
    let place: Place;
    let folder: string;
    let storage: Storage;
    let jobs: Jobs;
    let now = NOW;

    beforeEach(async () => {
      now = NOW;
      place = await fresh();
      folder = await mkdtemp(join(tmpdir(), "mois-ess-letters-"));
      storage = await openStorage(place.where, () => now);
      jobs = {
        ...storage,
        mailer: fileMailer(folder, "bot@mois-ess.example"),
        house: HOUSE,
        speak: unheard,
        clock: () => now,
        failed: (error) => {
          throw error;
        },
      };
      const asked = registrations(storage.requests);
      const outcome = await asked.request(sampleDraft(PERSON), sampleEvent(), now);
      if (!("request" in outcome)) throw new Error("refused");
      await asked.remind(outcome.request.reference, PERSON.person, REACH);
      await storage.botState.write({ [STATE]: { ...PERSON, eTag: "*" }, ...CHAT });
      await carryPost(jobs);
    });
    afterEach(async () => {
      await storage.close();
      await place.remove();
      await rm(folder, { recursive: true });
    });

    /** What of the person can be read in the database and its journal, and in the letters. */
    const traces = async () => {
      const all = [await place.contents(), await filesIn(folder)].join("\n");
      return TRACES.filter((trace) => all.includes(trace));
    };

    it("leaves nothing of a person when its time is over", async () => {
      expect(await traces()).to.deep.equal(TRACES);
      now = NOW.plus({ days: 34 });
      await keepHouse(jobs);
      await carryPost(jobs);
      expect(await traces()).to.include(PERSON.email);
      now = NOW.plus({ days: 35 });
      await keepHouse(jobs);
      await carryPost(jobs);
      expect(await traces()).to.deep.equal([]);
      expect(await storage.requests.deeds()).to.have.length(1);
    });

    it("goes by what is kept, not by when it ran last: a restart changes nothing", async () => {
      await storage.close();
      now = NOW.plus({ days: 200 });
      storage = await openStorage(place.where, () => now);
      await keepHouse({ ...jobs, ...storage });
      await carryPost({ ...jobs, ...storage });
      expect(await traces()).to.deep.equal([]);
    });

    it("erases on demand what was sent and what was still to be sent", async () => {
      const later = sampleDraft({ ...PERSON, eventId: "2017-11-15-another" });
      const asked = registrations(storage.requests);
      await asked.request(later, sampleEvent({ id: "2017-11-15-another" }), now);
      expect(await storage.outbox.list()).to.have.length(2);
      expect(await asked.erase(PERSON.person, now)).to.equal(2);
      expect(Object.keys(await storage.botState.read(Object.keys(CHAT)))).to.deep.equal([
        "directline/conversations/onex/0",
      ]);
      await storage.eraseStale();
      await carryPost(jobs);
      expect(await traces()).to.deep.equal([]);
      expect(await filesIn(folder)).to.include("contact@anis.example");
    });
  });
}
