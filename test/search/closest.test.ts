import { expect } from "chai";
import { closest } from "../../src/search/closest.js";
import { event } from "./events.js";

const SCREEN = [
  event({ id: "monnaies", title: "LES MONNAIES LOCALES COMPLÉMENTAIRES", town: "Lille" }),
  event({ id: "roumics", title: "LES ROUMICS", town: "Roubaix", organisers: ["ANIS"] }),
  event({
    id: "scop",
    title: "DE LA SCOP LES FAÇONNABLES",
    town: "Mouvaux",
    format: "Inauguration",
  }),
];

describe("the event on screen that words come closest to", () => {
  for (const [said, id] of [
    ["celui sur les monaies", "monnaies"],
    ["celle des faconables", "scop"],
    ["l'inoguration", "scop"],
    ["celui de Roubaix", "roumics"],
    ["celui avec les roumiks", "roumics"],
  ] as const) {
    it(`takes "${said}" for ${id}`, () => {
      expect(closest(SCREEN, said).map((one) => one.id)).to.deep.equal([id]);
    });
  }

  for (const said of ["celui de demain", "le moins cher", "un truc de cuisine", ""]) {
    it(`takes "${said}" for none`, () => {
      expect(closest(SCREEN, said)).to.deep.equal([]);
    });
  }
});
