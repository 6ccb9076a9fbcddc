import { type Groups, rule } from "../../dates/rule.js";
import { hoursBetween, type Said } from "../../dates/said.js";
import { NO_COUNT } from "./day-numbers.js";
import { HALF, hourPattern, inHalf, minutesOf } from "./hours.js";
import { MONTH, WEEKDAY } from "./names.js";
import { NUMBER_IN_LETTERS, numberOf } from "./numbers.js";

const HOUR = hourPattern(1);
/** The first hour may leave its "h" to the second. */
const FIGURE = "2[0-4]|1\\d|\\d";
const BARE = `(?<bare>${FIGURE}|${NUMBER_IN_LETTERS})`;
const TO = " ?(?:a|-|jusqu'a|/|>|->) ?";
const UNTIL = hourPattern(2) + HALF;
/** "le 14 à 16h" is a day and an hour, "15/11 à 18h" too. */
const NOT_AFTER_DAY = { notAfter: /[\d/.,-]$|\b(?:le|du) $/ };

/** Nothing begins before: "de 2 à 6" is rather an age, or a score. */
const EARLIEST = 7;

const NOON = 12 * 60;
const DAY = 24 * 60;

function between(groups: Groups): Said | null {
  const bare = groups.bare ?? groups.dashed;
  const first = bare === undefined ? minutesOf(groups, 1) : numberOf(bare) * 60;
  const from = inHalf(first, groups);
  const to = inHalf(minutesOf(groups, 2), groups);
  if (from === to || from > DAY || to > DAY) return null;
  // "de 11h à 1h": nobody means the night before noon.
  const turned = to < from && from <= NOON && to <= 6 * 60 ? to + NOON : to;
  return hoursBetween(from, turned, "range");
}

/** "de 14h à 16h", "9h30-12h", "14h/16h", "de 22h à 2h" (of the day after). */
export const hourRange = rule(
  "hour range",
  new RegExp(`(?:de |des )?${HOUR}${TO}${UNTIL}`),
  between,
  NOT_AFTER_DAY,
);

/** "de 14 à 16h", "14-16h", "de dix-huit à vingt heures". Not "de 8 à 12 ans", nor "le 14 à 16h". */
export const shortHourRange = rule(
  "hour range",
  new RegExp(`(?:(?:de |des )${BARE} (?:a|jusqu'a) |(?<dashed>${FIGURE}) ?[-/] ?)${UNTIL}`),
  between,
  NOT_AFTER_DAY,
);

/** "samedi de 14 à 18", "demain entre 9 et 12": beside their day no "h" is needed. Not "de 8 à 12 ans". */
export const hourRangeAfterDay = rule(
  "hour range",
  new RegExp(
    `(?:de (?<from>${FIGURE}) ?(?:a|-) ?(?<to>${FIGURE})|entre (?<first>${FIGURE}) et (?<last>${FIGURE}))${NO_COUNT}(?! (?:${MONTH}))`,
  ),
  ({ from, to, first, last }) => {
    const [start, end] = [Number(from ?? first), Number(to ?? last)];
    return start >= EARLIEST && start < end ? hoursBetween(start * 60, end * 60, "range") : null;
  },
  { onlyAfter: new RegExp(`\\b(?:${WEEKDAY}(?: \\d{1,2})?|demain|aujourd'hui|${MONTH}),? $`) },
);

/** "entre 14h et 16h", "entre 14 et 16h", "entre 10h et midi". */
export const betweenHours = rule(
  "hour range",
  new RegExp(`entre (?:${HOUR}|${BARE}) et ${UNTIL}`),
  between,
);

/** "entre midi et deux", "sur l'heure de midi", "pendant ma pause de midi": the lunch break. */
export const lunchBreak = rule(
  "lunch break",
  /entre midi et (?:deux|2)(?! ?h)|(?:(?:a|sur|pendant|durant|vers) )?(?:l'|(?:la|ma|notre|le|mon) )?(?:pause (?:de (?:mi-journee|midi)|du (?:midi|dejeuner)|dej(?:euner)?|midi)|(?<=l')heure d[ue] (?:midi|dejeuner)|(?<=(?:le|mon) )temps d[ue] (?:midi|dejeuner))/,
  () => hoursBetween(NOON, NOON + 120, "part"),
);
