import type { NameWords } from "../name-words.js";

export const nameWords: NameWords = {
  links: ["le", "la", "les", "l", "un", "une", "des", "du", "de", "d"],
  definite: ["le", "la", "les", "l", "du", "au", "aux", "ce", "cet", "cette"],
  at: ["a", "au", "aux", "dans", "vers"],
  ordinary: [
    "côté",
    "autour",
    "milieu",
    "centre",
    "place",
    "pas",
    "vois",
    "voit",
    "maire",
    "fille",
    "fils",
    "femme",
  ],
  inTitles: {},
  kinds: [
    ...[
      "evenement",
      "truc",
      "formation",
      "atelier",
      "conference",
      "conf",
      "rencontre",
      "soiree",
      "reunion",
    ],
    ...["visite", "seance", "session", "stage"],
  ],
  within: /\b(?:dans|hors(?: de)?|dehors de|sur|a) la $/,
  halls: ["hôtel de ville", "mairie"],
  initials: {
    cci: ["chambre de commerce", "chambre de commerce et d'industrie"],
    cress: [
      "chambre régionale de l'économie sociale",
      "chambre régionale de l'économie sociale et solidaire",
    ],
    apec: ["association pour l'emploi des cadres"],
  },
  councils: ["ville de *", "mairie de *", "mairie *", "municipalité de *", "commune de *"],
};
