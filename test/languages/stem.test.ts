import { expect } from "chai";
import { STEMS } from "../../src/languages/stem.js";

describe("stems", () => {
  for (const [one, other] of [
    ["emploi", "emplois"],
    ["jeu", "jeux"],
    ["local", "locaux"],
    ["monnaie", "monnaies"],
    ["cooperative", "cooperation"],
    ["etudiant", "etudiantes"],
  ] as const) {
    it(`of “${one}” and “${other}” are the same`, () => {
      expect(STEMS.fr(one)).to.equal(STEMS.fr(other));
    });
  }

  for (const [one, other] of [
    ["commune", "communication"],
    ["forme", "formation"],
  ] as const) {
    it(`of “${one}” and “${other}” differ`, () => {
      expect(STEMS.fr(one)).to.not.equal(STEMS.fr(other));
    });
  }
});
