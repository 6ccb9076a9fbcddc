import { expect } from "chai";
import type { Browser, Locator } from "playwright-core";
import { type App, startApp } from "../../src/app.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { startBrowser } from "../support/browser.js";
import { ChatPage } from "../support/chat-page.js";
import { faultsOf, NO_FAULT } from "../support/faults.js";

describe("pictures in a real browser", function () {
  this.timeout(90_000);
  let browser: Browser;
  let app: App;
  let chat: ChatPage;

  before(async () => {
    browser = await startBrowser();
    const settings = { PORT: "0", DATABASE: ":memory:", BOT_NOW: "2017-11-09T10:00" };
    app = await startApp(readConfig({ ...settings, LOG_LEVEL: "silent" }), createLog("silent"));
  });
  after(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(() => chat.close());

  const picture = (words: RegExp) => chat.page.locator("#chat").getByAltText(words).last();

  /** Drawn, and wholly within the card that it stands in. */
  async function isShown(image: Locator): Promise<void> {
    await image.waitFor();
    const width = await image.evaluate(async (element: HTMLImageElement) => {
      await element.decode();
      return element.naturalWidth;
    });
    expect(width).to.equal(280);
  }

  it("lead from the calendar to the map, from there to a town, by taps", async () => {
    chat = await ChatPage.open(browser, app.address);
    await chat.sees("Bonjour");
    await chat.say("je veux sortir");
    await isShown(picture(/^Calendrier, novembre et décembre 2017\s: lun\. 13 nov\. 13/));
    await chat.tap("Sur la carte");
    await isShown(picture(/^Carte des communes\s: Lille 21/));
    await chat.tap("Roubaix (6)");
    await chat.sees(/^6\sévénements\s: à Roubaix\.$/);
    expect(chat.complaints).to.deep.equal([]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      it(`are legible and without a fault that axe can find: ${colorScheme}, ${width} px`, async () => {
        const viewport = { width, height: 720 };
        chat = await ChatPage.open(browser, app.address, { colorScheme, viewport });
        await chat.sees("Bonjour");
        await chat.say("calendrier");
        await isShown(picture(/^Calendrier/));
        await chat.say("sur la carte");
        const map = picture(/^Carte des communes/);
        await isShown(map);
        const drawn = await map.evaluate((element) => element.getBoundingClientRect().width);
        // The smallest letters are 12 pixels high in a picture of 280: 11 at the least on screen.
        expect((12 * drawn) / 280).to.be.above(11);
        const corner = await map.evaluate(groundOf);
        expect(corner).to.equal(colorScheme === "dark" ? "17,24,22" : "244,246,244");
        expect(await faultsOf(chat.page)).to.deep.equal(NO_FAULT);
        expect(chat.complaints).to.deep.equal([]);
      });
    }
  }

  it("have letters that take no more room than was reckoned, in this browser’s font", async () => {
    chat = await ChatPage.open(browser, app.address);
    await chat.sees("Bonjour");
    await chat.say("sur la carte");
    const map = picture(/^Carte/);
    await isShown(map);
    const address = await map.evaluate((element: HTMLImageElement) => element.src);
    await chat.page.goto(address);
    const boxes = await chat.page.evaluate(() =>
      [...document.querySelectorAll("text")].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        // The box holds room for the tallest letters of the font: what is seen is the middle of it.
        const spare = (bottom - top) * 0.15;
        return { text: element.textContent, left, right, top: top + spare, bottom: bottom - spare };
      }),
    );
    expect(boxes.length).to.be.above(10);
    boxes.forEach((box, index) => {
      expect(box.left, box.text ?? "").to.be.at.least(0);
      expect(box.right, box.text ?? "").to.be.at.most(280);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left + 1 ||
          other.right <= box.left + 1 ||
          box.bottom <= other.top + 1 ||
          other.bottom <= box.top + 1;
        expect(apart, `${box.text} and ${other.text}`).to.equal(true);
      }
    });
  });
});

/** The colour of a picture inside its upper edge, "17,24,22": runs in the page. */
function groundOf(element: Element): string {
  if (!(element instanceof HTMLImageElement)) return "no picture";
  const canvas = document.createElement("canvas");
  canvas.width = element.naturalWidth;
  canvas.height = element.naturalHeight;
  const context = canvas.getContext("2d");
  context?.drawImage(element, 0, 0);
  return context?.getImageData(140, 3, 1, 1).data.slice(0, 3).join(",") ?? "";
}
