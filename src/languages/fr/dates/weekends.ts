import type { DateTime } from "luxon";
import { dayMeant, mondayOf, weekdayBeside } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { DAY_NUMBER, dayNumberOf, MONTH, monthOf, NEXT_OR_LAST, stepOf } from "./names.js";
import { NUMBER, numberOf } from "./numbers.js";

/** The last day of the beginning of a week: Tuesday. */
const EARLY = 2;

/** A week-end runs from Saturday to Sunday. */
function weekendFrom(saturday: DateTime, supposed?: "week"): Said {
  return span(saturday, saturday.plus({ days: 2 }), "weekend", supposed);
}

/** The Saturday of the week that a moment is in. */
function saturdayOf(moment: DateTime): DateTime {
  return mondayOf(moment).plus({ days: 5 });
}

/** The week-end that a day belongs to; a holiday on a Monday or Tuesday lengthens the one before it. */
export function weekendNear(day: DateTime): Said {
  return weekendFrom(saturdayOf(day.weekday <= 2 ? day.minus({ weeks: 1 }) : day));
}

/** The last week-end to begin before a day, or the first after it. */
export function weekendBeside(day: DateTime, side: "before" | "after"): Said | null {
  const saturday = weekdayBeside(6, day, side);
  return saturday && weekendFrom(saturday);
}

/** What a week-end is about: "sur les monnaies". A place has no article, or is a kind of place: "sur la métropole". */
const ABOUT =
  "sur (?:le |la |les |l'|un |une |des |leurs? |notre |votre )(?!(?:metropole|mel|agglo|agglomeration|region|ville|commune|secteur|coin|nord|campus)\\b)";

/**
 * "ce week-end" is the coming one, or the one that we are in; "le week-end prochain" that of next
 * week, or early in the week, when the last one is still near, the coming one; "le prochain week-end" the
 * next to begin. Not "un week-end", "bon week-end", nor "le week-end sur les monnaies"; "ce week-end sur Lille" is.
 */
