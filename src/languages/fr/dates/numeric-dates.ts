import { rule } from "../../dates/rule.js";
import { day, type Said } from "../../dates/said.js";
import { NO_COUNT } from "./day-numbers.js";
import { WEEKDAY } from "./names.js";

const DAY = "(?<day>1er|3[01]|[12]\\d|0?[1-9])";
const MONTH = "(?<month>1[0-2]|0?[1-9])";
const TWO_FIGURE_MONTH = "(?<month>1[0-2]|0[1-9])";
const NAME = `(?:(?:${WEEKDAY}),? (?:le )?)?`;

function numeric({ day: number, month, year }: Readonly<Record<string, string | undefined>>): Said {
  const figure = Number(year ?? 0);
  return day({
    day: Number.parseInt(number ?? "", 10),
    month: Number(month),
    ...(year && { year: figure < 100 ? 2000 + figure : figure }),
  });
}

/** "13/11", "13/11/2017", "samedi 11/11/17". Not "1/2 journée", "24/24" or "8/10/12". */
export const slashed = rule(
  "slashed date",
  new RegExp(
    `${NAME}${DAY} ?/ ?${MONTH}(?: ?/ ?(?<year>20\\d\\d|\\d\\d))?(?![/.]?\\d|-\\d(?!\\d?/))${NO_COUNT}`,
  ),
  numeric,
  { notAfter: /[\d/.,]$|(?<!\/\d{1,2})-$/ },
);

/** "13-11", "13-11-2017". Not "8-12" (a month has two figures here), nor "10-12 ans". */
export const dashed = rule(
  "dashed date",
  new RegExp(
    `${NAME}${DAY}-${TWO_FIGURE_MONTH}(?:-(?<year>20\\d\\d|\\d\\d))?(?![/.-]?\\d)${NO_COUNT}`,
  ),
  numeric,
  { notAfter: /[\d/.,-]$/ },
);

/** "13.11.2017", "le 13.11". Not "version 13.11" or "13.50". */
export const dotted = rule(
  "dotted date",
  new RegExp(`${NAME}${DAY}\\.${MONTH}\\.(?<year>20\\d\\d|\\d\\d)(?![/.-]?\\d)`),
  numeric,
  { notAfter: /[\d/.,-]$/ },
);
export const dottedAfterArticle = rule(
  "dotted date",
  new RegExp(`${NAME}${DAY}\\.${TWO_FIGURE_MONTH}(?![/.,-]?\\d)${NO_COUNT}`),
  numeric,
  { onlyAfter: /\b(?:le|du|au) $/ },
);

/** "2017-11-13", "2017/11/13". */
export const iso = rule(
  "ISO date",
  /(?<year>20\d\d)[-/](?<month>1[0-2]|0[1-9])[-/](?<day>3[01]|[12]\d|0[1-9])/,
  numeric,
);
