import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { ROOT, runProgram, SetupError, tell } from "./project.mjs";

/** The one without windows comes first: a test takes a third less time in it. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
  "brave-browser",
];

/** Where installers put them without adding them to the path. */
const PLACES = {
  darwin: ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
    join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
    join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
  ]),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]),
  linux: ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/snap/bin/chromium"],
};

/** Where Playwright keeps the ones that it downloads. */
const CACHES = {
  darwin: join(homedir(), "Library/Caches/ms-playwright"),
  win32: join(process.env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
  linux: join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ms-playwright"),
};
const DOWNLOADED = [
  "chrome-linux/chrome",
  "chrome-linux64/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win/chrome.exe",
  "chrome-win64/chrome.exe",
];

/**
 * Gives the path of a Chromium, Chrome or Edge: the one that CHROME_PATH names, else one that is
 * installed, else one that it installs.
 */
export function browser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROME_PATH is ${named}, which is not there.`, "Correct it or unset it.");
  }
  const found = find();
  if (found) return found;
  const got = installOne();
  if (got) return got;
  throw new SetupError(
    "The browser test needs Chromium, Chrome or Edge, and none could be found or installed.",
    "Install one, or name yours: CHROME_PATH=/path/to/chrome npm test.",
  );
}

function find() {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  return [...onPath, ...(PLACES[process.platform] ?? []), ...downloaded()].find((path) =>
    existsSync(path),
  );
}

function downloaded() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? CACHES[process.platform];
  if (!cache || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .sort()
    .reverse()
    .flatMap((name) => DOWNLOADED.map((path) => join(cache, name, path)));
}

/** Debian's package where we may, else Playwright's download. */
function installOne() {
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    tell("Installing Debian's chromium-headless-shell for the browser test");
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    runProgram("apt-get", ["update", "-qq"], quiet);
    for (const name of ["chromium-headless-shell", "chromium"]) {
      runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], quiet);
      if (find()) return find();
    }
  }
  tell("Downloading Chromium for the browser test (Playwright)");
  const playwright = join(ROOT, "node_modules", "playwright-core", "cli.js");
  runProgram(process.execPath, [playwright, "install", "chromium"], { show: true });
  return find();
}
