import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { build } from "./build.mjs";
import { ROOT, runProgram, SetupError } from "./project.mjs";

/** So many files run side by side, each in a process with a bot of its own. */
const SIDE_BY_SIDE = ["--parallel", "--jobs", "2"];

/** Lints, builds and runs every test; the first phase that fails ends it, with its exit code. */
export function test() {
  phase("Lint", () => node(["node_modules/@biomejs/biome/bin/biome", "check", "."]));
  phase("Build", () => build({ always: true }));
  const inBrowser = "build/test/browser/**/*.test.js";
  phase("Unit, conversations, storage", () => mocha(["build/test/**/*.test.js"], [inBrowser]));
  phase("Browser", () => mocha([inBrowser], [], { CHROME_PATH: browser() }));
}

function phase(name, work) {
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const started = performance.now();
  work();
  console.log(`   ${name}: passed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function mocha(specs, ignored, environment = {}) {
  // .mocharc.json without its list of files, which mocha would add to ours.
  const { spec: _, ...settings } = JSON.parse(readFileSync(join(ROOT, ".mocharc.json"), "utf8"));
  const options = Object.entries(settings).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  );
  const ignores = ignored.flatMap((pattern) => ["--ignore", pattern]);
  node(
    [
      "node_modules/mocha/bin/mocha.js",
      "--no-config",
      ...options,
      ...SIDE_BY_SIDE,
      ...ignores,
      ...specs,
    ],
    environment,
  );
}

function node(args, environment = {}) {
  const env = { ...process.env, ...environment };
  const { code } = runProgram(process.execPath, args, { stdio: "inherit", env });
  if (code !== 0) throw new SetupError("", "The tests stop here: see above.", code);
}
