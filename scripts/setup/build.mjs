import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runProgram, SetupError, tell } from "./project.mjs";

const SOURCES = ["src", "dialogs", "test"];
const BUILD = join(ROOT, "build");
/** Written after each build that succeeded. */
const MARK = join(BUILD, "built");

/** Compiles the sources, unless nothing has changed since the last time. */
export function build({ always = false } = {}) {
  const sources = SOURCES.flatMap((folder) => filesUnder(join(ROOT, folder)));
  if (!always && isBuilt(sources)) return;
  removeOrphans(sources);
  tell("Building (tsc)");
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { code, output } = runProgram(process.execPath, [compiler]);
  if (code !== 0) throw new SetupError(`${output.trim()}\n`, "Mend the code above.", code);
  writeFileSync(MARK, "");
}

function isBuilt(sources) {
  if (!existsSync(MARK)) return false;
  const built = statSync(MARK).mtimeMs;
  const others = ["tsconfig.json", "package-lock.json", ...SOURCES].map((name) => join(ROOT, name));
  return (
    [...sources, ...others].every((file) => !existsSync(file) || statSync(file).mtimeMs <= built) &&
    orphans(sources).length === 0
  );
}

/** What was compiled from a source that is no longer there would still run as a test. */
function removeOrphans(sources) {
  for (const file of orphans(sources)) rmSync(file);
}

function orphans(sources) {
  const expected = new Set(
    sources
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(BUILD, file.slice(ROOT.length)).replace(/\.ts$/, ".js")),
  );
  return SOURCES.flatMap((folder) => filesUnder(join(BUILD, folder))).filter(
    (file) => file.endsWith(".js") && !expected.has(file),
  );
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
