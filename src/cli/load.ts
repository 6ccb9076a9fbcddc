/**
 * How many turns the whole server takes over HTTP and WebSocket, as the web page speaks to it:
 *
 *   npm run load                                       300 conversations, 10 s each way
 *   npm run load -- --conversations 100 --seconds 5
 *
 * Two ways: flat out, where every conversation asks again as soon as it is answered, and at a
 * person's pace, where it waits between its questions. It starts a server of its own on this
 * machine, with a database in a temporary folder, and ends by itself: badly when an answer is lost.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { Talker } from "./load-talker.js";

const MAIN = fileURLToPath(new URL("../main.js", import.meta.url));
/** Seconds between two questions of one person, who reads the answer first. */
const READING = 1;

const { values } = parseArgs({
  options: { conversations: { type: "string" }, seconds: { type: "string" } },
});
const { conversations, seconds } = z
  .object({
    conversations: z.coerce.number().int().min(1).max(2000).default(300),
    seconds: z.coerce.number().min(1).max(60).default(10),
  })
  .parse(values);

const folder = await mkdtemp(join(tmpdir(), "mois-ess-load-"));
const server = spawn(process.execPath, [...process.execArgv, MAIN], {
  env: {
    ...process.env,
    PORT: "0",
    HOST: "127.0.0.1",
    PUBLIC_URL: "",
    DATABASE: join(folder, "load.sqlite"),
    BOT_NOW: "2017-11-06T09:00",
    MESSAGES_PER_MINUTE: "0",
    CONVERSATIONS_PER_MINUTE: "0",
  },
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const began = performance.now();
  const address = await addressOf(server);
  console.log(`listening after ${(performance.now() - began).toFixed(0)} ms`);
  console.log(`memory ${await megabytes(server)}`);
  const talkers = await Promise.all(
    Array.from({ length: conversations }, (_, index) => Talker.start(address, index)),
  );
  console.log(`${conversations} conversations, milliseconds from question to answer`);
  await measured("flat out", talkers, 0);
  await measured(`one question in ${READING} s each`, talkers, READING);
  const lost = talkers.filter((talker) => talker.lost).length;
  if (lost > 0) process.exitCode = 1;
  console.log(lost === 0 ? "no answer was lost" : `${lost} answers never came`);
  console.log(`memory ${await megabytes(server)}`);
  for (const talker of talkers) talker.close();
} finally {
  server.kill("SIGTERM");
  if (server.exitCode === null) await once(server, "exit");
  await rm(folder, { recursive: true });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the server's output is not read");
  for await (const line of createInterface({ input: stdout })) {
    const [, address] = /^Open (\S+)$/.exec(line) ?? [];
    if (address) {
      stdout.resume();
      return address.replace("localhost", "127.0.0.1");
    }
  }
  throw new Error("the server did not start: npm start says why");
}

async function measured(name: string, talkers: readonly Talker[], pause: number): Promise<void> {
  const cpu = await cpuSeconds(server);
  const began = performance.now();
  const end = began + seconds * 1000;
  const times = (await Promise.all(talkers.map((talker) => talker.talk(end, pause)))).flat();
  const passed = (performance.now() - began) / 1000;
  const sorted = times.sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);
  const used = (await cpuSeconds(server)) - cpu;
  console.log(
    `${name}: ${(times.length / passed).toFixed(0)} turns/s, median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}; server CPU ${((used * 1000) / times.length).toFixed(2)} ms a turn`,
  );
}

/** Memory of a process (resident set) as Linux tells it; elsewhere unknown. */
async function megabytes({ pid }: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmRSS:\s*(\d+)/m.exec(status) ?? [];
  return kilobytes === undefined ? "unknown" : `${Math.round(Number(kilobytes) / 1024)} MB`;
}

/** CPU time of a process as Linux tells it (100 ticks a second); elsewhere unknown. */
async function cpuSeconds({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [, , , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(")")).split(" ");
  return (Number(user) + Number(system)) / 100;
}
