import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { smtpMailer } from "../../src/notifications/mailers.js";
import { sendDue } from "../../src/notifications/post.js";
import { openStorage } from "../../src/storage/open.js";
import { HOUSE, unheard } from "../notifications/sample-house.js";
import { NOW } from "../registration/samples.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { STORAGES } from "../support/storages.js";

/** How often the writer is killed; `KILLS=50` before a release. */
const KILLS = Number(process.env.KILLS ?? 4);
/** It is killed after so many acknowledgements, or mails received, at most, at random. */
const MOST_SEEN = 60;

const WRITER = fileURLToPath(new URL("../support/writer.js", import.meta.url));

for (const { kind, fresh } of STORAGES) {
  describe(`durability of ${kind}`, function () {
    this.timeout(60_000 + KILLS * 20_000);

    it(`keeps each acknowledged request once and sends its letters, over ${KILLS} kill -9`, async () => {
      const place = await fresh();
      const killer = new Killer();
      const server = await startMailServer({ onMail: () => killer.sawMail() });
      const acknowledged: string[] = [];
      for (let run = 0; run < KILLS; run++) {
        acknowledged.push(...(await killer.letWrite(place.where, run, server)));
      }
      const { kept, left } = await sendTheRest(place.where, server);
      await server.close();
      await place.remove();

      const references = kept.map(({ reference }) => reference);
      expect(references).to.include.members(acknowledged);
      expect(acknowledged.length).to.be.greaterThan(KILLS);
      expect(new Set(kept.map(({ email }) => email)).size).to.equal(kept.length);
      expect(left).to.deep.equal([]);

      const mails = new Map(server.received.map((mail) => [mail.messageId, mail]));
      const told = [...mails.values()].map(({ to, text = "" }) =>
        [/[A-Z\d]{4}-[A-Z\d]{4}/.exec(text)?.[0], to && "text" in to ? to.text : ""].join(" "),
      );
      const due = kept.flatMap(({ reference, email, name }) => [
        `${reference} "${name}" <${email}>`,
        `${reference} "ANIS" <contact@anis.example>`,
      ]);
      expect(told.sort()).to.deep.equal(due.sort());
      if (process.env.KILLS)
        console.log(
          `      ${acknowledged.length} acknowledged, ${kept.length} kept, ${mails.size} letters, ` +
            `${server.received.length - mails.size} of them came twice with the same Message-ID`,
        );
    });
  });
}

/** Kills a process after a number of acknowledgements or mails that chance sets. */
class Killer {
  #writer: ChildProcess | undefined;
  #mailsToSee = Number.POSITIVE_INFINITY;

  sawMail(): void {
    this.#mailsToSee--;
    if (this.#mailsToSee === 0) this.#writer?.kill("SIGKILL");
  }

  /** @returns the references that were acknowledged before the kill */
  async letWrite(where: string, run: number, { url }: MailServer): Promise<readonly string[]> {
    const writer = spawn(process.execPath, [WRITER, where, String(run), url], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(writer, "close");
    const enough = 2 + Math.floor(Math.random() * MOST_SEEN);
    this.#writer = writer;
    this.#mailsToSee = run % 2 === 0 ? enough : Number.POSITIVE_INFINITY;
    const acknowledged: string[] = [];
    for await (const reference of createInterface({ input: writer.stdout })) {
      acknowledged.push(reference);
      if (run % 2 === 1 && acknowledged.length === enough) writer.kill("SIGKILL");
    }
    await ended;
    return acknowledged;
  }
}

/** Sends what the killed ones left behind, once their hold on it has ended. */
async function sendTheRest(where: string, server: MailServer) {
  const now = NOW.plus({ minutes: 15 * KILLS });
  const storage = await openStorage(where, () => now);
  const mailer = smtpMailer(server.url, "bot@mois-ess.example");
  await sendDue({ ...storage, mailer, house: HOUSE, speak: unheard }, now);
  const kept = await storage.requests.select({});
  const left = await storage.outbox.list();
  mailer.close();
  await storage.close();
  return { kept, left };
}
