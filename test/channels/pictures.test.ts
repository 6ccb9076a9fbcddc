import { expect } from "chai";
import { HttpServer } from "../../src/channels/http-server.js";
import { mountPictures } from "../../src/channels/pictures.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { createLimit } from "../../src/ops/limits.js";
import { createLog } from "../../src/ops/log.js";
import { UNCOUNTED } from "../../src/ops/metrics.js";
import { gallery } from "../../src/pictures/gallery.js";
import { type RasterThread, rasterThread } from "../../src/pictures/raster.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";

const DAYS = "language=fr&from=2017-11-07&counts=1.0.12&later=0&today=2017-11-06";
const TOWNS = "language=en&town=12.Lille&town=1.Mons-en-Bar%C5%93ul&unplaced=1";

describe("pictures over HTTP", function () {
  this.timeout(20_000);
  let thread: RasterThread;
  const servers: HttpServer[] = [];

  before(() => {
    thread = rasterThread();
  });
  after(async () => {
    for (const server of servers) await server.close();
    await thread.close();
  });

  async function serving(perMinute: number): Promise<string> {
    const log = createLog("silent");
    const at = { host: "127.0.0.1", port: 0, secure: false, trustedProxies: 0 };
    const server = new HttpServer({ ...at, log, metrics: UNCOUNTED });
    const atelier = { gazetteer: loadGazetteer("data/towns.csv"), languages: LANGUAGES };
    mountPictures(server, gallery(atelier, thread.raster), createLimit(perMinute));
    servers.push(server);
    return server.listen();
  }

  it("are drawn as SVG and as PNG, to be kept for good and shown by other sites", async () => {
    const address = await serving(0);
    for (const [file, type] of [
      [`days.svg?${DAYS}`, "image/svg+xml"],
      [`towns.svg?${TOWNS}`, "image/svg+xml"],
      [`days.png?${DAYS}`, "image/png"],
      [`towns.png?${TOWNS}`, "image/png"],
    ] as const) {
      const reply = await fetch(`${address}/pictures/${file}`);
      expect(reply.status, file).to.equal(200);
      expect(reply.headers.get("content-type")).to.equal(type);
      expect(reply.headers.get("cache-control")).to.include("immutable");
      expect(reply.headers.get("cross-origin-resource-policy")).to.equal("cross-origin");
      expect(reply.headers.get("content-security-policy")).to.include("default-src 'none'");
      expect((await reply.arrayBuffer()).byteLength).to.be.within(1_000, 100_000);
    }
  });

  it("are refused when the address is not one of ours", async () => {
    const address = await serving(0);
    for (const file of [
      "days.svg",
      "days.gif?x=1",
      `weeks.svg?${DAYS}`,
      `days.svg?${DAYS.replace("1.0.12", "1.a")}`,
      `towns.png?${TOWNS}&${"town=1.Lille&".repeat(400)}`,
      "towns.png?language=fr&town=1.%3Cscript%3E",
      "%2e%2e%2fpackage.json",
    ]) {
      const reply = await fetch(`${address}/pictures/${file}`);
      expect(reply.status, file).to.equal(400);
      expect(await reply.text()).not.to.include("script");
    }
  });

  it("are refused for a while to who asks for too many", async () => {
    const address = await serving(2);
    const ask = async () => (await fetch(`${address}/pictures/days.svg?${DAYS}`)).status;
    expect([await ask(), await ask(), await ask()]).to.deep.equal([200, 200, 429]);
  });
});
