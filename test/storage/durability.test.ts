import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { openStorage } from "../../src/storage/open.js";
import { NOW } from "../registration/samples.js";
import { STORAGES } from "../support/storages.js";

/** How often the writer is killed; `KILLS=50` before a release. */
const KILLS = Number(process.env.KILLS ?? 4);
/** It is killed after so many acknowledgements at most, at random. */
const MOST_ACKNOWLEDGED = 60;

const WRITER = fileURLToPath(new URL("../support/writer.js", import.meta.url));

for (const { kind, fresh } of STORAGES) {
  describe(`durability of ${kind}`, function () {
    this.timeout(30_000 + KILLS * 5_000);

    it(`keeps each acknowledged request once, with both its letters, over ${KILLS} kill -9`, async () => {
      const place = await fresh();
      const acknowledged: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        acknowledged.push(...(await writeUntilKilled(place.where, kill)));
      }
      const storage = await openStorage(place.where, () => NOW);
      const kept = await storage.requests.select({});
      const letters = await storage.outbox.list();
      await storage.close();
      await place.remove();
      const references = kept.map(({ reference }) => reference);
      expect(references).to.include.members(acknowledged);
      expect(new Set(kept.map(({ email }) => email)).size).to.equal(kept.length);
      const told = letters.map(({ reference, kind: letter }) => `${reference} ${letter}`).sort();
      const due = references
        .flatMap((one) => [`${one} requested`, `${one} requested-notice`])
        .sort();
      expect(told).to.deep.equal(due);
      expect(acknowledged.length).to.be.greaterThan(KILLS);
    });
  });
}

/** @returns the references that were acknowledged before the kill */
async function writeUntilKilled(where: string, run: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [WRITER, where, String(run)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(writer, "close");
  const acknowledged: string[] = [];
  const enough = 2 + Math.floor(Math.random() * MOST_ACKNOWLEDGED);
  for await (const reference of createInterface({ input: writer.stdout })) {
    acknowledged.push(reference);
    if (acknowledged.length === enough) writer.kill("SIGKILL");
  }
  await ended;
  return acknowledged;
}
