type Labels = Readonly<Record<string, string>>;

/** How the values of a facet are spoken of, by their canonical key (`en/facet-words.ts`). */
export const FORMATS: Labels = {
  atelier: "workshops",
  challenge: "challenges",
  chantier: "volunteer building days",
  concert: "concerts",
  conference: "talks",
  debat: "debates",
  exposition: "exhibitions",
  fete: "festive events",
  formation: "training",
  forum: "forums",
  inauguration: "openings",
  "panier-culturel": "culture baskets",
  "portes-ouvertes": "open days",
  projection: "film screenings",
  rencontre: "meetings",
  soiree: "evening events",
  spectacle: "shows",
  visite: "visits",
};

export const AUDIENCES: Labels = {
  associations: "for associations",
  familles: "for families",
  enfants: "for children",
  jeunes: "for young people",
  etudiants: "for students",
  seniors: "for older people",
  professionnels: "for professionals",
  benevoles: "for volunteers",
  "demandeurs-emploi": "for job seekers",
  entrepreneurs: "for entrepreneurs",
  elus: "for elected officials",
};

export const PRICES: Labels = {
  free: "free",
  "pay-what-you-want": "pay what you want",
  open: "free entry",
  paid: "with a fee",
};

export const REGISTRATIONS: Labels = {
  none: "no registration",
  required: "with registration",
};

/** Filters as they are spoken of when one of them leaves nothing. */
export const FILTERS = {
  towns: "the town",
  themes: "the theme",
  formats: "the kind of event",
  audiences: "the audience",
  prices: "the price",
  registrations: "the registration",
  organisers: "the organiser",
  venues: "the venue",
  titles: "the title",
  words: "the words you gave",
  windows: "the date",
  near: "the distance",
} as const;

/** What letting a filter go is called on a button. */
export const DROPPED = {
  towns: "Other towns",
  themes: "Any theme",
  formats: "Any kind of event",
  audiences: "Any audience",
  prices: "Any price",
  registrations: "With registration",
  organisers: "Other organisers",
  venues: "Other venues",
  titles: "Other titles",
  words: "Without these words",
  windows: "Other dates",
  near: "Further away",
} as const;
