import { registrations } from "../../src/registration/register.js";
import { openStorage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";

/** A process of its own that asks without end, and says each reference once it was acknowledged. */
const [where = "", run = ""] = process.argv.slice(2);
const storage = await openStorage(where, () => NOW);
const asked = registrations(storage.requests);

async function askForEver(lane: number): Promise<never> {
  for (let number = 0; ; number++) {
    const person = `run-${run}-${lane}-${number}`;
    const draft = sampleDraft({ person, email: `${person}@exemple.fr` });
    const outcome = await asked.request(draft, sampleEvent(), NOW);
    if ("request" in outcome) process.stdout.write(`${outcome.request.reference}\n`);
  }
}

await Promise.all([0, 1, 2].map(askForEver));
