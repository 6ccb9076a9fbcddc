import { MemoryStorage, type StoreItems } from "botbuilder";
import { expect } from "chai";
import { groupWrites } from "../../src/channels/grouped-writes.js";

describe("grouped writes", () => {
  it("keep what comes at the same moment in one go, and what comes later in another", async () => {
    const storage = new MemoryStorage();
    const groups: string[][] = [];
    const write = storage.write.bind(storage);
    storage.write = (changes: StoreItems) => {
      groups.push(Object.keys(changes));
      return write(changes);
    };
    const grouped = groupWrites(storage);
    await Promise.all([grouped.write({ a: { n: 1 } }), grouped.write({ b: { n: 2 } })]);
    expect(await grouped.read(["a", "b"])).to.have.nested.property("b.n", 2);
    await grouped.write({ a: { n: 3, eTag: "*" } });
    expect(groups).to.deep.equal([["a", "b"], ["a"]]);
    expect(await grouped.read(["a"])).to.have.nested.property("a.n", 3);
  });

  it("tell every caller of a group that failed, and go on", async () => {
    const storage = new MemoryStorage();
    const write = storage.write.bind(storage);
    storage.write = () => Promise.reject(new Error("full"));
    const grouped = groupWrites(storage);
    const results = await Promise.allSettled([grouped.write({ a: {} }), grouped.write({ b: {} })]);
    expect(results.map(({ status }) => status)).to.deep.equal(["rejected", "rejected"]);
    storage.write = write;
    await grouped.write({ a: { n: 1 } });
    expect(await grouped.read(["a"])).to.have.nested.property("a.n", 1);
  });
});
