import { expect } from "chai";
import fc from "fast-check";
import { Cursor, joined, Postings, union, within } from "../../src/search/postings.js";

const numbers = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }))
  .map((list) => Uint32Array.from(list).sort());

describe("postings", () => {
  it("keep for each term the numbers of the items that hold it, once and rising", () => {
    const terms = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(terms), (items) => {
        const postings = Postings.of(items, (item) => item);
        for (const name of ["a", "b", "c"] as const) {
          const holding = items.flatMap((item, number) => (item.includes(name) ? [number] : []));
          expect([...postings.get(name)]).to.deep.equal(holding);
        }
      }),
    );
  });

  it("know nothing of a term that no item holds", () => {
    expect([...Postings.of(["x"], () => ["a"]).get("b")]).to.deep.equal([]);
  });

  it("unite, and are walked, as sets are", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const cursor = new Cursor(b);
        for (const number of a) expect(cursor.holds(number)).to.equal(b.includes(number));
        expect([...union([a, b, a])]).to.deep.equal(
          [...new Set([...a, ...b])].sort((one, other) => one - other),
        );
      }),
    );
  });

  it("are cut to a stretch, its high end left out", () => {
    expect([...within(Uint32Array.of(1, 4, 6, 9), { low: 4, high: 9 })]).to.deep.equal([4, 6]);
    expect([...within(Uint32Array.of(1, 4), { low: 2, high: 2 })]).to.deep.equal([]);
  });

  it("have their stretches joined where they touch", () => {
    const stretches = [
      { low: 7, high: 9 },
      { low: 0, high: 3 },
      { low: 2, high: 5 },
      { low: 1, high: 2 },
    ];
    expect(joined(stretches)).to.deep.equal([
      { low: 0, high: 5 },
      { low: 7, high: 9 },
    ]);
  });
});
