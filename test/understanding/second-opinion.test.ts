import { expect } from "chai";
import type { Intent } from "../../src/languages/intents.js";
import type { Likeness } from "../../src/understanding/likeness.js";
import { likelyMeant, reconsidered } from "../../src/understanding/second-opinion.js";

const ASKED = { subject: "unclear", named: false, shown: false, gist: "a b c d e f g" } as const;

/** What messages alike want, by share. */
function alike(shares: Readonly<Partial<Record<Intent, number>>>): Likeness {
  const ranked = Object.entries(shares)
    .sort((one, other) => other[1] - one[1])
    .map(([intent]) => intent as Intent);
  return {
    share: (intent) => shares[intent] ?? 0,
    likeliest: ranked[0],
    otherwise: ranked.find((intent) => intent !== "off-topic"),
  };
}

describe("a second opinion", () => {
  it("decides where the rules gave up", () => {
    expect(reconsidered("off-topic", ASKED, alike({ find: 1 }))).to.equal("find");
    expect(reconsidered("off-topic", ASKED, alike({ find: 0.6, "off-topic": 0.4 }))).to.equal(
      "off-topic",
    );
  });

  it("never where they know of another trade, nor for a word or two", () => {
    const foreign = { ...ASKED, subject: "foreign" } as const;
    expect(reconsidered("off-topic", foreign, alike({ find: 1 }))).to.equal("off-topic");
    const short = { ...ASKED, gist: "a b" };
    expect(reconsidered("off-topic", short, alike({ find: 1 }))).to.equal("off-topic");
  });

  it("outvotes what rules take for one another, but no name, no order and nothing shown", () => {
    const votes = alike({ more: 0.9, find: 0.1 });
    expect(reconsidered("find", ASKED, votes)).to.equal("more");
    expect(reconsidered("find", { ...ASKED, named: true }, votes)).to.equal("find");
    expect(reconsidered("details", { ...ASKED, shown: true }, votes)).to.equal("details");
    expect(reconsidered("register", ASKED, votes)).to.equal("register");
  });

  it("gives no order to undo anything", () => {
    for (const order of ["erase", "restart", "cancel"] as const) {
      expect(reconsidered("off-topic", ASKED, alike({ [order]: 1 }))).to.equal("off-topic");
      expect(reconsidered("find", ASKED, alike({ [order]: 1 }))).to.equal("find");
    }
  });

  it("tells what an unclear message would want", () => {
    expect(likelyMeant("unclear", alike({ details: 0.6, "off-topic": 0.4 }))).to.equal("details");
    expect(likelyMeant("unclear", alike({ details: 0.4, "off-topic": 0.6 }))).to.equal(undefined);
    expect(likelyMeant("foreign", alike({ details: 1 }))).to.equal(undefined);
  });
});
