import { expect } from "chai";
import type { Line } from "../../../../src/programme/importers/brochure/lines.js";
import { prefaceOf } from "../../../../src/programme/importers/brochure/preface.js";

function lines(text: string): Line[] {
  return text
    .split("\n")
    .map((line, at) => ({ number: at + 1, text: line, printed: line, mended: [] }));
}

describe("the preface of a brochure", () => {
  it("is made of its paragraphs, lines joined", () => {
    const read = prefaceOf(
      lines(
        "L’économie sociale représente\n52 000 salariés sur le territoire de la métropole.\n\nUn mot.",
      ),
    );
    expect(read).to.deep.equal([
      "L’économie sociale représente 52 000 salariés sur le territoire de la métropole.",
    ]);
  });

  it("keeps a signature together, over the blank line after a comma", () => {
    const read = prefaceOf(
      lines(
        "Marc Godefroy\nConseiller métropolitain,\n\ndélégué à l’Économie Sociale et Solidaire",
      ),
    );
    expect(read).to.deep.equal([
      "Marc Godefroy Conseiller métropolitain, délégué à l’Économie Sociale et Solidaire",
    ]);
  });

  it("leaves out banners, the cover and addresses", () => {
    const read = prefaceOf(
      lines(
        "PROGRAMME DES ÉVÉNEMENTS DANS LA MEL\nNovembre 2017 et tous les jours de ce mois\n\n> Le mois de l’ESS dans la métropole de Lille et alentour\n\n1, rue du Ballon - CS 50749 - 59034 Lille Cedex France",
      ),
    );
    expect(read).to.be.empty;
  });
});
