import type { Event } from "../../src/programme/event.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { plain } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { wordsAsked } from "./of-event.js";

/** What the event says of the very word that is asked about, be it of its title: "c'est quoi une CAE ?" */
export function sentencesDefining(scene: Scene, event: Event): readonly string[] {
  const spelling = sentencesSpelling(scene, event);
  if (spelling.length > 0) return spelling;
  return scene.services.index.words.holding(textsOf(event), wordsAsked(scene)).sentences;
}

/** Shorter names are spelt by the capitals of any sentence. */
const SHORTEST_SPELT = 4;

/**
 * "Les Roumics, ça veut dire quoi ?": the sentence whose capital letters spell the name, "Rencontres
 * OUvertes du Multimédia et de l’Internet Citoyen et Solidaire".
 */
function sentencesSpelling(scene: Scene, event: Event): readonly string[] {
  const asked = wordsAsked(scene).map(plain);
  const names = plain(event.title)
    .split(/[^a-z]+/)
    .filter((name) => name.length >= SHORTEST_SPELT);
  const called = names.filter((name) => asked.includes(name));
  const meant = called.length > 0 ? called : names;
  return textsOf(event).filter((sentence) => {
    const words = sentence.split(/[^\p{L}]+/u);
    return meant.some((name) => {
      // In capitals itself, a name would spell itself.
      const others = words.filter((word) => plain(word) !== name).join(" ");
      return plain((others.match(/\p{Lu}/gu) ?? []).join("")).includes(name);
    });
  });
}
