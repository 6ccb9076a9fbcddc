import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { DirectLineClient } from "./support/direct-line-client.js";
import { startMailServer } from "./support/mail-server.js";

const MAIN = fileURLToPath(new URL("../src/main.js", import.meta.url));
const EVENT = "2017-11-14-vie-associative-et-communes";
const PERSON = {
  name: "Zebulon Zorn",
  email: "zebulon@exemple.fr",
  phone: "06 98 76 54 32",
  message: "une chaise au premier rang",
};
const TRACES = /zebulon|zorn|exemple\.fr|0?6[ .]?98|chaise/i;

describe("the log", function () {
  this.timeout(60_000);

  it("names nobody at its most talkative, even while mails and turns fail", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mois-ess-log-"));
    let organiserTold = () => {};
    const told = new Promise<void>((resolve) => {
      organiserTold = resolve;
    });
    const mails = await startMailServer({ refused: [PERSON.email], onMail: () => organiserTold() });
    const program = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: "0",
        LOG_LEVEL: "trace",
        DATABASE: join(folder, "requests.sqlite"),
        SECRET: "a secret of thirty-two characters or more",
        BOT_NOW: "2017-11-10T10:00",
        SMTP_URL: mails.url,
        OPERATOR_EMAIL: "operator@mois-ess.example",
      },
    });
    const written: string[] = [];
    for (const stream of [program.stdout, program.stderr]) {
      stream.on("data", (part: Buffer) => written.push(part.toString()));
    }
    const client = await DirectLineClient.start(await addressOf(program));
    const said = (text: string) => client.hear(({ text: words }) => words?.includes(text) === true);
    await client.say("inscris-moi à vie associative");
    await said("prénom et nom");
    await client.say("", { value: { do: "fill", event: EVENT, ...PERSON, seats: "2" } });
    await said("Voici votre demande");
    await client.say("oui");
    await said("pas encore une inscription");
    await client.say("", { value: { do: PERSON.name, text: PERSON.email } });
    await client.say(`${PERSON.name} ${PERSON.email} ?!`);
    await fetch(`${client.address}/r/${encodeURIComponent(PERSON.email)}`);
    await fetch(`${client.address}/${encodeURIComponent(PERSON.name)}`, { method: "POST" });
    await told;
    await client.drop();
    program.kill("SIGTERM");
    await once(program, "close");
    await mails.close();
    await rm(folder, { recursive: true });
    expect(written.join("").length).to.be.greaterThan(100);
    expect(written.join("")).to.not.match(TRACES);
  });
});

async function addressOf(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error("the program says nothing");
  for await (const line of createInterface({ input: program.stdout })) {
    const [, address] = /^Open (\S+)/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("the program ended before it listened");
}