export const weekend = rule(
  "week-end",
  new RegExp(
    `(?<=(?<this>\\bce )?)(?:(?:ce |le )?(?<before>prochain|dernier) )?week-end(?: (?<which>${NEXT_OR_LAST}))?(?! (?:${ABOUT}|des [a-z]|de l'|d'[a-z]))`,
  ),
  ({ this: thisOne, before, which }, now) => {
    const saturday = saturdayOf(now);
    const isNear = which === "prochain" && now.weekday <= EARLY;
    if (which !== undefined)
      return weekendFrom(saturday.plus({ weeks: isNear ? 0 : stepOf(which) }));
    if (before === "dernier") return weekendFrom(saturday.minus({ weeks: 1 }));
    if (before === "prochain") {
      return weekendFrom(saturday.plus({ weeks: now >= saturday ? 1 : 0 }));
    }
    return weekendFrom(saturday, thisOne ? undefined : "week");
  },
  { notAfter: /\b(?:un|d'un|chaque|dernier|premier) $/ },
);

/** So many of a repeated week-end are given: about a month of them. */
const REPEATED = 4;

/**
 * "les week-ends", "chaque week-end", "n'importe quel week-end", "un autre week-end", "seulement le week-end":
 * those to come. Not "les week-ends de décembre", "un week-end à la mer".
 */
export const everyWeekend = rule(
  "every weekend",
  new RegExp(
    String.raw`(?:tous )?les week-ends?(?! (?:d[eu]|d'|des|en) )|chaque week-end|(?:n'importe quel|(?:peu importe|qu'importe|quel que soit) (?:le|quel)) week-end|un autre week-end(?! que\b)|(?<=\b(?:seulement|uniquement|juste|plutot|que) )(?:le|un) week-end(?=[ ?!.]*$|,)|un week-end(?= (?:en|de|d'|courant) ?(?:${MONTH})\b)|(?:le )?week-end (?:seulement|uniquement)|(?<=\b(?:tombe|tombent|est|sont|soit|soient|a lieu|ont lieu|se passe|se passent) )un week-end(?=[ ?!.]*$)`,
  ),
  (_, now) => ({
    days: Array.from({ length: REPEATED }, (_, weeks) => {
      const start = saturdayOf(now).plus({ weeks });
      return { start, end: start.plus({ days: 2 }), grain: "weekend" as const };
    }),
    hours: [],
  }),
);

/** "dans deux week-ends": the coming one, or the one that we are in, is the first. */
export const weekendInWeeks = rule(
  "week-end in weeks",
  new RegExp(`dans (?<count>${NUMBER}) week-ends?`),
  ({ count }, now) => weekendFrom(saturdayOf(now).plus({ weeks: numberOf(count) - 1 })),
);

/** "ce week-end et le prochain", "ce week-end ou le suivant": the one after it. */
export const weekendAfterThis = rule(
  "week-end",
  /(?:le |celui )?(?:prochain|suivant|d'apres)/,
  (_, now) => weekendFrom(saturdayOf(now).plus({ weeks: 1 })),
  { onlyAfter: /\b(?:ce|le) week-end(?:,| et| ou| et\/ou) $/ },
);

/**
 * "le pont du 11 novembre", "le pont de l'Ascension": the holiday with the week-end it is joined to,
 * by way of the Monday or the Friday between them; from a Wednesday on, two days.
 */
export function bridgeOver(day: DateTime): Said {
  const saturday = saturdayOf(day.weekday <= 2 ? day.minus({ weeks: 1 }) : day);
  const monday = saturday.plus({ days: 2 });
  if (day.weekday <= 2) return span(saturday, day.plus({ days: 1 }), "range");
  return day.weekday > 5 ? weekendFrom(saturday) : span(day, monday, "range");
}

export const bridge = rule(
  "bridge",
  new RegExp(`pont du (?<day>${DAY_NUMBER}) (?<name>${MONTH})(?: (?<year>20\\d\\d))?`),
  ({ day, name, year }, now) => {
    const date = { day: dayNumberOf(day), month: monthOf(name) };
    const found = dayMeant({ ...date, ...(year && { year: Number(year) }) }, now);
    return found && bridgeOver(found);
  },
);

/** "le week-end du 18", "le week-end des 18 et 19 novembre", "week-end du 11/11". */
export const weekendOf = rule(
  "week-end of a day",
  new RegExp(
    `week-end (?:du|des) (?:samedi )?(?<day>${DAY_NUMBER})(?:(?: et |-| au |/)(?:dimanche )?${DAY_NUMBER}(?!\\d))?(?: (?<name>${MONTH})|/(?<month>1[0-2]|0?[1-9]))?(?: (?<year>20\\d\\d))?`,
  ),
  ({ day, name, month, year }, now) => {
    const named = monthOf(name) ?? (month && Number(month));
    const fields = {
      day: dayNumberOf(day),
      ...(named && { month: named }),
      ...(year && { year: Number(year) }),
    };
    const found = dayMeant(fields, now);
    return found && weekendNear(found);
  },
);

/** "le week-end d'après, 25-26", "le week-end prochain, les 18 et 19 novembre": the days that are said, when they are two in a row. */
export const weekendByDays = rule(
  "week-end by its days",
  new RegExp(
    `(?:(?:le|ce) )?(?:prochain )?week-end(?: (?:prochain|suivant|d'apres|qui suit))?,? ?\\(?(?:le |les |du |des )?(?:samedi )?(?<day>${DAY_NUMBER})(?: et |-| & |/)(?:dimanche )?(?:le )?(?<second>${DAY_NUMBER})(?!\\d)(?: (?<name>${MONTH}))?`,
  ),
  ({ day, second, name }, now) => {
    const month = monthOf(name);
    const saturday = dayMeant({ day: dayNumberOf(day), ...(month && { month }) }, now);
    return saturday && dayNumberOf(second) === saturday.plus({ days: 1 }).day
      ? weekendNear(saturday)
      : null;
  },
);
