import { expect } from "chai";
import { inOrder } from "../../src/channels/turn-order.js";

describe("the order of turns", () => {
  it("runs the work of one key one by one, in the order it came, past failures", async () => {
    const withLock = inOrder();
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      withLock("key", async () => {
        seen.push(`${name} begins`);
        await new Promise<void>((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([work("one"), work("two", true), work("three")]);
    expect(results.map(({ status }) => status)).to.deep.equal([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(seen).to.deep.equal(
      ["one", "two", "three"].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it("lets other keys pass", async () => {
    const withLock = inOrder();
    let release = () => {};
    const held = withLock(
      "one",
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    expect(await withLock("other", async () => "passed")).to.equal("passed");
    release();
    await held;
  });
});
