import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Starts the Chromium, Chrome or Edge that set-up finds, as a container's root may. */
export async function startBrowser(): Promise<Browser> {
  const executablePath =
    process.env.CHROME_PATH ??
    execFileSync(process.execPath, ["scripts/setup.mjs", "browser"], { encoding: "utf8" }).trim();
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
