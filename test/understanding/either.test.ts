import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import type { LanguageCode } from "../../src/languages/language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { anyOf } from "../../src/programme/query.js";
import { understand } from "../../src/understanding/understand.js";

const asked = {
  now: localMoment("2017-11-08T10:00"),
  gazetteer: loadGazetteer("data/towns.csv"),
};
const words = (message: string, code: LanguageCode) =>
  understand(message, LANGUAGES[code], asked).query.wanted.words.map(anyOf);

describe("what one wants one or the other of", () => {
  const trials: readonly [LanguageCode, string, readonly (readonly string[])[]][] = [
    ["fr", "un truc sur le climat ou l’énergie à Lille", [["climat", "énergie"]]],
    ["fr", "autour de la cuisine, épicerie ou bio", [["cuisine", "épicerie", "bio"]]],
    ["fr", "autour de la cuisine, épicerie, bio…", [["cuisine", "épicerie", "bio"]]],
    ["en", "any tech or hackathon events?", [["technologie", "challenge"]]],
    ["en", "any job fairs or events about jobs?", [["forum", "emploi"]]],
    ["fr", "un salon ou des événements sur le climat", [["forum", "climat"]]],
    ["fr", "un atelier ou quelque chose sur le vélo", [["atelier", "vélo"]]],
    ["en", "looking for a job: fairs or something about jobs?", [["forum", "emploi"]]],
    // Both are wanted, or the second says something else.
    ["fr", "jardinage et recyclage", [["jardinage"], ["recyclage"]]],
    ["fr", "un atelier vélo, merci", [["vélo"]]],
    ["fr", "un concert ou une projection", []],
    ["fr", "c’est où ou quand ?", []],
  ];
  for (const [code, message, wanted] of trials) {
    it(`${code} “${message}”`, () => {
      expect(words(message, code)).to.deep.equal(wanted);
    });
  }
});
