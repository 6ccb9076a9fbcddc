import { readFileSync } from "node:fs";
import { expect } from "chai";
import { placeWords as english } from "../../src/languages/en/place-words.js";
import { placeWords as french } from "../../src/languages/fr/place-words.js";
import type { PlaceWords } from "../../src/languages/place-words.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { Text } from "../../src/understanding/normalise.js";
import { findPlaces } from "../../src/understanding/towns.js";

const gazetteer = loadGazetteer("data/towns.csv");

/** Lines in which a place is found, with what was found. */
function mistaken(lines: readonly string[], words: PlaceWords): readonly string[] {
  return lines.flatMap((line) => {
    const found = findPlaces(Text.of(line), gazetteer, words).filter(
      ({ value }) => value.kind !== "here",
    );
    return found.length > 0 ? `${line} → ${JSON.stringify(found[0]?.value)}` : [];
  });
}

describe("ordinary sentences", () => {
  for (const [language, words] of [
    ["fr", french],
    ["en", english],
  ] as const) {
    it(`in ${language} hold no town, 99.5 % of them`, () => {
      const file = `test/understanding/fixtures/ordinary.${language}.txt`;
      const lines = readFileSync(file, "utf8").trim().split("\n");
      expect(lines).to.have.length.above(400);
      const wrong = mistaken(lines, words);
      expect(1 - wrong.length / lines.length, wrong.join("\n")).to.be.at.least(0.995);
    });
  }

  it("of the brochure hold only the towns that it prints", () => {
    const lines = readFileSync("data/programme/mel-2017.txt", "utf8").split("\n");
    const printed =
      /Lille|Roubaix|Tourcoing|Villeneuve|Ascq|Loos|Hem\b|Mons|Wattrelos|Madeleine|Marcq|Croix|Lomme|Fives|Wazemmes|Hellemmes|Moulins|Euratech|Armentières|Paris|Halluin|Lezennes|Seclin|Sequedin|Faches|Mouvaux|Ronchin/i;
    expect(
      mistaken(
        lines.filter((line) => !printed.test(line)),
        french,
      ),
    ).to.deep.equal([]);
  });

  // About 50 ms each on an idle machine; the bound is for a busy one.
  it("take no more than a moment, however long", () => {
    const long = readFileSync("test/understanding/fixtures/ordinary.fr.txt", "utf8").slice(
      0,
      10_000,
    );
    const misspelt = "villenuve d ascq et roubais ".repeat(360);
    for (const message of [long, misspelt, "a".repeat(10_000), "à ".repeat(5_000)]) {
      const took = [1, 2, 3].map(() => {
        const start = process.hrtime.bigint();
        findPlaces(Text.of(message), gazetteer, french);
        return Number(process.hrtime.bigint() - start) / 1e6;
      });
      expect(Math.min(...took), message.slice(0, 30)).to.be.below(500);
    }
  });
});
