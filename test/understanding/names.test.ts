import { expect } from "chai";
import { nameWords as english } from "../../src/languages/en/name-words.js";
import { nameWords as french } from "../../src/languages/fr/name-words.js";
import { NameIndex } from "../../src/understanding/names.js";
import { Text } from "../../src/understanding/normalise.js";
import { event, programme } from "../search/events.js";

const names = NameIndex.of(
  programme([
    event({
      id: "moulins",
      title: "LES MOULINS DE L’ESS",
      town: "Lille",
      venue: "Maison Stéphane Hessel",
      address: "235 boulevard Paul Painlevé",
      organisers: ["Maison de quartier Moulins"],
      coOrganisers: ["APES"],
    }),
    event({
      id: "creathon",
      title: "CREATHON DU SWITCHUP",
      town: "Lille",
      description: "Un projet avec les nouvelles technologies. Une maison, une association.",
      organisers: ["Makesense"],
    }),
    event({
      id: "numerique",
      title: "ESS ET NUMÉRIQUE",
      town: "Lille",
      description: "Rencontre sur l’inclusion numérique, près de la gare.",
      venue: "Euratechnologies",
      organisers: ["Ville de Lille"],
    }),
    event({
      id: "roumics",
      title: "LES ROUMICS",
      town: "Roubaix",
      description: "Les acteurs du numérique et leurs usages.",
      venue: "La Condition Publique",
      organisers: ["ANIS"],
      coOrganisers: ["La Condition publique", "Pas de Côté"],
    }),
    event({
      id: "arcadis",
      title: "ASSOCIATION ARCADIS",
      town: "Roubaix",
      description: "Venez pas à pas découvrir cette association et la ville de demain.",
      organisers: ["Association Arcadis"],
    }),
    event({
      id: "travail",
      title: "LE TRAVAIL NON SUBORDONNÉ, c’est possible !",
      town: "Lille",
      description: "Le travail dans cette association.",
      venue: "LaGrappe",
      organisers: ["InitiativesETcité", "Université de Lille"],
    }),
    event({
      id: "week-end",
      title: "St SO’LIDAIRE Le week-end",
      venue: "Gare St Sauveur",
      address: "Boulevard J.B. Lebas",
    }),
    event({ id: "panier", title: "BIENVENUE EN MÉDITERRANÉE", address: "38 rue d’Anvers" }),
    event({ id: "rescrit", title: "LE RESCRIT FISCAL", address: "100 rue de Lille" }),
  ]),
  [french, english],
);

const SAID: Readonly<Record<string, readonly string[]>> = {
  "c’est quand les roumics ?": ["titles roumics"],
  "combien l’entrée aux moulins de l’ess ?": ["titles moulins"],
  "le creathon": ["titles creathon"],
  "le créaton du switchup": ["titles creathon"],
  "ESS et numérique": ["titles numerique"],
  "le travail non subordonné": ["titles travail"],
  "St So’lidaire": ["titles week-end"],
  "ce que la mairie de Lille organise": ["organisers Ville de Lille"],
  "Lille city council": ["organisers Ville de Lille"],
  Arcadis: ["organisers Association Arcadis"],
  "l’APES": ["organisers APES"],
  "Initiatives et Cité": ["organisers InitiativesETcité"],
  "à la Grappe": ["venues LaGrappe"],
  "at lagrappe": ["venues LaGrappe"],
  "à la lagrape": ["venues LaGrappe"],
  "à la grap": ["venues LaGrappe"],
  "au 235 boulevard Paul Painlevé": ["venues Maison Stéphane Hessel"],
  "au 235 boulevard Painlevé": ["venues Maison Stéphane Hessel"],
  "bd Painlevé": ["venues Maison Stéphane Hessel"],
  "chez Paul Painlevé": ["venues Maison Stéphane Hessel"],
  "boulevard JB Lebas": ["venues Gare St Sauveur"],
  "rue d’Anvers": ["venues 38 rue d’Anvers"],
  "100 rue de Lille": ["venues 100 rue de Lille"],
  "dans les rues de Lille": [],
  "au boulevard": [],
  "rue Nationale": [],
  "gare saint sauveur": ["venues Gare St Sauveur"],
  "chez Stéphane Hessel": ["venues Maison Stéphane Hessel"],
  "à la condition publique": ["venues La Condition Publique"],
  "organisé par la condition publique": ["organisers La Condition publique"],
};

const NOT_SAID: readonly string[] = [
  "un atelier numérique",
  "à Lille",
  "à Moulins",
  "une association à Roubaix",
  "le travail",
  "près de la gare",
  "the city",
  "dans une maison",
  "c’est pas à côté",
  "c’est possible ?",
  "métro Gambetta",
  "dans la rue",
  "ce week-end",
  "la crap",
  "Painlevé",
];

describe("names", () => {
  for (const [phrase, expected] of Object.entries(SAID)) {
    it(`“${phrase}” → ${expected.join(", ")}`, () => {
      const found = names.find(Text.of(phrase));
      expect(found.map(({ value }) => `${value.facet} ${value.value}`)).to.deep.equal(expected);
    });
  }
  for (const phrase of NOT_SAID) {
    it(`“${phrase}” names nothing`, () => {
      expect(names.find(Text.of(phrase))).to.deep.equal([]);
    });
  }
});
