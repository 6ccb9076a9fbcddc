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
  ["rien sur VdA ?", "Villeneuve-d'Ascq"],
  ["à Tcg ou Rbx", "Tourcoing", "Roubaix"],
  ["de Lille à Roubaix", "Lille", "Roubaix"],
  ["entre Lille et Loos", "Lille", "Loos"],
  ["Lille, Loos ou Hem", "Lille", "Loos", "Hem"],
  ["à Lille et Croix", "Lille", "Croix"],
  ["à la Madeleine", "La Madeleine"],
  ["concert la madeleine", "La Madeleine"],
  ["au Maisnil", "Le Maisnil"],
  ["bois-grener", "Bois-Grenier"],
  ["St. André", "Saint-André-lez-Lille"],
  ["59000 Lille", "Lille"],
  ["dans le 59100", "Roubaix"],
  ["je suis au 59650 villeneuve dascq", "Villeneuve-d'Ascq"],

  ["près de Loos", "near Loos 5"],
  ["ce soir vers Croix", "near Croix 5"],
  ["pas loin de la Bassée", "near La Bassée 5"],
  ["à moins de 8 km de Loos", "near Loos 8"],
  ["à 2,5 km de Loos", "near Loos 2.5"],
  ["à 5km autour de wazemmes", "near Wazemmes 5"],
  ["à 800 mètres de Roubaix", "near Roubaix 0.8"],
  ["à dix minutes de Lille", "near Lille 5"],
  ["dans un rayon de dix kilomètres autour de Tourcoing", "near Tourcoing 10"],
  ["autour de la Cité scientifique", "near Cité scientifique 5"],
  ["Lille et alentours", "near Lille 5"],
  ["près de chez moi", "here"],
  ["pas loin de chez moi", "here"],
  ["à 5 km de chez moi", "here"],
  ["dans le coin", "here"],
  ["dans le coin de Seclin", "near Seclin 5"],

  ["à Moulins", "Moulins, Lille"],
  ["à Lille Sud", "Lille-Sud, Lille"],
  ["quartier des Bois-Blancs", "Bois-Blancs, Lille"],
  ["à l’Épeule", "Épeule, Roubaix"],
  ["campus pont de bois", "Pont-de-Bois, Villeneuve-d'Ascq"],
  ["à Hellemmes", "Hellemmes, Lille"],
  ["à Arras", "outside Arras"],
  ["et à paris ?", "outside Paris"],
  ["à Bruxelles ou Tournai", "outside Bruxelles", "outside Tournai"],
  ["dans le Pas-de-Calais", "outside Pas-de-Calais"],

  ["Sainghin", "? Sainghin-en-Weppes / Sainghin-en-Mélantois"],
  ["Hem", "? Hem"],
  ["et don ?", "? Don"],
  ["un atelier Hem demain", "? Hem"],
  ["à Hem", "Hem"],
  ["Croix ?", "Croix"],
  ["les ateliers de Croix", "Croix"],
  ["je préfère celle de Faches", "Faches-Thumesnil"],
  ["fachés ou pas, on vient"],
  ["un bouquet de lys"],

  ["je crois que oui"],
  ["il y a don de sang à la croix rouge"],
  ["il a croix et bannière"],
  ["un don"],
  ["avec Salomé"],
  ["la madeleine de Proust"],
  ["les moulins de l’ESS"],
  ["12 rue de Lille"],
  ["35 boulevard J.B. Lebas"],
  ["organisé par la mairie de Lille"],
  ["la Métropole Européenne de Lille"],
  ["les associations lilloises"],
];

const ENGLISH: readonly [string, ...string[]][] = [
  ["anything in Roubaix?", "Roubaix"],
  ["the Lille workshops", "Lille"],
  ["in ghent or Lille", "outside Gand", "Lille"],
  ["something in Nice", "outside Nice"],
  ["within 5 miles of Loos", "near Loos 8.045"],
  ["within 3 km of roubaix", "near Roubaix 3"],
  ["near the Cité scientifique", "near Cité scientifique 5"],
  ["Lille area", "near Lille 5"],
  ["a 10 minute walk from Lille", "near Lille 5"],
  ["events near me", "here"],
  ["within 5 km of my place", "here"],
  ["a nice workshop"],
  ["guided tours"],
  ["with Salomé"],
];

/** What stands before the span is for the caller to read: it must not swallow a negation. */
const SPANS: readonly [string, string][] = [
  ["pas à Lille", "à Lille"],
  ["sauf Roubaix", "Roubaix"],
  ["ailleurs qu’à Loos", "à Loos"],
  ["hors de Lille", "Lille"],
  ["pas loin de Lille", "pas loin de Lille"],
  ["un atelier à moins de 5 km de Loos, gratuit", "à moins de 5 km de Loos"],
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
  for (const [message, span] of SPANS) {
    it(`fr “${message}” stands at “${span}”`, () => {
      const [found] = findPlaces(Text.of(message), gazetteer, french);
      expect(message.slice(found?.start, found?.end)).to.equal(span);
    });
  }
});
