import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { MendableError } from "../errors.js";
import { loadEnvFile, readConfig } from "../ops/config.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { loadProgramme } from "../programme/load.js";
import type { Programme } from "../programme/programme.js";

const USAGE = `npm run --silent programme -- <command>

  import <source> [--to file.json] [--year 2017] [--strict]
  check  [source] [--strict]
  export [source] [--json] [--to file]

A source is a file; without one, what PROGRAMME names.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string" },
    year: { type: "string" },
    strict: { type: "boolean" },
    json: { type: "boolean" },
    help: { type: "boolean" },
  },
});

/** @returns the exit code */
async function run(): Promise<number> {
  const [command, given] = positionals;
  loadEnvFile();
  const source = given ?? readConfig(process.env).PROGRAMME;
  const gazetteer = loadGazetteer("data/towns.csv");
  const { programme, unread } = await loadProgramme(source, gazetteer, {
    strict: values.strict ?? false,
    ...(values.year && { year: Number(values.year) }),
  });
  if (command === "import") {
    const to = values.to ?? source.replace(/\.\w+$/, ".json");
    await writeFile(to, asJson(programme));
    console.log(`${to}: ${programme.events.length} events, ${unread.length} parts unread.`);
    return 0;
  }
  if (command === "export") {
    if (values.to === undefined) process.stdout.write(asJson(programme));
    else await writeFile(values.to, asJson(programme));
    return 0;
  }
  if (command === "check") {
    const doubts = programme.events.flatMap(({ id, doubts }) =>
      doubts.map(
        ({ field, printed, why, line }) =>
          `${id}: line ${line ?? "?"}: ${field}: ${why}: “${printed}”`,
      ),
    );
    for (const doubt of doubts) console.log(doubt);
    for (const { place, why, printed } of unread) console.log(`${place}: ${why}: “${printed}”`);
    return values.strict && doubts.length + unread.length > 0 ? 1 : 0;
  }
  console.error(USAGE);
  return 2;
}

function asJson(programme: Programme): string {
  return `${JSON.stringify(programme.toFile(), null, 2)}\n`;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof MendableError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
