import { expect } from "chai";
import { placeWords as english } from "../../src/languages/en/place-words.js";
import { placeWords as french } from "../../src/languages/fr/place-words.js";
import type { PlaceWords } from "../../src/languages/place-words.js";
import { loadGazetteer, type Place } from "../../src/programme/gazetteer.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { findPlaces, type PlaceMention } from "../../src/understanding/towns.js";
import { Misspeller } from "./misspell.js";

const gazetteer = loadGazetteer("data/towns.csv");
const communes = gazetteer.places.filter(
  ({ kind, name }) => kind === "commune" && name.replace(/\P{L}/gu, "").length >= 5,
);

const SENTENCES: readonly [string, PlaceWords, readonly [string, ...string[]]][] = [
  [
    "French",
    french,
    [
      "Qu’est-ce qu’il y a à * ce week-end ?",
      "je cherche un atelier gratuit à *",
      "des ateliers sur * ?",
      "un concert près de *",
      "à * ou ailleurs",
      "ateliers * samedi",
    ],
  ],
  [
    "English",
    english,
    [
      "What is on in * this weekend?",
      "any free workshop near *?",
      "concerts in *",
      "is there something around * on Saturday",
      "* events",
    ],
  ],
];

/** The share of the communes found, and nothing else, when misspelt; and what was missed. */
function recall(words: PlaceWords, sentences: readonly [string, ...string[]], mistakes: number) {
  const speller = new Misspeller(2017);
  const missed: string[] = [];
  let tried = 0;
  for (const place of communes) {
    for (const name of [place.name, plain(place.name), place.name, plain(place.name)]) {
      const message = speller.pick(sentences).replace("*", speller.misspell(name, mistakes));
      tried++;
      if (!isOnlyPlace(message, place, words)) missed.push(`${place.name}: ${message}`);
    }
  }
  return { share: 1 - missed.length / tried, missed };
}

function isOnlyPlace(message: string, place: Place, words: PlaceWords): boolean {
  const found = findPlaces(Text.of(message), gazetteer, words);
  return found.length === 1 && found.every(({ value }) => nameOf(value) === place.name);
}

function nameOf(mention: PlaceMention): string | undefined {
  if (mention.kind === "near") return mention.place.name;
  return "name" in mention ? mention.name : undefined;
}

describe("misspelt towns", () => {
  for (const [language, words, sentences] of SENTENCES) {
    for (const [mistakes, least] of [
      [0, 1],
      [1, 0.98],
      [2, 0.98],
    ] as const) {
      it(`are found in ${language} with ${mistakes} letters wrong, ${100 * least} % of them`, () => {
        const { share, missed } = recall(words, sentences, mistakes);
        expect(share, missed.join("\n")).to.be.at.least(least);
      });
    }
  }

  const BY_EAR: readonly [string, string][] = [
    ["roubais", "Roubaix"],
    ["tourcouin", "Tourcoing"],
    ["vatrelos", "Wattrelos"],
    ["vilneuve dask", "Villeneuve-d'Ascq"],
    ["villeneuve dasq", "Villeneuve-d'Ascq"],
    ["lile", "Lille"],
    ["marc en bareul", "Marcq-en-Barœul"],
    ["mons en barol", "Mons-en-Barœul"],
    ["armantière", "Armentières"],
    ["vaskal", "Wasquehal"],
    ["wambreschie", "Wambrechies"],
    ["alluin", "Halluin"],
    ["séclain", "Seclin"],
    ["lamberssar", "Lambersart"],
    ["st andre lez lille", "Saint-André-lez-Lille"],
    ["St.-André", "Saint-André-lez-Lille"],
    ["la madelaine", "La Madeleine"],
    ["kroix", "Croix"],
    ["faches tumesnil", "Faches-Thumesnil"],
    ["markette les lille", "Marquette-lez-Lille"],
  ];
  for (const [said, name] of BY_EAR) {
    it(`are found by ear: “${said}” is ${name}`, () => {
      const found = findPlaces(Text.of(`un atelier à ${said} ?`), gazetteer, french);
      expect(found.map(({ value }) => nameOf(value))).to.deep.equal([name]);
    });
  }
});
