import { expect } from "chai";
import { LANGUAGES } from "../../src/languages/all.js";
import { ENGLISH_CORPUS } from "../../src/languages/en/corpus.js";
import { FRENCH_CORPUS } from "../../src/languages/fr/corpus.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { scoreByFamily } from "../../src/understanding/accuracy.js";
import { detectLanguage } from "../../src/understanding/detect-language.js";

const CORPORA = { fr: FRENCH_CORPUS, en: ENGLISH_CORPUS };
const gazetteer = loadGazetteer("data/towns.csv");

describe("The corpora", function () {
  this.timeout(30_000);
  for (const code of LANGUAGE_CODES) {
    it(`hold 400 phrases or more in ${code}, a quarter of them to find nothing or be off the subject`, () => {
      const corpus = CORPORA[code];
      const negative = corpus.filter(
        ({ windows, intent }) => windows?.length === 0 || intent === "off-topic",
      );
      expect(corpus).to.have.length.above(400);
      expect(negative.length / corpus.length).to.be.above(0.2);
    });

    it(`are read right in ${code}: 98 phrases in 100, and in every family 9 in 10`, () => {
      const scores = scoreByFamily(CORPORA[code], LANGUAGES[code], { gazetteer });
      const right = scores.reduce((sum, score) => sum + score.right, 0);
      const wrong = scores.flatMap((score) => score.wrong).join("\n");
      expect(right / CORPORA[code].length, wrong).to.be.above(0.98);
      const weak = scores.filter((score) => score.right / score.of < 0.9);
      expect(weak.map(({ family }) => family)).to.be.empty;
    });

    it(`tell ${code} from the others when it was spoken before`, () => {
      const languages = Object.values(LANGUAGES);
      const wanted = CORPORA[code].filter(({ family }) => family.startsWith("intent: find"));
      const mistaken = wanted.filter(({ says }) => detectLanguage(says, languages, code) !== code);
      expect(mistaken.map(({ says }) => says)).to.be.empty;
    });
  }
});

describe("Telling the language", () => {
  const tell = (message: string, previous?: "fr" | "en") =>
    detectLanguage(message, Object.values(LANGUAGES), previous);

  it("goes by the sentence, not by the name of an event in it", () => {
    expect(tell("where is Les Moulins de l'ESS?", "fr")).to.equal("en");
    expect(tell("c'est où le Workshop de l'engagement ?", "en")).to.equal("fr");
    expect(tell("When does “La demande de subvention municipale” start?", "fr")).to.equal("en");
  });

  it("hears nothing in an e-mail address", () => {
    expect(tell("luc@free.fr", "fr")).to.equal("fr");
    expect(tell("jp.what.is.the@free.fr", "fr")).to.equal("fr");
    expect(tell("le.chat@ecole.fr", "en")).to.equal("en");
  });

  it("stays with the language before when a message does not tell", () => {
    expect(tell("Roubaix", "en")).to.equal("en");
    expect(tell("Roubaix", "fr")).to.equal("fr");
    expect(tell("2", "en")).to.equal("en");
  });
});
