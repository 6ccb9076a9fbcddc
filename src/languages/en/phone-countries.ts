import { wording } from "../wording.js";

/** How a country’s numbers are called, and how the country is called. */
const COUNTRIES: Readonly<Record<string, readonly [of: string, named: string]>> = {
  FR: ["french", "france"],
  GB: [
    "british|english|scottish|welsh|uk|u[.]k[.]?",
    "the uk|uk|great britain|britain|england|scotland|wales",
  ],
  IE: ["irish", "ireland"],
  BE: ["belgian", "belgium"],
  NL: ["dutch", "the netherlands|netherlands|holland"],
  LU: ["luxembourgish|luxembourg", "luxembourg"],
  DE: ["german", "germany"],
  CH: ["swiss", "switzerland"],
  ES: ["spanish", "spain"],
  PT: ["portuguese", "portugal"],
  IT: ["italian", "italy"],
  PL: ["polish", "poland"],
  RO: ["romanian", "romania"],
  MA: ["moroccan", "morocco"],
  DZ: ["algerian", "algeria"],
  TN: ["tunisian", "tunisia"],
  SN: ["senegalese", "senegal"],
};

const NUMBER = "(phone |mobile |cell |landline )*(number|phone|mobile|cell|landline)";
const LEAD = "((sorry|but|and|well|note that|by the way)[ ,]*)*";
const IS = "(it's|it is|this is|that's|that is|which is|with)";

/** A number is said to be of a country: "it's a British number", "my mobile is Belgian", "a number from Spain". */
export const phoneCountries: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(COUNTRIES).map(([code, [of, named]]) => [
    code,
    wording(`
      ${LEAD}(${IS} )?((a|an|my|our|the|her|his) )?(${of}) ${NUMBER}
      ${LEAD}((my|our|the|this|that|her|his) )?${NUMBER} ?(is|'s) (a |an )?(${of})(?! [a-z])
      ${LEAD}(${IS} )?((a|an|my|our|the|her|his) )?${NUMBER} (is )?(from|in) (${named})
      ${LEAD}(it's|it is|that's|that is) (a |an )?(${of})( one)?(?= *([,.;:!)]|$))
    `),
  ]),
);
