import { expect } from "chai";
import fc from "fast-check";
import { addressOf, readAddress } from "../../src/pictures/address.js";
import { anyPicture } from "./any-picture.js";

/** Reads an address as the server is given it. */
function read(address: string) {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return readAddress(pathname.replace("/pictures/", ""), searchParams);
}

const DAYS =
  "/pictures/days.svg?language=fr&from=2017-11-07&counts=1.0.12&later=0&today=2017-11-06";
const TOWNS = "/pictures/towns.png?language=en&town=12.Lille&unplaced=1";

describe("the address of a picture", () => {
  it("holds all of it", () => {
    const property = fc.property(anyPicture, fc.constantFrom("svg", "png"), (picture, format) => {
      expect(read(addressOf(picture, format))).to.deep.equal({ picture, format });
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("is short: that of a month and that of forty towns", () => {
    const property = fc.property(anyPicture, (picture) => {
      expect(addressOf(picture, "svg").length).to.be.below(1_500);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("is none when anything in it is not as it is written here", () => {
    expect(read(DAYS)).to.not.equal(undefined);
    expect(read(TOWNS)).to.not.equal(undefined);
    const broken = [
      DAYS.replace("days.svg", "weeks.svg"),
      DAYS.replace(".svg", ".gif"),
      DAYS.replace("language=fr", "language=xx"),
      DAYS.replace("2017-11-07", "2017-11-31"),
      DAYS.replace("2017-11-06", "today"),
      DAYS.replace("1.0.12", ""),
      DAYS.replace("1.0.12", "1.0.012"),
      DAYS.replace("1.0.12", "1.-1"),
      DAYS.replace("1.0.12", "1.1e9"),
      DAYS.replace("1.0.12", Array(43).fill(1).join(".")),
      DAYS.replace("&later=0", ""),
      TOWNS.replace("12.Lille", "Lille"),
      TOWNS.replace("12.Lille", "0.Lille"),
      TOWNS.replace("12.Lille", "12."),
      TOWNS.replace("12.Lille", `12.${"x".repeat(61)}`),
      TOWNS.replace("town=12.Lille&", ""),
      TOWNS.replace("town=12.Lille", Array(61).fill("town=1.Lille").join("&")),
      TOWNS.replace("unplaced=1", "unplaced=9999999"),
    ];
    for (const address of broken) expect(read(address), address).to.equal(undefined);
  });
});
