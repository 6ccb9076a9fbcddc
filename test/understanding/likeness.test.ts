import { expect } from "chai";
import type { Precedents } from "../../src/languages/precedents.js";
import { gist, likeness } from "../../src/understanding/likeness.js";
import { Text } from "../../src/understanding/normalise.js";

const PRECEDENTS: Precedents = {
  find: "où peut-on réparer un vélo {town} ?\nun atelier vélo {when}",
  "off-topic": "serrurier {town} urgent\nmon vélo est crevé",
};

const found = (text: string, start: number, end: number) => ({
  value: text,
  rule: "test",
  start,
  end,
});

describe("likeness", () => {
  it("writes days and places as slots", () => {
    const text = Text.of("Un atelier à Lille samedi ?");
    const said = gist(text, [found("samedi", 19, 25)], [found("Lille", 10, 18)]);
    expect(said).to.equal("Un atelier {town} {when} ?");
  });

  it("shares what is alike between the things wanted", () => {
    const { share, likeliest, otherwise } = likeness("où réparer mon vélo {town} ?", PRECEDENTS);
    expect([likeliest, otherwise]).to.deep.equal(["find", "find"]);
    expect(share("find")).to.be.greaterThan(0.5);
    expect(share("find") + share("off-topic")).to.be.closeTo(1, 1e-9);
  });

  it("says the same twice", () => {
    const once = likeness("serrurier {town}", PRECEDENTS).share("off-topic");
    expect(likeness("serrurier {town}", PRECEDENTS).share("off-topic")).to.equal(once);
  });

  it("knows nothing of what is like nothing", () => {
    const { share, likeliest } = likeness("zzz", PRECEDENTS);
    expect(likeliest).to.equal(undefined);
    expect(share("find")).to.equal(0);
  });
});
