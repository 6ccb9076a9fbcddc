import { expect } from "chai";
import { judge } from "../../src/understanding/judgement.js";

const WEIGHTS = `off-topic find details
velo\t0:5 1:10
serrurier\t0:30 1:-10
Aspect where\t2:20`;

describe("a judgement", () => {
  it("adds up what the signs weigh, for each thing wanted", () => {
    const { share, likeliest, otherwise } = judge(["velo"], WEIGHTS);
    expect([likeliest, otherwise]).to.deep.equal(["find", "find"]);
    expect(share("find") / share("off-topic")).to.be.closeTo(Math.exp(0.5), 1e-6);
    expect(judge(["velo", "serrurier"], WEIGHTS).likeliest).to.equal("off-topic");
    expect(judge(["serrurier", "Aspect where"], WEIGHTS).otherwise).to.equal("details");
  });

  it("finds all alike where no sign is known", () => {
    const { share, informed } = judge(["zzz"], WEIGHTS);
    expect(informed).to.equal(false);
    expect(share("find")).to.equal(share("off-topic"));
  });

  it("says the same twice", () => {
    expect(judge(["velo"], WEIGHTS).share("find")).to.equal(judge(["velo"], WEIGHTS).share("find"));
  });
});
