import { expect } from "chai";
import { oneSlipApart, respell } from "../../../src/languages/dates/spelling.js";

describe("spelling of dates", () => {
  it("sees one letter added, left out, changed or swapped, and no more", () => {
    for (const slip of ["samdi", "sammedi", "samedy", "smaedi", "samedie"]) {
      expect(oneSlipApart(slip, "samedi"), slip).to.equal(true);
    }
    for (const other of ["samdy", "smdi", "dimanche", "samsung"]) {
      expect(oneSlipApart(other, "samedi"), other).to.equal(false);
    }
  });

  it("keeps the way back to what was typed", () => {
    const typed = "ce  we, dimache";
    const { text, at } = respell(typed, [[/\bwe\b/g, "week-end"]], ["dimanche"], new Set());
    expect(text).to.equal("ce week-end, dimanche");
    expect(typed.slice(at(text.indexOf("week")), at(text.indexOf(",")))).to.equal("we");
    expect(typed.slice(at(text.indexOf("dimanche")), at(text.length))).to.equal("dimache");
  });

  it("leaves ordinary words alone", () => {
    expect(respell("hardi", [], ["mardi"], new Set(["hardi"])).text).to.equal("hardi");
  });
});
