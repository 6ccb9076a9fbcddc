import { dayOnOrBefore } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { day, wholeDay } from "../../dates/said.js";
import { DAY_NUMBER, dayNumberOf, MONTH, monthOf, WEEKDAY, weekdayOf, YEAR } from "./names.js";
import { DAY_IN_LETTERS, NUMBER_IN_LETTERS, numberOf } from "./numbers.js";

/** Between the numbers of a list or a range: "14, 15 et 16", "13 au 17", "14/15". */
const AND = "(?:, ?| et (?:le )?| ou (?:le )?| au | a |, et | & | ?- ?| ?/ ?| jusqu'au )";
/** How many numbers a list may go on for: to look on without an end from each would take squared time. */
const FURTHER = 12;

/** Short words that end like a plural and are none. */
const NO_PLURALS =
  "(?:dans|sans|hors|vers|apres|plus|mais|nous|vous|tous|alors|pres|chez|puis|mars|sous|precises|passees|svp|inclus|compris|exclus)";

/**
 * What shows that a number counts things: a plural, a unit, an ordinal, another figure. "le 14 rue",
 * "les 14 ateliers", "le 3 pièces", "le 20 %"; not "le 14 à Lille", "le 14 vers 18 h".
 */
export const NO_COUNT = `(?! (?:me |m'|te |t')(?:plait|tente)| de (?:la |l')?(?:rue|avenue|place|allee|impasse)| ?(?:h\\b|h\\d|heures?|%|€|x\\b|°|e\\b|eme|er\\b)|[.,:/]\\d| \\d{3}| (?:rue|avenue|place|boulevard|an|min|euro|metre|kilo|fois|million|rendez)| (?!${NO_PLURALS}\\b)[a-z]{3,}[sx]\\b)`;

/** No noun may follow: the end, a sign, a preposition, a pronoun, a part of the day. */
const ALONE =
  "(?= ?(?:$|[?!.,;)])| (?:a|au|en|dans|pour|vers|chez|et|ou|du mois|de ce mois|matin|soir|midi|apres-midi|avec|si|il|elle|on|je|tu|vous|est|c'est|ca|\\d{1,2} ?h)(?![a-z]))";

/** "le 13 novembre dernier": the last one. */
export const lastDayOfMonth = rule(
  "last day of month",
  new RegExp(`(?<day>${DAY_NUMBER}) (?<month>${MONTH}) (?:dernier|passe)`),
  ({ day: number, month }, now) => {
    const found = dayOnOrBefore({ day: dayNumberOf(number), month: monthOf(month) }, now);
    return found && { days: [wholeDay(found)], hours: [] };
  },
);

/** "14 novembre", "samedi 14 novembre 2017", "1er mai", "quatorze juillet", "le 14 du mois de mai". */
export const dayOfMonth = rule(
  "day of month",
  new RegExp(
    `(?:(?:ce )?(?<name>${WEEKDAY}),? ?(?:le )?)?(?<day>${DAY_NUMBER}|premier|${NUMBER_IN_LETTERS}) ?(?:-|du mois de |du mois d'|de |d')?(?<month>${MONTH})(?:,? ?(?<year>${YEAR})| prochain)?`,
  ),
  ({ name, day: number, month, year }) => {
    const figure = number === "premier" ? 1 : Number.parseInt(number ?? "", 10) || numberOf(number);
    return day({
      ...(name && { weekday: weekdayOf(name) }),
      day: figure,
      month: monthOf(month),
      ...(year && { year: Number(year) }),
    });
  },
);

/** "14" in "14, 15 et 16 novembre" or "13 au 17 novembre": its month is said further on. */
export const dayOfLaterMonth = rule(
  "day of later month",
  new RegExp(
    `(?<day>${DAY_NUMBER})(?=${AND}(?:${WEEKDAY} )?(?:${DAY_NUMBER}${AND}){0,${FURTHER}}(?:${WEEKDAY} )?${DAY_NUMBER} (?:de )?${MONTH}\\b)`,
  ),
  ({ day: number }) => day({ day: dayNumberOf(number) }),
);

/** "17" in "17 18 et 19 novembre", written without commas. */
export const dayOfSpacedList = rule(
  "day of later month",
  new RegExp(
    `(?<day>${DAY_NUMBER})(?=(?: ${DAY_NUMBER}){1,8} (?:et|ou) (?:le )?${DAY_NUMBER} (?:de )?(?<month>${MONTH})(?![a-z]))`,
  ),
  ({ day: number, month }) => day({ day: dayNumberOf(number), month: monthOf(month) }),
  { notAfter: /[\d/.:,-]$/ },
);

/** "samedi 14", "samedi le 14", "mercredi (15)", "vendredi quinze". */
export const weekdayWithNumber = rule(
  "weekday with number",
  new RegExp(
    `(?:ce )?(?<name>${WEEKDAY}),? ?(?:le |\\()?(?:(?<day>${DAY_NUMBER})|(?!un)(?<word>${NUMBER_IN_LETTERS}))\\)?${NO_COUNT}`,
  ),
  ({ name, day: number, word }) => {
    const figure = number ? dayNumberOf(number) : numberOf(word);
    return day({ weekday: weekdayOf(name), day: figure });
  },
);

/**
 * "le 14", "du 13 au 17", "jusqu'au 15", the last of "les 14, 15 et 16". Not "le 1er" alone, which
 * chooses from a list, nor numbers that count: "les 14 ateliers".
 */
export const dayNumber = rule(
  "day number",
  new RegExp(`(?<day>1er(?= au| et le \\d| a \\d| ?- ?\\d)|(?!1er)${DAY_NUMBER})${NO_COUNT}`),
  ({ day: number }) => day({ day: dayNumberOf(number) }),
  {
    onlyAfter: new RegExp(
      `\\b(?:(?:le|du|au) (?:${DAY_NUMBER}${AND})*|les (?:${DAY_NUMBER}${AND})+)$`,
    ),
    // A number of a house: "devant le 27", "en face du 12", "j'habite au 14".
    notAfter:
      /\b(?:numero|rendez-vous|choix|face|cote|hauteur|niveau) (?:du|au) $|\b(?:devant|derriere|habit[a-z]+) (?:le|au) $/,
  },
);

/** "pour le 1er", "à partir du 1er": after these words it does not choose from a list. */
export const firstOfMonth = rule(
  "day number",
  new RegExp(`(?<day>1er)${ALONE}`),
  () => day({ day: 1 }),
  {
    onlyAfter:
      /\b(?:avant|apres|des|depuis|pour|d'ici|a partir|a compter|jusqu'|c'est|ce sera|c'etait) ?(?:le|du|au) $/,
  },
);

/** "le quinze", "jusqu'au vingt et un". Not "le trois", "le quinze de France". */
export const dayInLetters = rule(
  "day number",
  new RegExp(`(?<day>${DAY_IN_LETTERS})${ALONE}`),
  ({ day: number }) => day({ day: numberOf(number) }),
  { onlyAfter: /\b(?:le|du|au) $/ },
);

/** The first of "les 14 et 15", "les 14-15". Not "les 2". */
export const listedDay = rule(
  "day number",
  new RegExp(`(?<day>${DAY_NUMBER})(?=${AND}${DAY_NUMBER}${NO_COUNT}(?![a-z0-9]))`),
  ({ day: number }) => day({ day: dayNumberOf(number) }),
  { onlyAfter: /\bles $/ },
);
