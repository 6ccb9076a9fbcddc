import { expect } from "chai";
import fc from "fast-check";
import { LANGUAGES } from "../../src/languages/all.js";
import { addressOf } from "../../src/pictures/address.js";
import { type Gallery, gallery } from "../../src/pictures/gallery.js";
import type { Picture } from "../../src/pictures/picture.js";
import { type RasterThread, rasterThread } from "../../src/pictures/raster.js";
import { anyPicture, gazetteer } from "./any-picture.js";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe("the gallery", function () {
  this.timeout(60_000);
  let thread: RasterThread;
  let pictures: Gallery;

  beforeEach(() => {
    thread = rasterThread();
    pictures = gallery({ gazetteer, languages: LANGUAGES }, thread.raster);
  });
  afterEach(() => thread.close());

  const show = (picture: Picture, format: "svg" | "png") => {
    const { pathname, searchParams } = new URL(addressOf(picture, format), "http://localhost");
    return pictures(pathname.replace("/pictures/", ""), searchParams);
  };
  const day = (count: number): Picture => ({
    of: "days",
    language: "fr",
    from: "2017-11-07",
    counts: [count],
    later: 0,
    today: "2017-11-06",
  });

  it("draws any picture as a PNG twice as dense: so each SVG is well formed", async () => {
    const property = fc.asyncProperty(anyPicture, async (picture) => {
      const drawn = await show(picture, "png");
      expect(drawn?.type).to.equal("image/png");
      const content = drawn?.content ?? Buffer.alloc(0);
      expect(content.subarray(0, 8)).to.deep.equal(SIGNATURE);
      expect(content.readUInt32BE(16)).to.equal(560);
      expect(content.length).to.be.below(100_000);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("draws the letters: two counts make two pictures", async () => {
    const [one, other] = await Promise.all([show(day(3), "png"), show(day(8), "png")]);
    expect(one?.content.equals(other?.content ?? Buffer.alloc(0))).to.equal(false);
  });

  it("draws the same picture once, and keeps but the last hundred", async () => {
    const [first, again] = await Promise.all([show(day(1), "svg"), show(day(1), "svg")]);
    expect(again).to.equal(first);
    for (let count = 2; count <= 100; count++) await show(day(count), "svg");
    expect(await show(day(1), "svg")).to.equal(first);
    for (let count = 101; count <= 201; count++) await show(day(count), "svg");
    expect(await show(day(1), "svg")).not.to.equal(first);
  });

  it("knows no other address", async () => {
    expect(await pictures("days.svg", new URLSearchParams())).to.equal(undefined);
    expect(await pictures("../package.json", new URLSearchParams())).to.equal(undefined);
  });

  it("ends its thread after a rest, and begins another for the next drawing", async () => {
    const brief = rasterThread(1);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    expect((await brief.raster(svg)).subarray(0, 8)).to.deep.equal(SIGNATURE);
    expect((await brief.raster(svg)).subarray(0, 8)).to.deep.equal(SIGNATURE);
    await brief.close();
  });

  it("says what cannot be drawn, and goes on", async () => {
    let problem: unknown;
    await thread.raster("<svg><text>").catch((error: unknown) => {
      problem = error;
    });
    expect(problem).to.be.instanceOf(Error);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    expect((await thread.raster(svg)).subarray(0, 8)).to.deep.equal(SIGNATURE);
  });
});
