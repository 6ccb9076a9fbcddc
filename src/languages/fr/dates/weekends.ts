import type { DateTime } from "luxon";
import { dayMeant, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { DAY_NUMBER, dayNumberOf, MONTH, monthOf, NEXT_OR_LAST, stepOf } from "./names.js";

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

/**
 * "ce week-end" is the coming one, or the one that we are in; "le week-end prochain" that of next
 * week; "le prochain week-end" the next to begin. Not "un week-end", nor "bon week-end".
 */
export const weekend = rule(
  "week-end",
  new RegExp(
    `(?<=(?<this>\\bce )?)(?:(?:ce |le )?(?<before>prochain|dernier) )?week-end(?: (?<which>${NEXT_OR_LAST}))?(?! (?:sur|des [a-z]|de l'|d'[a-z]))`,
  ),
  ({ this: thisOne, before, which }, now) => {
    const saturday = saturdayOf(now);
    if (which !== undefined) return weekendFrom(saturday.plus({ weeks: stepOf(which) }));
    if (before === "dernier") return weekendFrom(saturday.minus({ weeks: 1 }));
    if (before === "prochain") {
      return weekendFrom(saturday.plus({ weeks: now >= saturday ? 1 : 0 }));
    }
    return weekendFrom(saturday, thisOne ? undefined : "week");
  },
  { notAfter: /\b(?:un|d'un|chaque|dernier|premier) $/ },
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
