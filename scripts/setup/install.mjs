import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNpm, SetupError, tell } from "./project.mjs";

const FOLDER = join(ROOT, "node_modules");

/** Installs the locked packages, unless the same ones are there already. */
export function install() {
  if (isInstalled()) return;
  if (existsSync(FOLDER) && lstatSync(FOLDER).isSymbolicLink()) {
    tell("node_modules is a link to another folder, whose packages differ from the lock file");
    return;
  }
  tell("Installing packages (npm ci)");
  const { code, output } = runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) {
    throw new SetupError(
      `The packages could not be installed:\n${output.trim()}\n`,
      "Check the network, then run the command again.",
    );
  }
}

/** npm notes what it has installed; whatever the lock file names must be there in that version. */
function isInstalled() {
  const note = join(FOLDER, ".package-lock.json");
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, "utf8")).packages;
  const locked = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}
