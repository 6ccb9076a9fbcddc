import type { DateTime } from "luxon";
import { mondayOf } from "../../dates/calendar.js";
import { rule } from "../../dates/rule.js";
import { day, type Said, span, wholeDay } from "../../dates/said.js";
import { NEXT_OR_LAST, stepOf, WEEKDAY, weekdayOf } from "./names.js";
import { NUMBER, numberOf } from "./numbers.js";

/** "samedi", "ce samedi": the next one, today included. */
export const weekday = rule("weekday", new RegExp(`(?:ce )?(?<name>${WEEKDAY})`), ({ name }) =>
  day({ weekday: weekdayOf(name) }),
);

/** "samedi prochain" is the next one after today, "samedi dernier" the last one before it. */
export function weekdayStepped(name: string | undefined, which: string, now: DateTime): DateTime {
  const ahead = ((weekdayOf(name) ?? 1) - now.weekday + 7) % 7;
  const days = stepOf(which) === 1 ? ahead || 7 : ahead - 7;
  return now.startOf("day").plus({ days });
}

/** "samedi prochain", "dernier samedi", "vendredi qui vient". */
export const weekdayNextOrLast = rule(
  "weekday next or last",
  new RegExp(
    `(?<name>${WEEKDAY}) (?<which>${NEXT_OR_LAST})|(?<before>prochain|dernier) (?<after>${WEEKDAY})`,
  ),
  ({ name, which, before, after }, now) => ({
    days: [wholeDay(weekdayStepped(name ?? after, which ?? before ?? "", now))],
    hours: [],
  }),
);

/** "samedi en huit", "d'aujourd'hui en huit": a week after the coming one; "en quinze": two weeks after. */
export const weekdayInEight = rule(
  "weekday in eight",
  new RegExp(`(?:d')?(?<name>${WEEKDAY}|aujourd'hui|demain) en (?<count>huit|8|quinze|15)`),
  ({ name, count }, now) => {
    const near = name === "demain" ? 1 : 0;
    const ahead = ((weekdayOf(name) ?? now.weekday + near) - now.weekday + 7) % 7;
    const weeks = count === "huit" || count === "8" ? 1 : 2;
    const start = now.startOf("day").plus({ days: ahead, weeks });
    return span(start, start.plus({ days: 1 }), "day");
  },
);

/** "samedi dans deux semaines": of the week that lies so far ahead. */
export const weekdayInWeeks = rule(
  "weekday in weeks",
  new RegExp(`(?<name>${WEEKDAY}) dans (?<count>${NUMBER}) semaines?`),
  ({ name, count }, now) => {
    const monday = mondayOf(now).plus({ weeks: numberOf(count) });
    const start = monday.plus({ days: (weekdayOf(name) ?? 1) - 1 });
    return span(start, start.plus({ days: 1 }), "day");
  },
);

/** So many of a repeated day are given: about a month of them. */
const REPEATED = 4;

/**
 * "les samedis", "tous les jeudis", "chaque mardi", "n'importe quel jeudi", "un jeudi", "le samedi de préférence", "libre le mercredi":
 * the next four, today included. Not "tombe un lundi", "un lundi 13", "libre mercredi".
 */
export const everyWeekday = rule(
  "every weekday",
  new RegExp(
    `(?:tous )?(?:les |ces )?(?<name>${WEEKDAY})s|(?:chaque|n'importe quel|(?:peu importe|qu'importe|quel que soit) (?:le|quel)) (?<each>${WEEKDAY})(?! \\d)|(?<!tombe(?:ra|rait)? )un (?:autre )?(?<some>${WEEKDAY})(?! (?:\\d|${NEXT_OR_LAST}|en (?:huit|quinze)))|(?:le )?(?<liked>${WEEKDAY})(?= (?:de preference|en general|d'habitude|si possible|c'est mieux))|(?<=(?:en general|d'habitude|generalement|d'ordinaire),? )le (?<usual>${WEEKDAY})(?! \\d)|(?<=(?:libres?|dispos?|disponibles?|peux|peut) (?:que |seulement |uniquement )?)le (?<free>${WEEKDAY})(?! (?:\\d|${NEXT_OR_LAST}|matin \\d|en (?:huit|quinze)))`,
  ),
  ({ name, each, some, liked, usual, free }, now): Said => {
    const ahead =
      ((weekdayOf(name ?? each ?? some ?? liked ?? usual ?? free) ?? 1) - now.weekday + 7) % 7;
    const days = Array.from({ length: REPEATED }, (_, weeks) => {
      const start = now.startOf("day").plus({ days: ahead, weeks });
      return { start, end: start.plus({ days: 1 }), grain: "day" as const };
    });
    return { days, hours: [] };
  },
);
