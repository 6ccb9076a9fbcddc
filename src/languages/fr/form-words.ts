import type { FormWords } from "../form-words.js";

export const formWords: FormWords = {
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
    vingt: 20,
  },
  people: ["place", "places", "personne", "personnes", "pers", "adulte", "adultes", "participants"],
  seatFrames: ["sera", "serons", "serions", "sommes", "est"],
  alone: ["seul", "seule", "moi"],
  nameFrames: ["je m'appelle ", "je me nomme ", "mon nom est ", "mon nom c'est ", "je suis "],
  skips: ["passer", "passe", "non", "aucun", "rien", "sans", "suivant", "pas de telephone"],
  fields: {
    session: ["horaire", "jour", "moment", "seance", "date"],
    name: ["nom", "prenom"],
    email: ["e-mail", "email", "mail", "courriel", "adresse"],
    phone: ["telephone", "tel", "portable", "numero"],
    seats: ["places", "personnes", "nombre"],
    message: ["message", "mot", "remarque"],
  },
};
