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
    // "La création d'entreprise", a letter away from "Creathon".
    "création",
    "créations",
    // The area, whoever it is a partner of.
    "mel",
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
  within:
    /\b(?:dans|hors(?: de)?|dehors de|sur|(?<!\b(?:appel|contact|join|joign|ecri|telephon|adress|parl)[a-z]*(?: qui)? )a) la $/,
  halls: ["hôtel de ville", "mairie"],
  askedOf:
    /(?<![a-z])((demand|sollicit|reclam)[a-z]*( [a-z'-]+){0,3}|(obtenir|obtient|obtenu|recevoir|recu)( [a-z'-]+){1,5}|aides?|subventions?|sous|argent|thunes?|financements?|financees?|finance|fonds|budget|soutien|accord|autorisation|reponse)( [a-z]+)? (a|aupres de|de|par)( (la|l'|notre|ma|sa|une|cette))? *$/,
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
