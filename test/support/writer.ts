import { smtpMailer } from "../../src/notifications/mailers.js";
import { sendDue } from "../../src/notifications/post.js";
import { registrations } from "../../src/registration/register.js";
import { openStorage } from "../../src/storage/open.js";
import { HOUSE, unheard } from "../notifications/sample-house.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";

/**
 * A process of its own that asks without end, says each reference once it was acknowledged, and
 * sends the letters meanwhile. Each run comes a quarter of an hour after the one before, when what
 * that one had in hand is free again.
 */
const [where = "", run = "", smtpUrl = ""] = process.argv.slice(2);
const now = NOW.plus({ minutes: 15 * Number(run) });
const storage = await openStorage(where, () => now);
const asked = registrations(storage.requests);
const post = {
  ...storage,
  mailer: smtpMailer(smtpUrl, "bot@mois-ess.example"),
  house: HOUSE,
  speak: unheard,
};

async function askForEver(lane: number): Promise<never> {
  for (let number = 0; ; number++) {
    const person = `run-${run}-${lane}-${number}`;
    const draft = sampleDraft({ person, email: `${person}@exemple.fr` });
    const outcome = await asked.request(draft, sampleEvent(), now);
    if ("request" in outcome) process.stdout.write(`${outcome.request.reference}\n`);
    // As many letters leave as come in, so that the kill meets both at work.
    await sendDue(post, now);
  }
}

await Promise.all([0, 1, 2].map(askForEver));
