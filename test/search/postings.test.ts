import { expect } from "chai";
import fc from "fast-check";
import {
  difference,
  filtered,
  intersection,
  Postings,
  union,
  within,
} from "../../src/search/postings.js";

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

  it("combine as sets do", () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect([...intersection(a, b)]).to.deep.equal([...a].filter((n) => b.includes(n)));
        expect([...difference(a, b)]).to.deep.equal([...a].filter((n) => !b.includes(n)));
        expect([...filtered(a, (n) => n % 2 === 0)]).to.deep.equal(
          [...a].filter((n) => n % 2 === 0),
        );
        expect([...union([a, b, a])]).to.deep.equal(
          [...new Set([...a, ...b])].sort((one, other) => one - other),
        );
      }),
    );
  });

  it("are cut to a stretch of consecutive numbers, ends included", () => {
    expect([...within(Uint32Array.of(1, 4, 6, 9), Uint32Array.of(4, 5, 6))]).to.deep.equal([4, 6]);
    expect([...within(Uint32Array.of(1, 4), Uint32Array.of())]).to.deep.equal([]);
  });
});
