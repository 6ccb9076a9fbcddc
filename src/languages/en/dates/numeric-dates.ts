import { type Groups, rule } from "../../dates/rule.js";
import { day, type Said } from "../../dates/said.js";
import { COUNTS_NOTHING } from "./day-numbers.js";
import { WEEKDAY } from "./names.js";

const DAY = "(?<day>3[01]|[12]\\d|0?[1-9])";
const MONTH = "(?<month>1[0-2]|0?[1-9])";
const TWO_FIGURE_MONTH = "(?<month>1[0-2]|0[1-9])";
const NAME = `(?:(?:${WEEKDAY}),? (?:the )?)?`;

function numeric({ day: number, month, year }: Groups): Said {
  const figure = Number(year ?? 0);
  return day({
    day: Number(number),
    month: Number(month),
    ...(year && { year: figure < 100 ? 2000 + figure : figure }),
  });
}

/** "13/11", "13/11/2017", "Saturday 11/11/17": the day first, as in all of Europe. Not "2/3 of us". */
export const slashed = rule(
  "slashed date",
  new RegExp(
    `${NAME}${DAY} ?/ ?${MONTH}(?:(?: ?/ ?(?<year>20\\d\\d|\\d\\d))(?![/.]?\\d)|(?![/.]?\\d)${COUNTS_NOTHING})`,
  ),
  numeric,
  { notAfter: /[\d/.,]$|(?<!\/\d{1,2})-$/ },
);

/** "13-11", "13-11-2017". Not "6-10" (two figures each here), nor "10-12 years" (see decoys). */
export const dashed = rule(
  "dashed date",
  new RegExp(
    `${NAME}${DAY}-${TWO_FIGURE_MONTH}(?:-(?<year>20\\d\\d|\\d\\d)(?![/.-]?\\d)|(?<=\\d\\d-\\d\\d)(?![/.:-]?\\d)${COUNTS_NOTHING})`,
  ),
  numeric,
  { notAfter: /[\d/.,-]$|\b(?:from|between|at|tomorrow|today|tonight|kids|children|people) $/ },
);

/** "13.11.2017", "on 13.11". Not "version 13.11" or "at 6.10". */
export const dotted = rule(
  "dotted date",
  new RegExp(`${NAME}${DAY}\\.${MONTH}\\.(?<year>20\\d\\d|\\d\\d)(?![/.-]?\\d)`),
  numeric,
  { notAfter: /[\d/.,-]$/ },
);
export const dottedAfterOn = rule(
  "dotted date",
  new RegExp(`${NAME}${DAY}\\.${TWO_FIGURE_MONTH}(?![/.,-]?\\d)${COUNTS_NOTHING}`),
  numeric,
  { onlyAfter: /\b(?:on|the) $/ },
);

/** "2017-11-13", "2017/11/13". */
export const iso = rule(
  "ISO date",
  /(?<year>20\d\d)[-/](?<month>1[0-2]|0[1-9])[-/](?<day>3[01]|[12]\d|0[1-9])/,
  numeric,
);
