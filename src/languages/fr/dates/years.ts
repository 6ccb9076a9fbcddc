import { DateTime } from "luxon";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { NEXT_OR_LAST, stepOf, YEAR } from "./names.js";

function year(number: number, from = 1, months = 12): Said {
  const start = DateTime.utc(number, from, 1);
  return span(start, start.plus({ months }), months === 12 ? "year" : "range");
}

/** A programme is not asked for years further away: "créée en 1998". */
const NEAR = 5;

/** "en 2018", "cette année", "l'année prochaine", "l'an dernier". Not "les années 80". */
export const wholeYear = rule(
  "year",
  new RegExp(
    `en (?<number>${YEAR})|cette annee|dans l'annee|l'an(?:nee)? (?<which>${NEXT_OR_LAST})|(?:annee|an) (?<bare>prochaine?|derniere?)`,
  ),
  ({ number, which, bare }, now) => {
    const meant = number === undefined ? now.year + stepOf(which ?? bare) : Number(number);
    return Math.abs(meant - now.year) <= NEAR ? year(meant) : null;
  },
);

/**
 * "fin 2017", "en fin d'année", "début 2018", "au début de l'année prochaine": its two months. "Jusqu'à
 * la fin de l'année" leaves its first words to the bound.
 */
export const partOfYear = rule(
  "part of year",
  new RegExp(
    `(?:(?<!jusqu')(?:en |a la )|au |la |le )?(?<part>debut|fin) (?:(?:de )?(?<number>${YEAR})|(?:d'|de l'|de cette )annee(?: (?<which>${NEXT_OR_LAST}))?)`,
  ),
  ({ part, number, which }, now) => {
    const meant = number === undefined ? now.year + stepOf(which) : Number(number);
    return year(meant, part === "fin" ? 11 : 1, 2);
  },
);

/** First day of each season (month, day), to the day that people say it begins. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  printemps: [3, 21],
  ete: [6, 21],
  automne: [9, 21],
  hiver: [12, 21],
};

/** "cet hiver", "au printemps", "l'été prochain". Not "j'ai été", nor "l'Hiver" of Vivaldi. */
export const season = rule(
  "season",
  new RegExp(
    `(?:cet |ce |en |a l'|au )(?<name>printemps|ete|automne|hiver)|(?:cet |ce |a l'|au |l'|le )?(?<name2>printemps|ete|automne|hiver) (?<which>${NEXT_OR_LAST})`,
  ),
  ({ name, name2, which }, now) => {
    const [month, day] = SEASONS[name ?? name2 ?? ""] ?? [1, 1];
    const begin = (ahead: number) => DateTime.utc(now.year + ahead, month, day);
    const running =
      begin(-1).plus({ months: 3 }) > now ? -1 : begin(0).plus({ months: 3 }) > now ? 0 : 1;
    const next = stepOf(which) === 1 && begin(running) <= now ? 1 : Math.min(0, stepOf(which));
    const start = begin(running + next);
    return span(start, start.plus({ months: 3 }), "range");
  },
  { notAfter: /\b(?:j'ai|a|as|avons|avez|ont|aurait|avait|avaient|ayant|avoir|cet) $/ },
);
