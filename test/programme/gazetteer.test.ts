import { expect } from "chai";
import { MendableError } from "../../src/errors.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";

const gazetteer = loadGazetteer("data/towns.csv");
const communes = gazetteer.places.filter(({ kind }) => kind === "commune");

describe("the gazetteer", () => {
  it("holds the 95 communes of the metropolis, each with a postcode", () => {
    expect(communes).to.have.length(95);
    for (const { name, postcodes, code } of communes) {
      expect(postcodes, name).not.to.be.empty;
      for (const postcode of postcodes) expect(postcode, name).to.match(/^59\d{3}$/);
      expect(code, name).to.match(/^59\d{3}$/);
    }
  });

  it("places every commune and district within 25 km of the middle of Lille", () => {
    for (const { kind, name, latitude, longitude } of gazetteer.places) {
      if (kind === "outside") continue;
      expect(latitude, name).to.be.within(50.48, 50.82);
      expect(longitude, name).to.be.within(2.7, 3.35);
    }
  });

  it("places every district in a commune that it knows", () => {
    for (const { kind, name, town } of gazetteer.places) {
      if (kind === "district") expect(gazetteer.commune(town ?? ""), name).to.exist;
      else expect(town, name).to.equal(undefined);
    }
  });

  const printed: readonly [string, string | undefined, boolean?][] = [
    ["Lille", "Lille", false],
    ["LILLE", "Lille", false],
    ["Villeneuve d’Ascq", "Villeneuve-d'Ascq", false],
    ["Villeneuve d'Asq", "Villeneuve-d'Ascq", true],
    ["VdA", "Villeneuve-d'Ascq", true],
    ["St André lez Lille", "Saint-André-lez-Lille", false],
    ["Saint-André", "Saint-André-lez-Lille", true],
    ["Marcq en Baroeul", "Marcq-en-Barœul", false],
    ["Roubais", "Roubaix", true],
    ["Wattrelos ", "Wattrelos", false],
    ["Lomme", "Lille", true],
    ["Hellemmes-Lille", "Lille", true],
    ["Sainghin", undefined],
    ["Fives", undefined],
    ["Hemm", undefined],
    ["Arras", undefined],
    ["Maison de l'Économie", undefined],
  ];
  for (const [name, official, corrected] of printed) {
    it(`reads the printed “${name}” as ${official ?? "no commune"}`, () => {
      expect(gazetteer.official(name)).to.deep.equal(
        official === undefined ? undefined : { name: official, corrected },
      );
    });
  }

  it("says how to mend a file that is not there", () => {
    expect(() => loadGazetteer("data/nowhere.csv")).to.throw(MendableError, "scripts/towns.mjs");
  });
});
