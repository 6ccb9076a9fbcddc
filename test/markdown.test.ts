import { expect } from "chai";
import { markdown } from "../src/markdown.js";

describe("markdown", () => {
  it("makes a list of points, apart from what stands before and after", () => {
    expect(markdown("Voici :\n• un\n• deux\nJe l’envoie ?")).to.equal(
      "Voici :\n\n- un  \n- deux\n\nJe l’envoie ?",
    );
  });

  it("takes no other sign for a point", () => {
    expect(markdown("un\n- deux\n* trois\n• quatre\n\ncinq")).to.equal(
      "un  \n\\- deux  \n\\* trois\n\n- quatre\n\ncinq",
    );
  });
});
