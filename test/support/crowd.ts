import { registrations } from "../../src/registration/register.js";
import { openStorage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";

/** A process of its own: its share of a crowd asks for one seat each, ten at a time. */
const [where = "", share = "", shares = "", size = ""] = process.argv.slice(2);
const storage = await openStorage(where, () => NOW);
const asked = registrations(storage.requests);
const event = sampleEvent({ capacity: 50 });
let next = Number(share);

async function askOn(): Promise<void> {
  for (let number = next; number < Number(size); number = next) {
    next += Number(shares);
    const person = `person-${number}`;
    await asked.request(
      sampleDraft({ person, email: `${person}@exemple.fr`, seats: 1 }),
      event,
      NOW,
    );
  }
}

await Promise.all(Array.from({ length: 10 }, askOn));
await storage.close();
