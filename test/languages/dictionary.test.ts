import { readFileSync } from "node:fs";
import { expect } from "chai";
import { dictionary } from "../../src/languages/dictionary.js";
import { dictionary as english } from "../../src/languages/en/dictionary.js";
import { STEMS } from "../../src/languages/stem.js";

const SOURCE = new URL("../../../src/languages/en/dictionary.ts", import.meta.url);

describe("a dictionary", () => {
  const small = dictionary(
    `
    # work
    recruit, hire = recruter embaucher
    business = entreprise
    `,
    STEMS.en,
  );

  it("gives what the programme may print for a word, the best first", () => {
    expect(small("hire")).to.deep.equal(["recruter", "embaucher"]);
  });

  it("meets a word in another form of it", () => {
    expect(small("recruiting")).to.deep.equal(["recruter", "embaucher"]);
    expect(small("businesses")).to.deep.equal(["entreprise"]);
  });

  it("does not meet another word of the same stem", () => {
    expect(small("busy")).to.deep.equal([]);
  });

  it("knows nothing of other words", () => {
    expect(small("work")).to.deep.equal([]);
  });
});

describe("the English dictionary", () => {
  const lines = readFileSync(SOURCE, "utf8")
    .split("\n")
    .filter((line) => line.includes(" = ") && line.startsWith("    "))
    .map((line) => line.trim().split(" = "));

  it("has each word once", () => {
    const words = lines.flatMap(([said = ""]) => said.split(/[\s,]+/));
    const twice = words.filter((word, at) => words.indexOf(word) !== at);
    expect(twice.join(", ")).to.equal("");
  });

  it("gives for each word what stands on its line", () => {
    for (const [said = "", printed = ""] of lines) {
      for (const word of said.split(/[\s,]+/)) {
        expect(english(word), word).to.deep.equal(printed.split(" "));
      }
    }
  });
});
