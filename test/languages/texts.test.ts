import { expect } from "chai";
import { LANGUAGES } from "../../src/languages/all.js";
import { BUTTON } from "../../src/languages/button.js";
import { sayings } from "../support/sayings.js";

/** What French typography forbids (Lexique des règles typographiques de l’Imprimerie nationale). */
const FORBIDDEN_FR: readonly (readonly [RegExp, string])[] = [
  [/'/, "a straight apostrophe"],
  [/ [:;!?»]/, "a plain space before : ; ! ? »"],
  [/« /, "a plain space after «"],
  [/[^\s\u00a0\u202f:/?(]\?|[^\s\u00a0\u202f!(]!/, "no space before ? or !"],
  [/\.\.\./, "three dots for …"],
  [/"/, "a straight quotation mark"],
];
const FORBIDDEN_EN: readonly (readonly [RegExp, string])[] = [
  [/'/, "a straight apostrophe"],
  [/ [:;!?]/, "a space before : ; ! ?"],
  [/\.\.\./, "three dots for …"],
  [/"/, "a straight quotation mark"],
];
const UNFILLED = /undefined|null|NaN|\[object|\$\{|%s/;

for (const [language, forbidden] of [
  [LANGUAGES.fr, FORBIDDEN_FR],
  [LANGUAGES.en, FORBIDDEN_EN],
] as const) {
  describe(`what is said in ${language.name}`, () => {
    const said = sayings(language);

    it("is something, with every blank filled", () => {
      for (const { path, text } of said) expect(text, path).not.to.match(UNFILLED);
      expect(said.length).to.be.greaterThan(150);
    });

    it("is well set", () => {
      const wrong = said.flatMap(({ path, text }) =>
        forbidden.filter(([sign]) => sign.test(text)).map(([, why]) => `${path}: ${why}: ${text}`),
      );
      expect(wrong.join("\n")).to.equal("");
    });

    it("fits on buttons", () => {
      const long = said.filter(
        ({ path, text }) => path.includes("buttons.") && text.length > BUTTON,
      );
      expect(long.map(({ path, text }) => `${path}: ${text}`).join("\n")).to.equal("");
    });
  });
}
