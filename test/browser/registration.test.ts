import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Browser } from "playwright-core";
import { type App, startApp } from "../../src/app.js";
import { clock } from "../../src/clock.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { openStorage } from "../../src/storage/open.js";
import { startBrowser } from "../support/browser.js";
import { ChatPage } from "../support/chat-page.js";

const NOW = "2017-11-09T10:00";

describe("the bot in a real browser", function () {
  this.timeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), "mois-ess-"));
  const database = join(folder, "requests.sqlite");
  let browser: Browser;
  let app: App;
  let chat: ChatPage;

  /** Starts on the same port again after a restart, since the page knows no other. */
  const start = (port = "0") => {
    const settings = { PORT: port, DATABASE: database, BOT_NOW: NOW, LOG_LEVEL: "silent" };
    const secret = { SECRET: "a secret of thirty-two characters or more" };
    return startApp(readConfig({ ...settings, ...secret }), createLog("silent"));
  };

  before(async () => {
    browser = await startBrowser();
    app = await start();
    chat = await ChatPage.open(browser, app.address);
  });

  after(async () => {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it("answers the question of the README with a card, and where it is", async () => {
    await chat.sees(/Bonjour/);
    await chat.say("what's on in Roubaix Saturday?");
    await chat.sees("1 event: in Roubaix · Saturday 11 November.");
    await chat.sees("LES CHANTIERS PARTICIPATIFS D’ARCADIS");
    await chat.sees("Saturday 11 November, 10:00–20:00");
    await chat.say("where is it?");
    await chat.sees(/FJT Paul Constans, 9 Place Chaptal, Roubaix\.$/);
    await chat.say("et le 18 ?");
    await chat.sees("LES ROUMICS");
  });

  it("stops a long answer at its first words, the question above them", async () => {
    await chat.page.setViewportSize({ width: 320, height: 640 });
    await chat.say("que faire en novembre ?");
    const answer = chat.page
      .locator("#chat")
      .getByText(/événements\s: en novembre/)
      .last();
    await answer.waitFor();
    await chat.page
      .getByAltText(/^Calendrier/)
      .last()
      .waitFor();
    await chat.page.waitForFunction(() => {
      const said = [...document.querySelectorAll("#chat article")].at(-2);
      const top = said?.getBoundingClientRect().top ?? 0;
      return top > 60 && top < 200;
    });
    await chat.page.setViewportSize({ width: 1280, height: 720 });
  });

  it("takes a registration request, tap by tap and word by word", async () => {
    await chat.say("il y a quoi à Roubaix mardi ?");
    await chat.sees("VIE ASSOCIATIVE ET COMMUNES");
    await chat.tap("Demander une inscription");
    await chat.sees("Quels sont vos prénom et nom ?");
    await chat.say("<b>Camille</b> Martin");
    await chat.sees(/Écrivez-le seul/);
    await chat.say("Camille Martin");
    await chat.say("camille@example.org");
    await chat.sees(/Pour\s: 1\spersonne/);
    await chat.tap("Compléter ou modifier");
    await chat.tap("le téléphone");
    await chat.sees(/Quel est votre numéro de téléphone/);
    await chat.tap("Passer");
    await chat.tap("Compléter ou modifier");
    await chat.tap("le nombre de personnes");
    await chat.sees("Pour combien de personnes ?");
    await chat.tap("2");
    await chat.sees(/Pour\s: 2\spersonnes/);
    await chat.sees(/Je l’envoie/);
    await chat.tap("Envoyer la demande");
    await chat.sees(/Ce n’est pas encore une inscription/);
  });

  it("shows the conversation again after a reload, and goes on with it after a restart", async () => {
    await chat.page.reload();
    await chat.sees(/Ce n’est pas encore une inscription/);
    await app.close();
    app = await start(new URL(app.address).port);
    await chat.page.reload();
    await chat.sees(/Ce n’est pas encore une inscription/);
    await chat.say("mes demandes");
    await chat.sees(/en attente de réponse de l’organisateur/);
  });

  it("has kept the request", async () => {
    const storage = await openStorage(database, clock(NOW));
    const kept = await storage.requests.select({});
    await storage.close();
    const told = kept.map(({ eventId, name, email, seats }) => ({ eventId, name, email, seats }));
    expect(told).to.deep.equal([
      {
        eventId: "2017-11-14-vie-associative-et-communes",
        name: "Camille Martin",
        email: "camille@example.org",
        seats: 2,
      },
    ]);
  });
});
