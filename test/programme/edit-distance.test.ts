import { expect } from "chai";
import fc from "fast-check";
import { editDistance } from "../../src/programme/edit-distance.js";

const word = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 7 });

describe("the distance between two words", () => {
  const pairs: readonly [string, string, number][] = [
    ["lille", "lille", 0],
    ["lile", "lille", 1],
    ["lillle", "lille", 1],
    ["lilke", "lille", 1],
    ["lilel", "lille", 1],
    ["roubias", "roubaix", 2],
    ["comncies", "comines", 2],
    ["hem", "don", 3],
    ["", "don", 3],
  ];
  for (const [left, right, distance] of pairs) {
    it(`is ${distance} between “${left}” and “${right}”`, () => {
      expect(editDistance(left, right, 5)).to.equal(distance);
    });
  }

  it("is one more than the bound beyond the bound", () => {
    expect(editDistance("lille", "wattrelos", 2)).to.equal(3);
    expect(editDistance("armentieres", "lambersart", 2)).to.equal(3);
  });

  it("is a distance: none to itself, the same both ways, never longer by a detour", () => {
    fc.assert(
      fc.property(word, word, word, (one, two, three) => {
        const [straight, first, second] = [
          [one, three],
          [one, two],
          [two, three],
        ].map(([from = "", to = ""]) => editDistance(from, to, 20));
        expect(editDistance(one, one, 20)).to.equal(0);
        expect(editDistance(three, one, 20)).to.equal(straight);
        expect(straight).to.be.at.most((first ?? 0) + (second ?? 0));
      }),
    );
  });
});
