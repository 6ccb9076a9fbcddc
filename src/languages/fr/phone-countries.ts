import { wording } from "../wording.js";

/** How a country’s numbers are called, and how they are said to be from there. */
const COUNTRIES: Readonly<Record<string, readonly [of: string, named: string]>> = {
  FR: ["francais", "de france|en france"],
  GB: [
    "britannique|anglais|ecossais|gallois",
    "d'angleterre|d'ecosse|du royaume-uni|de grande-bretagne|en angleterre|au royaume-uni|en grande-bretagne",
  ],
  IE: ["irlandais", "d'irlande|en irlande"],
  BE: ["belge", "de belgique|en belgique"],
  NL: ["neerlandais|hollandais", "des pays-bas|aux pays-bas|de hollande|en hollande"],
  LU: ["luxembourgeois", "du luxembourg|au luxembourg"],
  DE: ["allemand", "d'allemagne|en allemagne"],
  CH: ["suisse", "de suisse|en suisse"],
  ES: ["espagnol", "d'espagne|en espagne"],
  PT: ["portugais", "du portugal|au portugal"],
  IT: ["italien", "d'italie|en italie"],
  PL: ["polonais", "de pologne|en pologne"],
  RO: ["roumain", "de roumanie|en roumanie"],
  MA: ["marocain", "du maroc|au maroc"],
  DZ: ["algerien", "d'algerie|en algerie"],
  TN: ["tunisien", "de tunisie|en tunisie"],
  SN: ["senegalais", "du senegal|au senegal"],
};

const NUMBER =
  "(numero|num|no|portable|mobile|fixe|telephone|tel|06)( (de )?(telephone|tel|portable|mobile|fixe))*";
const LEAD = "((desolee?|pardon|mais|et|attention|au fait|je precise que)[ ,]*)*";
const IS = "(c'est|il s'agit d'|qui est)";

/** A number is said to be of a country: "c'est un numéro belge", "mon portable est anglais". */
export const phoneCountries: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, [of, named]]) => [
    code,
    wording(`
      ${LEAD}(${IS} ?)?((un|mon|notre|le|son) )?${NUMBER} (est )?(${of}|${named})
      ${LEAD}c'est (un )?(${of})(?= *([,.;:!)]|$))
    `),
  ]),
);
