import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { type App, startApp } from "../../src/app.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { startBrowser } from "../support/browser.js";
import { ChatPage } from "../support/chat-page.js";
import { faultsOf, NO_FAULT } from "../support/faults.js";

describe("the form as one card in a real browser", function () {
  this.timeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), "mois-ess-form-"));
  let browser: Browser;
  let app: App;
  let chat: ChatPage;

  before(async () => {
    browser = await startBrowser();
    const database = join(folder, "requests.sqlite");
    const settings = { PORT: "0", DATABASE: database, BOT_NOW: "2017-11-09T10:00" };
    const secret = "a secret of thirty-two characters or more";
    const config = readConfig({ ...settings, SECRET: secret, LOG_LEVEL: "silent" });
    app = await startApp(config, createLog("silent"));
  });
  afterEach(() => chat.close());
  after(async () => {
    await browser.close();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  const openForm = async (event: string, options: BrowserContextOptions = {}) => {
    chat = await ChatPage.open(browser, app.address, options);
    await chat.sees(/Bonjour/);
    await chat.say(`inscris-moi ${event}`);
    await chat.tap("Remplir un formulaire");
    await chat.sees(/Remplissez ce formulaire/);
  };
  const typedIn = (label: string) => chat.page.getByLabel(label).last().inputValue();

  it("is filled, mended, looked over and sent", async () => {
    await openForm("aux consultations gratuites");
    await chat.page.getByLabel("Jour et heure").last().selectOption({ index: 2 });
    await chat.fill("Prénom et nom", "Zoé <b>Petit</b>");
    await chat.fill("Adresse e-mail", "zoe@gmial.com");
    await chat.fill("Téléphone", "061234");
    await chat.fill("Nombre de personnes", "3");
    await chat.fill("Un mot pour l’organisateur", "Bonjour [vous](http://x.y)");
    await chat.tap("Vérifier ma demande");
    await chat.sees("Il reste 3 réponses à corriger dans le formulaire.");
    expect(await typedIn("Prénom et nom")).to.equal("Zoé <b>Petit</b>");
    expect(await typedIn("Adresse e-mail")).to.equal("zoe@gmial.com");
    expect(await typedIn("Nombre de personnes")).to.equal("3");
    expect(await typedIn("Jour et heure")).to.not.equal("");
    await chat.fill("Prénom et nom", "Zoé Petit");
    await chat.fill("Adresse e-mail", "zoe@gmail.com");
    await chat.fill("Téléphone", "06 12 34 56 78");
    await chat.tap("Vérifier ma demande");
    await chat.sees(/Quand\s: jeudi 23 novembre, de 15\sh à 17\sh/);
    await chat.sees(/Téléphone\s: 06.12.34.56.78/);
    await chat.sees(/\[vous\]/);
    await chat.tap("Envoyer la demande");
    await chat.sees(/Ce n’est pas encore une inscription/);
    await chat.tap("Vérifier ma demande");
    await chat.sees(/est déjà partie, sous la référence/);
    expect(chat.complaints).to.deep.equal([]);
  });

  it("says by itself what is missing, and goes on by words", async () => {
    await openForm("à vie associative");
    await chat.fill("Adresse e-mail", "zoe");
    await chat.tap("Vérifier ma demande");
    await chat.sees("Indiquez vos prénom et nom.");
    await chat.sees(/Indiquez une adresse e-mail complète/);
    await chat.say("Zoé Petit, zoe@example.org");
    await chat.sees(/Je l’envoie/);
    await chat.say("annuler");
    await chat.sees(/j’abandonne cette demande/);
    await chat.fill("Prénom et nom", "Zoé Petit");
    await chat.fill("Adresse e-mail", "zoe@example.org");
    await chat.fill("Nombre de personnes", "1");
    await chat.tap("Vérifier ma demande");
    await chat.sees(/n’est plus ouvert\s: je n’ai rien pris/);
  });

  it("can be filled with the keyboard alone", async () => {
    await openForm("à vie associative");
    const { keyboard } = chat.page;
    await chat.page.getByLabel("Prénom et nom").last().focus();
    for (const typed of ["Zoé Petit", "zoe@example.org", "", "2", ""]) {
      await keyboard.type(typed);
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await chat.sees(/Pour\s: 2\spersonnes/);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      it(`has no fault that axe can find: ${colorScheme}, ${width} px`, async () => {
        await openForm("aux consultations gratuites", {
          colorScheme,
          viewport: { width, height: 720 },
        });
        await chat.fill("Prénom et nom", "Zoé");
        await chat.page.getByLabel("Jour et heure").last().selectOption({ index: 1 });
        await chat.fill("Adresse e-mail", "zoe@gmial.com");
        await chat.fill("Nombre de personnes", "2");
        await chat.tap("Vérifier ma demande");
        await chat.sees(/Il reste une réponse à corriger/);
        expect(await faultsOf(chat.page)).to.deep.equal(NO_FAULT);
      });
    }
  }
});
