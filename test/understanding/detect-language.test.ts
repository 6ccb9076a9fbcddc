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
];

describe("the language of a message", () => {
  for (const [said, before, after] of CASES) {
    it(`"${said}" after ${before} is ${after}`, () => {
      expect(detectLanguage(said, Object.values(LANGUAGES), before)).to.equal(after);
    });
  }
});
