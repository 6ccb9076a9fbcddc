import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { type App, startApp } from "../../src/app.js";
import { clock } from "../../src/clock.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { type Link, signLink } from "../../src/registration/links.js";
import { registrations } from "../../src/registration/register.js";
import { openStorage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { startBrowser } from "../support/browser.js";
import { faultsOf, NO_FAULT } from "../support/faults.js";

const SECRET = "a secret of thirty-two characters or more";

describe("the links of the mails in a real browser", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), "mois-ess-"));
  const paths: Record<Link["for"] | "privacy", string> = {
    person: "",
    organiser: "",
    list: "",
    privacy: "/privacy",
  };
  let browser: Browser;
  let app: App;

  before(async () => {
    const DATABASE = join(folder, "requests.sqlite");
    const BOT_NOW = "2017-11-10T10:00";
    const settings = { PORT: "0", DATABASE, BOT_NOW, SECRET, LOG_LEVEL: "silent" };
    browser = await startBrowser();
    app = await startApp(readConfig(settings), createLog("silent"));
    const storage = await openStorage(DATABASE, clock(BOT_NOW));
    const event = sampleEvent({ contact: { phones: [], emails: [], urls: [] } });
    const outcome = await registrations(storage.requests).request(sampleDraft(), event, NOW);
    await storage.close();
    const reference = "request" in outcome ? outcome.request.reference : "";
    const later = NOW.plus({ days: 30 });
    const sign = async (link: Link) => `/r/${await signLink(link, later, SECRET)}`;
    paths.person = await sign({ for: "person", reference });
    paths.organiser = await sign({ for: "organiser", reference });
    paths.list = await sign({ for: "list", eventId: event.id });
  });

  after(async () => {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      it(`have no fault that axe can find: ${colorScheme}, ${width} px`, async () => {
        const viewport = { width, height: 720 };
        const context = await browser.newContext({ locale: "fr-FR", colorScheme, viewport });
        const page = await context.newPage();
        for (const [name, path] of Object.entries(paths)) {
          await page.goto(app.address + path);
          for (const fold of await page.locator("summary").all()) await fold.click();
          expect(await faultsOf(page), name).to.deep.equal(NO_FAULT);
        }
        await context.close();
      });
    }
  }

  it("work without script, and with the keyboard alone", async () => {
    const context = await browser.newContext({ locale: "fr-FR", javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(app.address + paths.person);
    await page.getByText("Annuler ma demande", { exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("votre demande est annulée").waitFor();
    expect(await page.getByText("Annuler ma demande").count()).to.equal(0);
    await context.close();
  });
});
