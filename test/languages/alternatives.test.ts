import { expect } from "chai";
import { z } from "zod";
import { LANGUAGES } from "../../src/languages/all.js";
import { isIn, placesIn } from "../../src/languages/alternatives.js";
import { plainCharacters } from "../../src/languages/plain.js";
import { canMatch } from "../../src/languages/required-letters.js";
import { wording } from "../../src/languages/wording.js";
import { rowsOf } from "../accuracy/rows.js";

describe("a wording", () => {
  const found = (pattern: RegExp, text: string) =>
    Array.from(text.matchAll(new RegExp(pattern, "g")), ({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
    }));

  it("is searched way by way", () => {
    const ways = wording("je veux\nje veux venir\nvenir( avec)?\n^bonjour");
    for (const text of ["je veux venir avec vous", "venir venir", "bonjour je veux", "rien", ""]) {
      expect(placesIn(ways, text), text).to.deep.equal(found(ways, text));
    }
  });

  it("is found where the whole expression finds it, and most are not searched for", () => {
    const patterns = Object.values(LANGUAGES).flatMap(({ words }) => patternsOf(words));
    const messages = rowsOf("precedents", z.object({ text: z.string() }))
      .filter((_, index) => index % 80 === 0)
      .map(({ text }) => plainCharacters(text));
    let turnedAway = 0;
    for (const message of messages) {
      for (const pattern of patterns) {
        const places = found(pattern, message);
        const where = `${pattern} in ${message}`;
        expect(isIn(pattern, message), where).to.equal(places.length > 0);
        if (places.length > 0) expect(placesIn(pattern, message), where).to.deep.equal(places);
        if (!canMatch(pattern, message)) turnedAway++;
      }
    }
    // Else it is no use: 83 of 100 searches are spared.
    expect(turnedAway / (messages.length * patterns.length)).to.be.greaterThan(0.75);
  }).timeout(30_000);
});

/** All the expressions in a tree of words. */
function patternsOf(words: unknown): readonly RegExp[] {
  if (words instanceof RegExp) return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(patternsOf);
}
