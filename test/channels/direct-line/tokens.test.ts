import { expect } from "chai";
import { Tokens } from "../../../src/channels/direct-line/tokens.js";
import { localMoment } from "../../../src/clock.js";

const GRANT = { user: "dl_someone", conversation: "one" };

describe("the tokens of the web page", () => {
  let now = localMoment("2026-11-26T10:00");
  const tokens = new Tokens("a secret of thirty-two characters or more", () => now);

  it("expire, also when they were proven before", async () => {
    const token = await tokens.sign(GRANT);
    expect(await tokens.read(token, "talk")).to.deep.equal(GRANT);
    now = now.plus({ minutes: 59 });
    expect(await tokens.read(token, "talk")).to.deep.equal(GRANT);
    now = now.plus({ minutes: 2 });
    expect(await tokens.read(token, "talk")).to.equal(undefined);
    expect(await tokens.read(token, "talk", true)).to.deep.equal(GRANT);
    expect(await tokens.read(token, "talk")).to.equal(undefined);
    now = now.plus({ hours: 24 });
    expect(await tokens.read(token, "talk", true)).to.equal(undefined);
  });

  it("are for one use, also when they were proven for it", async () => {
    const token = await tokens.sign(GRANT);
    expect(await tokens.read(token, "talk")).to.deep.equal(GRANT);
    expect(await tokens.read(token, "listen")).to.equal(undefined);
    const listening = await tokens.sign(GRANT, "listen");
    expect(await tokens.read(listening, "listen")).to.deep.equal(GRANT);
    expect(await tokens.read(listening, "talk")).to.equal(undefined);
    now = now.plus({ minutes: 3 });
    expect(await tokens.read(listening, "listen")).to.equal(undefined);
  });

  it("are refused with a letter changed, beside one that was proven", async () => {
    const token = await tokens.sign(GRANT);
    expect(await tokens.read(token, "talk")).to.deep.equal(GRANT);
    const forged = token.replace(/.$/, (last) => (last === "A" ? "E" : "A"));
    expect(await tokens.read(forged, "talk")).to.equal(undefined);
  });
});
