import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { expect } from "chai";
import type { Browser, Page } from "playwright-core";
import type { Served } from "../../src/channels/serve.js";
import { startBrowser } from "../support/browser.js";
import { serveEcho } from "../support/server.js";

describe("the chat on another site", function () {
  this.timeout(60_000);
  let browser: Browser;
  let server: Served;
  let site: Server;
  let address: string;
  let page: Page;
  const asked: string[] = [];

  before(async () => {
    site = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.setHeader(
        "Content-Security-Policy",
        `default-src 'none'; script-src ${server.address}; frame-src ${server.address}`,
      );
      response.end(
        `<!doctype html><html lang="fr"><title>Une mairie</title><h1>Bienvenue</h1>
         <script type="module" src="${server.address}/embed.js"></script></html>`,
      );
    }).listen(0, "127.0.0.1");
    await once(site, "listening");
    const bound = site.address();
    address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
    server = await serveEcho({ EMBED_ORIGINS: address });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 390, height: 700 } });
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  });

  after(async () => {
    await browser.close();
    await server.close();
    site.close();
  });

  it("loads nothing of the chat before it is opened, under the site's strict policy", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Une question sur le programme ?" }).waitFor();
    expect(asked.sort()).to.deep.equal(["/", "/embed-texts.js", "/embed.js"]);
  });

  it("opens by keyboard, talks, and closes back to its button", async () => {
    const opener = page.getByRole("button", { name: "Une question sur le programme ?" });
    await opener.focus();
    await page.keyboard.press("Enter");
    const chat = page.frameLocator("iframe");
    await chat.getByText("Bonjour !").first().waitFor();
    const box = chat.locator("[data-id='webchat-sendbox-input']");
    await box.fill("bonsoir");
    await box.press("Enter");
    await chat.getByText("2 : bonsoir").first().waitFor();
    await page.getByRole("button", { name: "Fermer la conversation" }).click();
    expect(await opener.evaluate((button) => button.matches(":focus"))).to.equal(true);
  });

  it("is as it was when opened again", async () => {
    await page.keyboard.press("Enter");
    await page.frameLocator("iframe").getByText("2 : bonsoir").first().waitFor();
    expect(asked.filter((path) => path === "/v3/directline/tokens/generate")).to.have.lengthOf(1);
  });
});
