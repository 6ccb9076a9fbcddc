import { expect } from "chai";
import { printedForms } from "../../src/understanding/printed-forms.js";

describe("names that differ in capitals only", () => {
  it("are one, in the form printed most often", () => {
    const forms = printedForms(["Uracen", "URACEN", "Makesense", "URACEN", "MakeSense"]);
    expect([...forms]).to.deep.equal([
      ["uracen", "URACEN"],
      ["makesense", "Makesense"],
    ]);
  });
});
