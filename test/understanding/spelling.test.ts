import { expect } from "chai";
import fc from "fast-check";
import { Spelling, slips } from "../../src/understanding/spelling.js";

const letters = fc.constantFrom(..."abcde");
const word = fc.array(letters, { minLength: 5, maxLength: 12 }).map((list) => list.join(""));

describe("spelling", () => {
  it("finds a word again after one slip", () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        letters,
        fc.constantFrom(0, 1, 2),
        (known, place, letter, kind) => {
          const at = place % known.length;
          const typed =
            kind === 0
              ? known.slice(0, at) + letter + known.slice(at)
              : kind === 1
                ? known.slice(0, at) + letter + known.slice(at + 1)
                : known.slice(0, at) + known.slice(at + 1);
          fc.pre(slips(typed) > 0);
          expect(new Spelling([known]).nearest(typed)).to.deep.equal([known]);
        },
      ),
    );
  });

  it("finds two slips in a long word, swapped letters included", () => {
    const spelling = new Spelling(["numerique", "conference"]);
    expect(spelling.nearest("nuemrqiue")).to.deep.equal(["numerique"]);
    expect(spelling.nearest("conferance")).to.deep.equal(["conference"]);
  });

  it("prefers the nearer, and of two equally near gives both, the commoner first", () => {
    const spelling = new Spelling(["ateliers", "atelier", "batelier"]);
    expect(spelling.nearest("atelieur")).to.deep.equal(["atelier"]);
    expect(new Spelling(["moulin", "moulis"]).nearest("mouliz")).to.deep.equal([
      "moulin",
      "moulis",
    ]);
  });

  it("leaves short words alone, and words that are too far", () => {
    expect(new Spelling(["velo"]).nearest("vela")).to.deep.equal([]);
    expect(new Spelling(["numerique"]).nearest("mecanique")).to.deep.equal([]);
  });
});
