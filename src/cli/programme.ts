import { existsSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { clock } from "../clock.js";
import { MendableError } from "../errors.js";
import { loadEnvFile, readConfig } from "../ops/config.js";
import { difference } from "../programme/difference.js";
import { exportCsv } from "../programme/exporters/csv.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { type Loaded, type LoadSettings, loadProgramme } from "../programme/load.js";
import type { Programme } from "../programme/programme.js";
import { reportChanges, reportChecks } from "./programme-report.js";
import { progressBar } from "./progress-bar.js";

const USAGE = `npm run --silent programme -- <command> [source]

  import <source> [--to file.json] [--name text] [--year 2017] [--strict]
      reads a brochure (.txt, .pdf), OpenAgenda or own .json, .ics, .csv or .xlsx into a programme file
  check [source] [--strict]
      prints every doubt, correction, duplicate and unread part; with --strict, exit code 1 if any
  check [new source] --diff
      prints what would change, event by event, if it took the place of PROGRAMME
  export [source] [--json | --ics | --csv] [--to file]

A source is a path, a pattern (data/*.json) or a URL, or several with commas; without one, PROGRAMME.`;

const options = {
  to: { type: "string" },
  name: { type: "string" },
  year: { type: "string" },
  strict: { type: "boolean", default: false },
  diff: { type: "boolean", default: false },
  json: { type: "boolean" },
  ics: { type: "boolean" },
  csv: { type: "boolean" },
  help: { type: "boolean", default: false },
} as const;

/** @returns the exit code */
async function run(): Promise<number> {
  const { values, positionals } = parse();
  const [command, source] = positionals;
  loadEnvFile();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const programmeNow = readConfig(process.env).PROGRAMME;
  const load = loader(values.year);
  switch (command) {
    case "import": {
      if (source === undefined) throw badUse("import needs a source.");
      const loaded = await load(source, { strict: values.strict, corrections: false });
      const to = values.to ?? source.replace(/\.\w+$/, ".json");
      await writeFile(to, asJson(loaded.programme, values.name));
      console.log(`${to}: ${loaded.programme.events.length} events.`);
      return reportChecks(loaded, { doubts: false }) > 0 && values.strict ? 1 : 0;
    }
    case "check": {
      if (values.diff) {
        const next = await load(source ?? originalOf(programmeNow));
        const now = await load(programmeNow);
        reportChanges(difference(now.programme.events, next.programme.events));
        return 0;
      }
      const problems = reportChecks(await load(source ?? programmeNow), { doubts: true });
      return values.strict && problems > 0 ? 1 : 0;
    }
    case "export": {
      const { programme } = await load(source ?? programmeNow, { strict: values.strict });
      const text = await exported(programme, values);
      if (values.to === undefined) process.stdout.write(text);
      else await writeFile(values.to, text);
      return 0;
    }
    default:
      throw badUse(command === undefined ? "No command." : `No command is called ${command}.`);
  }
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw badUse(error instanceof Error ? error.message : String(error));
  }
}

function loader(year: string | undefined) {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw badUse(`${year} is not a year.`);
  const gazetteer = loadGazetteer("data/towns.csv");
  return async (source: string, settings: LoadSettings = {}): Promise<Loaded> => {
    const file = await stat(source).catch(() => undefined);
    const bar = progressBar(source, file?.size);
    try {
      return await loadProgramme(source, gazetteer, {
        ...settings,
        ...(year && { year: Number(year) }),
        progress: bar.show,
      });
    } finally {
      bar.clear();
    }
  };
}

/** The brochure from which a programme file was made, where it stands beside it. */
function originalOf(programme: string): string {
  const endings = [".txt", ".pdf", ".xlsx", ".csv", ".ics"];
  const originals = endings.map((ending) => programme.replace(/\.json$/, ending));
  return originals.find((file) => file !== programme && existsSync(file)) ?? programme;
}

async function exported(programme: Programme, as: { ics?: boolean; csv?: boolean }) {
  if (as.csv) return exportCsv(programme.events);
  if (!as.ics) return asJson(programme);
  const { exportIcal } = await import("../programme/exporters/ical.js");
  return exportIcal(programme, clock()());
}

function asJson(programme: Programme, name = programme.name): string {
  const file = programme.toFile();
  return `${JSON.stringify({ ...file, programme: { ...file.programme, name } }, null, 2)}\n`;
}

function badUse(problem: string): MendableError {
  return new MendableError("bad-use", problem, "See: npm run --silent programme -- --help.");
}

// Whoever reads the output may stop early: `export | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof MendableError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
