/** The words that the brochure prints for its own structure. Data only. */

/** What stands before the colon, by the field that it opens. */
export const LABELS = {
  organisers: /^organisat(?:eur|rice)s?$/i,
  coOrganisers: /^co-?organisat(?:eur|rice)s?$/i,
  contact: /^contacts?$/i,
  partners: /^(?:partenariats?|partenaires?)$/i,
  infos: /^infos?$/i,
} as const;
export type Label = keyof typeof LABELS;

export const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

export const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** Lines that every page repeats. */
export const PAGE_BANNERS = [/^INFOS & INSCRIPTIONS?$/, /^» ?(?:www\.)?lemois-ess\.org$/];

/** Where the pages send people to register. */
export const PROGRAMME_SITE = "lemois-ess.org";

/** The line under a sponsor's or a shop's photograph; the line above it names the subject. */
export const CAPTION = /^> ?acteurs? de l’ESS$/;

/** The page after the last event opens with this line. */
export const CLOSING_PAGES = /^PARTENAIRES$/;

/** A kind of street opens an address, unless it stands in a name ("Maison de la place"). */
export const STREET =
  /^(?:rue|avenue|av\.|boulevard|bd|chemin|quai|impasse|allée|route|chaussée|cours|passage|ruelle|sentier|square|place)$/i;

/** A square is a venue as well as an address: "Lille, Place Rihour". */
export const SQUARE = /^(?:place|square|esplanade)$/i;

/** A hyphen after these at the end of a line is the word's own: "co-/organisateurs". */
export const COMPOUND_BEGINNINGS =
  /(?:^|[^\p{L}])(?:co|auto|non|semi|demi|mi|ex|sous|vice|contre|porte|avant|après|micro|inter|celui|celle|ceux|peut|week|rendez|c’est|savoir|bien|quelques|elle|lui|eux|soi|nous|vous|socio|éco|ciné|apéro)$/iu;

/** A hyphen before these at the start of the next line is the word's own: "rejoignez-/nous". */
export const COMPOUND_ENDINGS =
  /^(?:vous|nous|moi|toi|il|elle|ils|elles|on|je|tu|ce|ci|là|même|mêmes|t-|être|end|faire|à-dire)(?![\p{L}])/iu;
