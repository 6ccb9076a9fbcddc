import { expect } from "chai";
import { z } from "zod";
import { LANGUAGES } from "../../src/languages/all.js";
import { plainCharacters } from "../../src/languages/plain.js";
import { canMatch, isIn } from "../../src/languages/required-letters.js";
import { wording } from "../../src/languages/wording.js";
import { rowsOf } from "../accuracy/rows.js";

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

  it("never turn away what a search would find", () => {
    const patterns = Object.values(LANGUAGES).flatMap(({ words }) => patternsOf(words));
    const messages = rowsOf("precedents", z.object({ text: z.string() }))
      .filter((_, index) => index % 20 === 0)
      .map(({ text }) => plainCharacters(text));
    let turnedAway = 0;
    for (const message of messages) {
      for (const pattern of patterns) {
        const found = message.search(pattern) !== -1;
        if (found) expect(isIn(pattern, message), `${pattern} in ${message}`).to.equal(true);
        if (!canMatch(pattern, message)) turnedAway++;
      }
    }
    // Else it is no use: 83 of 100 searches are spared.
    expect(turnedAway / (messages.length * patterns.length)).to.be.greaterThan(0.75);
  }).timeout(30_000);

  it("are known of every wording of several words", () => {
    expect(canMatch(wording("je voudrais … inscrire"), "bonjour")).to.equal(false);
  });
});

/** All the expressions in a tree of words. */
function patternsOf(words: unknown): readonly RegExp[] {
  if (words instanceof RegExp) return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(patternsOf);
}
