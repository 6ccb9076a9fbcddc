import { expect } from "chai";
import { facetWords as english } from "../../src/languages/en/facet-words.js";
import { facetWords as french } from "../../src/languages/fr/facet-words.js";
import { findFacets } from "../../src/understanding/facets.js";
import { Text } from "../../src/understanding/normalise.js";

const FRENCH: Readonly<Record<string, readonly string[]>> = {
  "un truc gratuit à Lille": ["prices free"],
  "gratuit sans inscription": ["prices free", "registrations none"],
  "où puis-je aller sans m’inscrire ?": ["registrations none"],
  "sans incription": ["registrations none"],
  "Quels événements sont à prix libre ?": ["prices pay-what-you-want"],
  "en entrée libre": ["prices open"],
  "c’est payant ?": ["prices paid"],
  "des ateliers jeunesse": ["formats atelier", "themes jeunesse"],
  "un atelié ou des conferance": ["formats atelier", "formats conference"],
  "un ciné-débat": ["formats debat", "formats projection"],
  "les expos": ["formats exposition"],
  "portes ouvertes": ["formats portes-ouvertes"],
  "pour les étudiantes": ["audiences etudiants"],
  "une formation pour les associations": ["formats formation", "audiences associations"],
  "du boulot": ["words emploi"],
  "thème Comprendre": ["themes comprendre"],
  "comprendre les communs": [],
  "l’association Arcadis": [],
  "la protection de l’environnement": [],
  "je voudrais rencontrer des gens": [],
  "début novembre": [],
  "un atelier couture": ["formats atelier"],
};

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  "any free workshops?": ["prices free", "formats atelier"],
  "a workshop without registration": ["formats atelier", "registrations none"],
  "jobs for young people": ["words emploi", "audiences jeunes"],
  "youth events": ["themes jeunesse"],
  "an exibition": ["formats exposition"],
  "free entry": ["prices free"],
  "pay what you want": ["prices pay-what-you-want"],
  "volunteering and housing": ["words bénévolat", "words logement"],
  "local currencies": ["words monnaie"],
  "what is on in Lille": [],
  "how do I get there": [],
};

describe("facets", () => {
  for (const [phrases, words] of [
    [FRENCH, french],
    [ENGLISH, english],
  ] as const) {
    for (const [phrase, expected] of Object.entries(phrases)) {
      it(`“${phrase}” → ${expected.join(", ") || "none"}`, () => {
        const found = findFacets(Text.of(phrase), words);
        expect(found.map(({ value }) => `${value.facet} ${value.value}`)).to.deep.equal(expected);
      });
    }
  }

  it("tell where the words stand", () => {
    const [found] = findFacets(Text.of("un truc à prix libre ?"), french);
    expect([found?.start, found?.end]).to.deep.equal([8, 20]);
  });
});
