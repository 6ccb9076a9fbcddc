import { expect } from "chai";
import { LANGUAGES } from "../../src/languages/all.js";
import type { LanguageCode } from "../../src/languages/language.js";
import { detectLanguage } from "../../src/understanding/detect-language.js";

/** What is said, in which conversation, and the language that it goes on in. */
const CASES: readonly (readonly [string, LanguageCode, LanguageCode])[] = [
  ["jcherche 1 job ds less", "fr", "fr"],
  ["St So'lidaire", "fr", "fr"],
  ["paul.dubois@free.fr", "fr", "fr"],
  ["jean@thing.fr", "en", "en"],
  ["Roubaix", "en", "en"],
  ["what's on today", "fr", "en"],
  ["it's free?", "fr", "en"],
  ["aujourd'hui", "en", "fr"],
  ["Saturday", "fr", "en"],
  ["4 dont un en fauteuil", "fr", "fr"],
  ["dont", "fr", "fr"],
  ["and Roubaix as well", "en", "en"],
  ["i dont know", "fr", "en"],
  ["Pieter De Smet", "en", "en"],
  ["Jan van den Berg", "fr", "fr"],
  ["je suis Pieter De Smet", "en", "fr"],
];

/** What is said first, on a device set to French. */
const FIRST: readonly (readonly [string, LanguageCode])[] = [
  ["milk", "en"],
  ["insulation", "en"],
  ["clothes", "en"],
  ["housing", "en"],
  ["jobs", "en"],
  ["local food", "en"],
  ["culture", "fr"],
  ["coworking", "fr"],
  ["finances", "fr"],
  ["alternative", "fr"],
  ["collectives", "fr"],
  ["cake", "fr"],
  ["Roubaix", "fr"],
];

describe("the language of a message", () => {
  for (const [said, before, after] of CASES) {
    it(`"${said}" after ${before} is ${after}`, () => {
      expect(detectLanguage(said, Object.values(LANGUAGES), before)).to.equal(after);
    });
  }

  for (const [said, after] of FIRST) {
    it(`"${said}" said first is ${after}`, () => {
      expect(detectLanguage(said, Object.values(LANGUAGES), "fr", true)).to.equal(after);
    });
  }

  it("goes on in French after an English word", () => {
    for (const said of ["milk", "food", "coworking", "housing", "culture"]) {
      expect(detectLanguage(said, Object.values(LANGUAGES), "fr", false)).to.equal("fr");
    }
  });
});
