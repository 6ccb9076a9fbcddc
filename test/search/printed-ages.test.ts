import { expect } from "chai";
import { toldWords } from "../../src/languages/fr/topic-words.js";
import { type AgeRange, printedAges } from "../../src/search/printed-ages.js";

const PRINTED: readonly (readonly [sentence: string, AgeRange | undefined])[] = [
  ["Le CFGA JEUNES est destiné au 16-25 ans.", { from: 16, upTo: 25 }],
  ["Pour les enfants de 8 à 12 ans.", { from: 8, upTo: 12 }],
  ["À partir de 14 ans.", { from: 14 }],
  ["Réservé aux moins de 26 ans.", { upTo: 25 }],
  ["Jusqu’à 30 ans.", { upTo: 30 }],
  ["De 6 à 8 ans, puis de 9 à 12 ans.", undefined],
  ["Après plus de 10 ans d’existence, le mois revient.", undefined],
  ["Une fête de 10 ans d’asso.", undefined],
  ["Un concert pour les 10 ans du club.", undefined],
  ["Entrée libre.", undefined],
];

describe("the ages that sentences print", () => {
  for (const [sentence, range] of PRINTED) {
    it(sentence, () => {
      expect(printedAges([sentence], toldWords.years)).to.deep.equal(range);
    });
  }
});
