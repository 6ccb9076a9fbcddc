import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browser } from "./browser.mjs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { ROOT, SetupError, tell } from "./project.mjs";
import { test } from "./test.mjs";
import { fetchWebChat } from "./web-chat.mjs";

const COMMANDS = {
  async start() {
    prepare();
    createSettings();
    fetchWebChat();
    await load("src/main.js", []);
  },
  test() {
    install();
    fetchWebChat();
    test();
  },
  async run(name, ...args) {
    prepare();
    createSettings();
    const script = `src/cli/${name}.js`;
    if (!/^[\w-]+$/.test(name ?? "") || !existsSync(join(ROOT, "build", script))) {
      throw new SetupError(`There is no command ${name}.`, "npm run lists them.");
    }
    await load(script, args);
  },
  browser() {
    console.log(browser());
  },
};

/** Runs one of the commands that `setup.mjs` names. */
export async function run([name, ...args]) {
  const command = Object.hasOwn(COMMANDS, name ?? "") ? COMMANDS[name] : undefined;
  if (!command) {
    throw new SetupError(`What shall be done: ${Object.keys(COMMANDS).join(", ")}?`, "");
  }
  await command(...args);
}

function prepare() {
  install();
  build();
}

function createSettings() {
  const settings = join(ROOT, ".env");
  if (existsSync(settings)) return;
  copyFileSync(join(ROOT, ".env.example"), settings);
  tell("Created .env from .env.example: the settings are there");
}

/** Goes on in this very process, as if the built file had been started by itself. */
async function load(script, args) {
  const path = join(ROOT, "build", script);
  process.argv = [process.argv[0], path, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path).href);
}
