import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { registrations } from "../../src/registration/register.js";
import { eraseExpired } from "../../src/registration/retention.js";
import { openStorage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";

const TRACES = [
  "Zébulon",
  "zebulon@exemple.fr",
  "+33698765432",
  "allergique aux noix",
  "dl_zebulon",
];

describe("retention", () => {
  it("leaves nothing of a person in any file of the database, its journal included", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mois-ess-retention-"));
    const read = async () => {
      const names = await readdir(folder);
      const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return TRACES.filter((trace) => files.some((file) => file.includes(trace)));
    };
    let now = NOW;
    const storage = await openStorage(join(folder, "test.sqlite"), () => now);
    await registrations(storage.requests).request(
      sampleDraft({
        name: "Zébulon",
        email: "zebulon@exemple.fr",
        phone: "+33698765432",
        message: "allergique aux noix",
        person: "dl_zebulon",
      }),
      sampleEvent(),
      now,
    );
    await storage.botState.write({ "webchat/users/dl_zebulon": { name: "Zébulon", eTag: "*" } });
    expect(await read()).to.deep.equal(TRACES);
    now = NOW.plus({ days: 120 });
    await eraseExpired(storage.requests, 30, now);
    await storage.eraseStale();
    expect(await read()).to.deep.equal([]);
    await storage.close();
    expect(await read()).to.deep.equal([]);
    await rm(folder, { recursive: true });
  });
});
