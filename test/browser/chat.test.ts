import { expect } from "chai";
import type { Browser } from "playwright-core";
import type { Served } from "../../src/channels/serve.js";
import { startBrowser } from "../support/browser.js";
import { ChatPage } from "../support/chat-page.js";
import { faultsOf, NO_FAULT } from "../support/faults.js";
import { serveEcho } from "../support/server.js";

describe("the chat page in a real browser", function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Served;
  let chat: ChatPage;

  before(async () => {
    browser = await startBrowser();
    server = await serveEcho({ BOT_NOW: "2017-11-06T09:00" });
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  afterEach(async () => {
    await chat.close();
  });

  it("takes a person from a question to a sent form, and shows it again after a reload", async () => {
    chat = await ChatPage.open(browser, server.address);
    await chat.sees("Bonjour !");
    await chat.say("carte");
    await chat.sees("Chantiers participatifs d’Arcadis");
    await chat.tap("Où est-ce ?");
    await chat.sees(/Reçu.*where/);
    await chat.say("formulaire");
    await chat.fill("Votre nom", "Camille Martin");
    await chat.fill("Votre adresse e-mail", "camille@example.org");
    await chat.tap("Envoyer la demande");
    await chat.sees(/Reçu.*Camille Martin/);

    await chat.page.reload();
    await chat.sees(/Reçu.*Camille Martin/);
    await chat.sees("Chantiers participatifs d’Arcadis");
    await chat.say("encore là");
    await chat.sees("6 : encore là");
    expect(chat.complaints).to.deep.equal([]);
  });

  it("shows what a person wrote as they wrote it, never as HTML", async () => {
    chat = await ChatPage.open(browser, server.address);
    await chat.sees("Bonjour !");
    await chat.say("<img src=x onerror=\"document.title='pwned'\"> **gras**");
    await chat.sees(/^2 : <img src=x/);
    expect(await chat.page.title()).not.to.equal("pwned");
    expect(await chat.page.locator("#chat img[src='x']").count()).to.equal(0);
  });

  it("starts anew, and says so, when the conversation is no longer kept", async () => {
    chat = await ChatPage.open(browser, server.address);
    await chat.sees("Bonjour !");
    await chat.page.evaluate(() => {
      sessionStorage.setItem("conversation", '{"conversationId":"gone","token":"x"}');
    });
    await chat.page.reload();
    await chat.page.getByText("en voici une nouvelle").waitFor();
    await chat.sees("Bonjour !");
  });

  it("begins another conversation when asked to", async () => {
    chat = await ChatPage.open(browser, server.address);
    await chat.say("première");
    await chat.sees("2 : première");
    await chat.page.getByRole("button", { name: "Nouvelle conversation" }).click();
    await chat.page.getByText("2 : première").first().waitFor({ state: "detached" });
    await chat.say("seconde");
    await chat.sees("2 : seconde");
  });

  it("speaks the browser's language, and the other one at a tap, in the same conversation", async () => {
    chat = await ChatPage.open(browser, server.address, { locale: "en-GB" });
    await chat.say("hello");
    await chat.sees("2 : hello");
    await chat.page.getByText("Demo: Monday").waitFor();
    await chat.page.getByRole("link", { name: "Français" }).click();
    await chat.page.getByText(/^Démo\s: lundi 6 novembre 2017 à 9\sh$/).waitFor();
    await chat.sees("2 : hello");
  });

  it("can be used with the keyboard alone", async () => {
    chat = await ChatPage.open(browser, server.address);
    await chat.sees("Bonjour !");
    await chat.page.locator("body").press("Tab");
    for (let presses = 0; presses < 20; presses += 1) {
      if (await chat.box.evaluate((box) => box === document.activeElement)) break;
      await chat.page.keyboard.press("Tab");
    }
    await chat.page.keyboard.type("carte");
    await chat.page.keyboard.press("Enter");
    await chat.sees("Chantiers participatifs d’Arcadis");
    const button = chat.page.getByRole("button", { name: "Où est-ce ?" });
    await button.focus();
    await chat.page.keyboard.press("Enter");
    await chat.sees(/Reçu.*where/);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      it(`has no fault that axe can find: ${colorScheme}, ${width} px`, async () => {
        const viewport = { width, height: 720 };
        chat = await ChatPage.open(browser, server.address, { colorScheme, viewport });
        await chat.sees("Bonjour !");
        await chat.say("carte");
        await chat.sees("Chantiers participatifs d’Arcadis");
        await chat.say("formulaire");
        await chat.sees("Votre adresse e-mail");
        await chat.say("merci");
        await chat.sees("4 : merci");
        expect(await faultsOf(chat.page)).to.deep.equal(NO_FAULT);
      });
    }
  }
});
