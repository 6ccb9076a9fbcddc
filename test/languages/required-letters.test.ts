import { expect } from "chai";
import { canMatch } from "../../src/languages/required-letters.js";
import { wording } from "../../src/languages/wording.js";

describe("the letters that a wording needs", () => {
  const trials: readonly [RegExp, string, boolean][] = [
    [/inscri(?:re|s)/g, "je veux m'inscrire", true],
    [/inscri(?:re|s)/g, "je veux venir", false],
    [/places?/g, "une place", true],
    [/pla+ces/g, "des plaaces", true],
    [/je +veux/g, "je   veux", true],
    [/(?:oui|non)(?= merci)/g, "oui bien sur", false],
    [/(?<!pas )gratuit/g, "pas gratuit", true],
    [/a[bc]cde/g, "accde", true],
    [/\bvu\b/g, "vous", false],
    [/x?/g, "", true],
    [/(?:un){2,3} soir/g, "unun soir", true],
    [/(?:un){0,3}soir/g, "soir", true],
  ];
  for (const [pattern, text, can] of trials) {
    it(`${pattern.source} ${can ? "may be" : "is not"} in “${text}”`, () => {
      expect(canMatch(pattern, text)).to.equal(can);
    });
  }

  it("are known of every wording of several words", () => {
    expect(canMatch(wording("je voudrais … inscrire"), "bonjour")).to.equal(false);
  });
});
