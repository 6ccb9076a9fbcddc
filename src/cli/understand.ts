import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { DateTime } from "luxon";
import { z } from "zod";
import { clock, ZONE } from "../clock.js";
import { MendableError } from "../errors.js";
import { LANGUAGES } from "../languages/all.js";
import type { Intent } from "../languages/intents.js";
import { LANGUAGE_CODES, type LanguageCode } from "../languages/language.js";
import { type Gazetteer, loadGazetteer } from "../programme/gazetteer.js";
import { FACETS, type Query } from "../programme/query.js";
import { detectLanguage } from "../understanding/detect-language.js";
import { mainIntent } from "../understanding/intents.js";
import { understand } from "../understanding/understand.js";
import type { Understanding } from "../understanding/understanding.js";
import { runCommand } from "./run-command.js";

const USAGE = `npm run --silent understand -- [--lang fr] [--explain] "message"
npm run --silent understand -- --batch < messages.jsonl`;

const TOWNS = new URL("../../../data/towns.csv", import.meta.url);

/** One line of a batch: a message and the moment it was sent, in its own zone. */
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  ref: z.string(),
  lang: z.enum(LANGUAGE_CODES).optional(),
  timeZone: z.string().optional(),
});
type Line = z.infer<typeof Line>;

/** Prints what is understood of a message, or of each line of a batch, without any programme. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      batch: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      lang: { type: "string" },
      ref: { type: "string" },
    },
  });
  const gazetteer = loadGazetteer(TOWNS);
  if (values.batch) return readBatch(gazetteer);
  const [text] = positionals;
  if (text === undefined) throw new MendableError("no-message", "There is no message.", USAGE);
  const ref = values.ref ?? clock(process.env.BOT_NOW)().toISO();
  const line = Line.parse({ id: "message", text, ref, lang: values.lang });
  const heard = hear(line, gazetteer);
  process.stdout.write(`${JSON.stringify(contract(line, heard, gazetteer), null, 2)}\n`);
  if (values.explain) process.stdout.write(explained(heard));
}

/** A line that cannot be read is told on stderr with its number; the others are answered. */
async function readBatch(gazetteer: Gazetteer): Promise<void> {
  let number = 0;
  for await (const written of createInterface({ input: process.stdin })) {
    number++;
    if (written.trim() === "") continue;
    try {
      const line = Line.parse(JSON.parse(written));
      process.stdout.write(`${JSON.stringify(contract(line, hear(line, gazetteer), gazetteer))}\n`);
    } catch (error) {
      process.exitCode = 1;
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      process.stderr.write(
        `Line ${number} is no {"id", "text", "ref"}: ${why.replaceAll("\n", " ")}\n`,
      );
    }
  }
}

function hear({ text, ref, lang, timeZone }: Line, gazetteer: Gazetteer): Understanding {
  const now = DateTime.fromISO(ref, { zone: timeZone ?? ZONE });
  if (!now.isValid) throw new RangeError(`"${ref}" in ${timeZone} is no moment`);
  const code: LanguageCode = lang ?? detectLanguage(text, Object.values(LANGUAGES));
  return understand(text, LANGUAGES[code], { now, gazetteer });
}

/** The reading as DESIGN section 3 gives it: local ISO times, `end` exclusive. */
function contract({ id }: Line, heard: Understanding, gazetteer: Gazetteer) {
  const { language, intents, query, outside } = heard;
  const { windows, near, wanted } = query;
  const around = gazetteer.places.find(({ name }) => name === near?.place);
  const [first] = windows;
  return {
    id,
    lang: language,
    intent: NEAREST[mainIntent(intents)] ?? mainIntent(intents),
    start: first?.start ?? null,
    end: first?.end ?? null,
    when: windows.map(({ start, end, grain }) => ({ start, end, grain })),
    // A place is named whether one wants to be in it or near it; `near` tells which.
    towns: around?.kind === "commune" ? [...wanted.towns, around.name] : wanted.towns,
    outside: around?.kind === "outside" ? [...outside, around.name] : outside,
    near: near ? { place: near.place, kilometres: near.kilometres } : null,
    themes: wanted.themes,
    formats: wanted.formats,
    audiences: wanted.audiences,
    venues: wanted.venues,
    organisers: wanted.organisers,
    price: wanted.prices[0] ?? null,
    registration: wanted.registrations[0] ?? null,
    excluded: excludedIn(query),
    words: wanted.words,
  };
}

/** Of what we tell apart and the contract does not: "t'es un robot ?" asks for help, advice for events. */
const NEAREST: Readonly<Partial<Record<Intent, Intent>>> = { identity: "help", advise: "find" };

function excludedIn({ excluded }: Query): Record<string, unknown> {
  const facets = FACETS.filter((facet) => excluded[facet].length > 0);
  const values = Object.fromEntries(facets.map((facet) => [facet, excluded[facet]]));
  if (excluded.windows.length === 0) return values;
  return {
    ...values,
    when: excluded.windows.map(({ start, end, grain }) => ({ start, end, grain })),
  };
}

/** Each reading: the rule, and the words that it read. */
function explained({ text, intents, aspect, readings }: Understanding): string {
  const lines = readings.map(
    ({ rule, start, end }) => `  ${rule.padEnd(32)} “${text.slice(start, end)}”`,
  );
  return [`wants: ${intents.join(", ")}${aspect ? ` (${aspect})` : ""}`, ...lines, ""].join("\n");
}

await runCommand(main);
