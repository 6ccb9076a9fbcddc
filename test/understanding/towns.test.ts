import { expect } from "chai";
import { placeWords as english } from "../../src/languages/en/place-words.js";
import { placeWords as french } from "../../src/languages/fr/place-words.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { Text } from "../../src/understanding/normalise.js";
import { findPlaces, type PlaceMention } from "../../src/understanding/towns.js";

const gazetteer = loadGazetteer("data/towns.csv");

/** Each mention as one string: "Roubaix", "Moulins, Lille", "near Loos 5", "here", "? Sainghin…". */
function read(message: string, words = french): readonly string[] {
  return findPlaces(Text.of(message), gazetteer, words).map(({ value }) => show(value));
}

function show(mention: PlaceMention): string {
  switch (mention.kind) {
    case "town":
      return mention.name;
    case "district":
      return `${mention.name}, ${mention.town}`;
    case "outside":
      return `outside ${mention.name}`;
    case "near":
      return `near ${mention.place.name} ${mention.kilometres}`;
    case "here":
      return "here";
    case "doubtful":
      return `? ${mention.candidates.join(" / ")}`;
  }
}

const FRENCH: readonly [string, ...string[]][] = [
  ["un atelier à Roubaix samedi", "Roubaix"],
  ["qqch sur lille ?", "Lille"],
  ["près de Loos", "near Loos 5"],
  ["à moins de 8 km de Loos", "near Loos 8"],
  ["à 5km autour de wazemmes", "near Wazemmes 5"],
  ["dans un rayon de dix kilomètres autour de Tourcoing", "near Tourcoing 10"],
  ["Lille et alentours", "near Lille 5"],
  ["près de chez moi", "here"],
  ["à Lille et Croix", "Lille", "Croix"],
  ["dans le 59100", "Roubaix"],
  ["à Moulins", "Moulins, Lille"],
  ["à Arras", "outside Arras"],
  ["Sainghin", "? Sainghin-en-Weppes / Sainghin-en-Mélantois"],
  ["je crois que oui"],
  ["il y a don de sang à la croix rouge"],
  ["les moulins de l’ESS"],
];

const ENGLISH: readonly [string, ...string[]][] = [
  ["anything in Roubaix?", "Roubaix"],
  ["within 5 miles of Loos", "near Loos 8.045"],
  ["events near me", "here"],
  ["a nice workshop"],
];

describe("places", () => {
  for (const [message, ...places] of FRENCH) {
    it(`fr “${message}” → ${places.join("; ") || "none"}`, () => {
      expect(read(message)).to.deep.equal(places);
    });
  }
  for (const [message, ...places] of ENGLISH) {
    it(`en “${message}” → ${places.join("; ") || "none"}`, () => {
      expect(read(message, english)).to.deep.equal(places);
    });
  }
});
