import type { DateTime } from "luxon";
import { dayMeant, mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { DAY_NUMBER, dayNumberOf, MONTH, monthOf, NEXT_OR_LAST, stepOf, WEEKDAY } from "./names.js";

/** A week runs from Monday to Sunday; "cette semaine" is all of the one that we are in. */
function week(monday: DateTime, from = 0, to = 7): Said {
  const whole = from === 0 && to === 7;
  return span(monday.plus({ days: from }), monday.plus({ days: to }), whole ? "week" : "range");
}

/** "cette semaine", "la semaine prochaine", "le programme de la semaine". Not "la semaine de l'ESS". */
export const thisWeek = rule(
  "week",
  new RegExp(
    `(?:(?:dans |pendant |durant )?(?:toute )?la )?semaine (?<which>${NEXT_OR_LAST})|cette semaine (?<coming>qui vient|a venir)|(?:cette|(?:dans|pendant|durant|(?:pendant |durant )?toute) la) semaine(?:-ci)?(?! (?:de|d'|des|du)\\b)|(?<!(?:fois|jours?|reste|nuits?|soirs?) )de la semaine(?=[ ?!.,;]*$|[,;]| (?:a|au|aux|sur|dans|en|et|ou|pour|avec|chez|pres|autour|hors|sauf|pas)(?![a-z]))|(?:sur |pour |a )?(?:toute )?(?:la|cette) semaine (?:entiere|complete)|semaine en cours|(?:la )?(?<before>prochaine|derniere) semaine(?! (?:de|d'))`,
  ),
  ({ which, coming, before }, now) =>
    week(mondayOf(now).plus({ weeks: stepOf(which ?? coming ?? before) })),
);

/** "la semaine du 16", "semaine du lundi 20 novembre", "la semaine du 13/11". */
export const weekOf = rule(
  "week of a day",
  new RegExp(
    `semaine du (?:${WEEKDAY} )?(?<day>${DAY_NUMBER})(?: (?<name>${MONTH})| ?/ ?(?<month>1[0-2]|0?[1-9]))?(?: (?<year>20\\d\\d))?`,
  ),
  ({ day, name, month, year }, now) => {
    const named = monthOf(name) ?? (month && Number(month));
    const fields = {
      day: dayNumberOf(day),
      ...(named && { month: named }),
      ...(year && { year: Number(year) }),
    };
    const found = dayMeant(fields, now);
    return found && week(mondayOf(found));
  },
);

/** "semaine 47": by the number that calendars print. */
export const numberedWeek = rule(
  "numbered week",
  /semaine (?:n° ?)?(?<number>\d{1,2})(?! ?h)/,
  ({ number }, now) => {
    const weeks = Number(number);
    if (weeks < 1 || weeks > now.weeksInWeekYear) return null;
    const monday = now.set({ weekNumber: weeks, weekday: 1 }).startOf("day");
    return week(
      monday < mondayOf(now)
        ? monday.plus({ years: 1 }).set({ weekNumber: weeks, weekday: 1 })
        : monday,
    );
  },
);

/** Days of a week, counted from its Monday: "en début de semaine" is Monday and Tuesday. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  debut: [0, 2],
  milieu: [2, 4],
  fin: [3, 7],
};

/** "en début de semaine" (the next one to come), "fin de semaine prochaine". */
export const partOfWeek = rule(
  "part of week",
  new RegExp(
    `(?:(?<!jusqu')(?:en |a la )|au |la |le )?(?<part>debut|milieu|fin) (?:de la |de cette |de )semaine(?: (?<which>${NEXT_OR_LAST}))?`,
  ),
  ({ part = "", which }, now) => {
    const [from, to] = PARTS[part] ?? [0, 7];
    const monday = mondayOf(now).plus({ weeks: stepOf(which) });
    const over = which === undefined && monday.plus({ days: to }) <= now;
    return week(monday.plus({ weeks: over ? 1 : 0 }), from, to);
  },
);

/** So many weeks of working days are given: about a month of them. */
const REPEATED = 4;

/** "en semaine", "un soir de semaine": Monday to Friday of these weeks, those not over yet. */
export const workingDays = rule(
  "working days",
  /(?:uniquement |seulement )?en semaine(?! (?:prochaine|suivante|derniere|\d))|(?:les |des |un )?jours? (?:de (?:la )?semaine|ouvres?|ouvrables?)|(?<=\b(?:matin|midi|soir|apres-midi)s? )de semaine/,
  (_, now) => {
    const monday = mondayOf(now).plus({ weeks: now.weekday > 5 ? 1 : 0 });
    const days = Array.from({ length: REPEATED }, (_, weeks) => {
      const start = monday.plus({ weeks });
      return { start, end: start.plus({ days: 5 }), grain: "week" as const };
    });
    return { days, hours: [] };
  },
);
