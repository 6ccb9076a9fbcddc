import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { DateTime } from "luxon";
import { MendableError } from "../errors.js";
import { asCsv, asXlsx } from "../notifications/request-list.js";
import { keptMoment, moment } from "../registration/moments.js";
import { eraseRequests } from "../registration/register.js";
import type { Request } from "../registration/request.js";
import type { Storage } from "../storage/open.js";
import { table, withStorage } from "./with-storage.js";

const USAGE = `Use one of
  npm run --silent registrations -- list [--event ID] [--json]
  npm run --silent registrations -- export --event ID [--format csv|xlsx] [--out FILE]
  npm run --silent registrations -- outbox [--retry]
  npm run --silent registrations -- erase --reference K7MR-4PXQ | --email ADDRESS`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    event: { type: "string" },
    json: { type: "boolean", default: false },
    retry: { type: "boolean", default: false },
    format: { type: "string", default: "csv" },
    out: { type: "string" },
    reference: { type: "string" },
    email: { type: "string" },
  },
});

type Command = (storage: Storage, now: DateTime) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = { list, export: exportList, outbox, erase };

await withStorage((storage, now) => {
  const command = COMMANDS[positionals[0] ?? ""];
  if (!command) throw misused("There is no such command.");
  return command(storage, now);
});

async function list({ requests }: Storage): Promise<void> {
  const found = await requests.select(values.event ? { eventId: values.event } : {});
  if (values.json) return print(`${JSON.stringify(found.map(withoutEvent), null, 2)}\n`);
  const rows = found.map((request) => [
    request.reference,
    request.status,
    request.session?.date ?? request.event.dates.start,
    String(request.seats),
    request.name,
    request.email,
    request.phone ?? "",
    request.event.title,
  ]);
  print(rows.length > 0 ? table(rows) : "There is no request.\n");
}

async function exportList({ requests }: Storage, now: DateTime): Promise<void> {
  const { event: eventId, format, out } = values;
  if (!eventId) throw misused("Which event?");
  if (format !== "csv" && format !== "xlsx") throw misused(`There is no format ${format}.`);
  if (format === "xlsx" && !out) throw misused("An Excel file needs a name: --out FILE.");
  const found = await requests.select({ eventId });
  const content = format === "csv" ? asCsv(found) : await asXlsx(found);
  if (out) await writeFile(out, content, { mode: 0o600 });
  else process.stdout.write(content);
  await requests.record({ kind: "downloaded", at: moment(now), eventId, requests: found.length });
}

/** Who it is for stays out: the request, named by its reference, tells it. */
async function outbox(storage: Storage): Promise<void> {
  if (values.retry) print(`${await storage.outbox.revive()} to be tried anew.\n`);
  const rows = (await storage.outbox.list()).map((letter) => [
    letter.state,
    letter.kind,
    letter.reference,
    `${letter.attempts} tried`,
    letter.state === "pending"
      ? `next ${keptMoment(letter.dueAt).toFormat("yyyy-MM-dd HH:mm")}`
      : "",
    letter.failure ?? "",
  ]);
  print(rows.length > 0 ? table(rows) : "Every letter has been sent.\n");
}

async function erase({ requests }: Storage, now: DateTime): Promise<void> {
  const { reference, email } = values;
  if (!reference && !email) throw misused("Whose data?");
  const selection = reference ? { reference } : email ? { email } : {};
  const count = await eraseRequests(requests, await requests.select(selection), now);
  print(`${count} erased.\n`);
}

function withoutEvent({ event, ...request }: Request) {
  return { ...request, title: event.title };
}

function misused(problem: string): MendableError {
  return new MendableError("registrations-usage", problem, USAGE);
}

function print(text: string): void {
  process.stdout.write(text);
}
