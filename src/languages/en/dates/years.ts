import { DateTime } from "luxon";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { stepOf, YEAR } from "./names.js";

function year(number: number, from = 1, months = 12): Said {
  const start = DateTime.utc(number, from, 1);
  return span(start, start.plus({ months }), months === 12 ? "year" : "range");
}

/** "in 2018", "this year", "next year". Not "the year 2000", "ESS 2017", "years". */
export const wholeYear = rule(
  "year",
  new RegExp(
    `(?:in|during|throughout) (?<number>${YEAR})|(?<which>this|next|last) year(?! (?:olds?|\\d))`,
  ),
  ({ number, which }, now) =>
    year(number === undefined ? now.year + stepOf(which) : Number(number)),
);

/** "the end of 2017", "late 2017", "early next year", "the end of the year", "year end": its two months. */
export const partOfYear = rule(
  "part of year",
  new RegExp(
    `(?:at )?(?:the )?(?:(?<part>early|beginning of|start of|late|end of)(?: in)? (?:(?<number>${YEAR})|(?:the |(?<which>this|next|last) )?year)|year(?:'s)?[ -]end)`,
  ),
  ({ part, number, which }, now) => {
    const numbered = number === undefined ? now.year + stepOf(which) : Number(number);
    return year(numbered, /^(?:late|end)/.test(part ?? "end") ? 11 : 1, 2);
  },
);

/** First day of each season (month, day), to the day that people say it begins. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 21],
  summer: [6, 21],
  autumn: [9, 21],
  fall: [9, 21],
  winter: [12, 21],
};

/** "this winter", "in the spring", "next summer". Not "spring rolls", "a fall". */
export const season = rule(
  "season",
  /(?:(?<which>this|next|last)|in|in the|during the|over the) (?<name>spring|summer|autumn|fall|winter)(?! (?:rolls?|cleaning|onions?|schools?|in|of)\b)/,
  ({ which, name = "" }, now) => {
    if (name === "fall" && which === undefined) return null;
    const [month, day] = SEASONS[name] ?? [1, 1];
    const begin = (ahead: number) => DateTime.utc(now.year + ahead, month, day);
    const running =
      begin(-1).plus({ months: 3 }) > now ? -1 : begin(0).plus({ months: 3 }) > now ? 0 : 1;
    const next = stepOf(which) === 1 && begin(running) <= now ? 1 : Math.min(0, stepOf(which));
    const start = begin(running + next);
    return span(start, start.plus({ months: 3 }), "range");
  },
);
