/**
 * Makes the README's picture: starts the bot on a database of its own, asks it a question in a real
 * browser, and writes docs/screenshot.png. `node scripts/screenshot.mjs [question]`
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browser } from "./setup/browser.mjs";
import { build } from "./setup/build.mjs";
import { ROOT } from "./setup/project.mjs";

const question = process.argv[2] ?? "Qu’est-ce qu’il y a à Roubaix samedi ?";
const folder = mkdtempSync(join(tmpdir(), "screenshot-"));

build();
const server = spawn(process.execPath, ["build/src/main.js"], {
  cwd: ROOT,
  env: {
    ...process.env,
    PORT: "0",
    BOT_NOW: "2017-11-06T09:00",
    DATABASE: join(folder, "bot.sqlite"),
  },
  stdio: ["ignore", "pipe", "inherit"],
});
const opened = await chromium.launch({
  executablePath: browser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await opened.newPage({
    locale: "fr-FR",
    viewport: { width: 960, height: 740 },
    deviceScaleFactor: 1.5,
  });
  await page.goto(await addressOf(server));
  const box = page.locator("[data-id='webchat-sendbox-input']");
  await box.fill(question);
  await box.press("Enter");
  await page.locator("#chat .ac-adaptiveCard").last().waitFor();
  // The transcript scrolls by itself, over some frames.
  await page.waitForFunction(
    () => {
      const area = document.querySelector(".webchat__basic-transcript__scrollable");
      const { scrollTop } = area;
      const still = scrollTop > 0 && Number(area.dataset.last) === scrollTop;
      area.dataset.last = scrollTop;
      return still;
    },
    undefined,
    { polling: 300 },
  );
  await page.screenshot({ path: join(ROOT, "docs", "screenshot.png") });
} finally {
  await opened.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function addressOf({ stdout }) {
  let said = "";
  for await (const chunk of stdout) {
    said += chunk;
    const [, address] = /^Open (\S+)$/m.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The bot did not start: ${said}`);
}
