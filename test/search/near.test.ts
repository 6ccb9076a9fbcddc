import { expect } from "chai";
import fc from "fast-check";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { kilometresBetween, townsNear } from "../../src/search/near.js";

const gazetteer = loadGazetteer("data/towns.csv");
const lille = { latitude: 50.63297, longitude: 3.05858 };
const paris = { latitude: 48.8566, longitude: 2.3522 };
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("near", () => {
  it("knows that Paris is 204 km from Lille", () => {
    expect(kilometresBetween(lille, paris)).to.be.closeTo(204, 1);
  });

  it("is the same both ways, never negative, never more than half way round the Earth", () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const there = kilometresBetween(from, to);
        expect(there).to.be.within(0, 20_016);
        expect(kilometresBetween(to, from)).to.be.closeTo(there, 1e-6);
      }),
    );
  });

  it("finds the towns of a circle, the nearest first, its edge included", () => {
    const towns = townsNear({ ...lille, kilometres: 4 }, gazetteer).map(({ name }) => name);
    expect(towns[0]).to.equal("Lille");
    expect(towns).to.include.members(["La Madeleine", "Loos"]);
    expect(towns).not.to.include.members(["Roubaix", "Seclin"]);
  });
});
