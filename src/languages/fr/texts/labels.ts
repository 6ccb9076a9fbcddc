import { fr } from "../typography.js";

type Labels = Readonly<Record<string, string>>;

/** How the values of a facet are spoken of, by their canonical key (`fr/facet-words.ts`). */
export const FORMATS: Labels = {
  atelier: "ateliers",
  challenge: "challenges",
  chantier: "chantiers",
  concert: "concerts",
  conference: "conférences",
  debat: "débats",
  exposition: "expositions",
  fete: "fêtes",
  formation: "formations",
  forum: "forums",
  inauguration: "inaugurations",
  "panier-culturel": "paniers culturels",
  "portes-ouvertes": "portes ouvertes",
  projection: "projections",
  rencontre: "rencontres",
  soiree: "soirées",
  spectacle: "spectacles",
  visite: "visites",
};

export const AUDIENCES: Labels = {
  associations: "pour les associations",
  familles: "pour les familles",
  enfants: "pour les enfants",
  jeunes: "pour les jeunes",
  etudiants: "pour les étudiants",
  seniors: "pour les aînés",
  professionnels: "pour les professionnels",
  benevoles: "pour les bénévoles",
  "demandeurs-emploi": fr`pour les demandeurs d'emploi`,
  entrepreneurs: "pour les entrepreneurs",
  elus: "pour les élus",
};

export const PRICES: Labels = {
  free: "gratuit",
  "pay-what-you-want": "prix libre",
  open: "entrée libre",
  paid: "payant",
};

export const REGISTRATIONS: Labels = {
  none: "sans inscription",
  required: "sur inscription",
};

/** Filters as they are spoken of when one of them leaves nothing. */
export const FILTERS = {
  towns: "la commune",
  themes: "le thème",
  formats: fr`le type d'événement`,
  audiences: "le public",
  prices: "le prix",
  registrations: fr`l'inscription`,
  organisers: fr`l'organisateur`,
  venues: "le lieu",
  titles: "le titre",
  words: "les mots cherchés",
  windows: "la date",
  near: "la distance",
} as const;

/** What letting a filter go is called on a button. */
export const DROPPED = {
  towns: "Autres communes",
  themes: "Tous les thèmes",
  formats: "Tous les types",
  audiences: "Tous les publics",
  prices: "À tous les prix",
  registrations: "Avec inscription",
  organisers: "Autres organisateurs",
  venues: "Autres lieux",
  titles: "Autres titres",
  words: "Sans ces mots",
  windows: fr`À d'autres dates`,
  near: "Plus loin",
} as const;
