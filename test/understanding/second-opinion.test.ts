import { expect } from "chai";
import type { Intent } from "../../src/languages/intents.js";
import type { Judgement } from "../../src/understanding/judgement.js";
import { likelyMeant, reconsidered } from "../../src/understanding/second-opinion.js";

/** What is likely wanted, by share. */
function judged(shares: Readonly<Partial<Record<Intent, number>>>): Judgement {
  const ranked = Object.entries(shares)
    .sort((one, other) => other[1] - one[1])
    .map(([intent]) => intent as Intent);
  return {
    share: (intent) => shares[intent] ?? 0,
    likeliest: ranked[0] ?? "off-topic",
    otherwise: ranked.find((intent) => intent !== "off-topic") ?? "off-topic",
    informed: ranked.length > 0,
  };
}

const OPEN = {
  asks: { severally: false, spans: [] },
  chosen: false,
  described: false,
  constrained: false,
  filters: false,
  forecast: false,
  locates: false,
  leans: false,
  lets: false,
  outing: false,
  titled: false,
  asking: false,
  points: false,
  onlyTimed: false,
  several: false,
  signsUp: false,
  unable: false,
  strays: false,
  subject: "unclear",
  timed: false,
} as const;

describe("a second opinion", () => {
  it("outvotes the rules where it is likelier than all else together", () => {
    expect(reconsidered("off-topic", OPEN, judged({ find: 0.6, "off-topic": 0.4 }))).to.equal(
      "find",
    );
    expect(reconsidered("find", OPEN, judged({ more: 0.4, find: 0.3 }))).to.equal("find");
  });

  it("gives no order to undo anything, nor takes one back", () => {
    for (const order of ["erase", "restart", "cancel"] as const) {
      expect(reconsidered("off-topic", OPEN, judged({ [order]: 1 }))).to.equal("off-topic");
      expect(reconsidered(order, OPEN, judged({ find: 1 }))).to.equal(order);
    }
  });

  it("does not take a side of an event of some place or day for another subject", () => {
    const asks = { ...OPEN.asks, aspect: "contact" } as const;
    const placed = { ...OPEN, asks, constrained: true };
    const votes = judged({ "off-topic": 0.7 });
    expect(reconsidered("details", { ...placed, subject: "events" }, votes)).to.equal("details");
    expect(reconsidered("details", { ...placed, subject: "likely" }, votes)).to.equal("off-topic");
  });

  it("leaves to the rules what they know, and words never met", () => {
    const votes = judged({ more: 1 });
    expect(
      reconsidered("find", { ...OPEN, asks: { ...OPEN.asks, severally: true } }, votes),
    ).to.equal("find");
    expect(reconsidered("find", { ...OPEN, constrained: true }, votes)).to.equal("find");
    expect(reconsidered("choose", OPEN, votes)).to.equal("choose");
    expect(reconsidered("find", OPEN, judged({}))).to.equal("find");
    const details = judged({ details: 1 });
    expect(reconsidered("find", OPEN, details)).to.equal("find");
    expect(reconsidered("find", { ...OPEN, asking: true }, details)).to.equal("details");
    const strange = judged({ "off-topic": 1 });
    expect(reconsidered("find", { ...OPEN, titled: true }, strange)).to.equal("find");
    expect(reconsidered("find", { ...OPEN, outing: true, constrained: true }, strange)).to.equal(
      "find",
    );
    expect(reconsidered("find", { ...OPEN, outing: true }, strange)).to.equal("find");
    expect(reconsidered("find", { ...OPEN, outing: true, strays: true }, strange)).to.equal(
      "off-topic",
    );
  });

  it("sees no request sent before where one is ordered", () => {
    const votes = judged({ "my-requests": 0.9, register: 0.1 });
    expect(reconsidered("register", OPEN, votes)).to.equal("my-requests");
    expect(reconsidered("register", { ...OPEN, signsUp: true }, votes)).to.equal("register");
    expect(reconsidered("find", { ...OPEN, filters: true }, votes)).to.equal("find");
  });

  it("tells what an unclear message would want", () => {
    expect(likelyMeant("unclear", judged({ details: 0.6, "off-topic": 0.4 }))).to.equal("details");
    expect(likelyMeant("unclear", judged({ details: 0.4, "off-topic": 0.6 }))).to.equal(undefined);
    expect(likelyMeant("foreign", judged({ details: 1 }))).to.equal(undefined);
  });
});
