import type { DateTime } from "luxon";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { MONTH, monthOf, stepOf, WHICH_ONE, YEAR } from "./names.js";

/** The first day of the month said; the coming one, or the one that we are in. */
export function monthMeant(name: string, now: DateTime, which?: string, year?: string): DateTime {
  const first = now.startOf("month");
  const month = monthOf(name) ?? 1;
  if (year !== undefined) return first.set({ year: Number(year), month });
  const ahead = (month - first.month + 12) % 12;
  if (stepOf(which) === 1) return first.plus({ months: ahead || 12 });
  return first.plus({ months: stepOf(which) === -1 ? ahead - 12 : ahead });
}

/** "this month", "the month", or a month by its name, with or without a year. */
export const A_MONTH = `(?:the month of )?(?:(?<which>${WHICH_ONE}) )?(?<name>${MONTH})(?:,? (?<year>${YEAR}))?`;
export const THIS_MONTH = `(?:the|(?:the )?(?<step>${WHICH_ONE}|coming)) month`;

export interface MonthWords {
  readonly name?: string;
  readonly which?: string;
  readonly year?: string;
  readonly step?: string;
}

/** The first day of the month that the words of `A_MONTH` or `THIS_MONTH` mean. */
export function firstOf({ name, which, year, step }: MonthWords, now: DateTime): DateTime {
  if (name !== undefined) return monthMeant(name, now, which, year);
  return now.startOf("month").plus({ months: stepOf(step) });
}

/** "year" when the words name a month and leave its year out. */
export function supposedYear({ name, which, year }: MonthWords): "year" | undefined {
  return name !== undefined && which === undefined && year === undefined ? "year" : undefined;
}

function wholeMonth(words: MonthWords, now: DateTime): Said {
  const first = firstOf(words, now);
  return span(first, first.plus({ months: 1 }), "month", supposedYear(words));
}

/** "in November", "November 2017", "next December". Not "may" nor "march", which are verbs as well. */
export const month = rule("month", new RegExp(`(?:all )?${A_MONTH}`), (words, now) =>
  /^(?:march|may)$/.test(words.name ?? "") && !words.year ? null : wholeMonth(words, now),
);

/** "may" and "march" are months after "in", "until" and the like. */
export const verbMonth = rule(
  "month",
  /(?:the month of )?(?:(?<which>next|last) )?(?<name>march|may)(?! (?:be|i|we|you|not|for|through|against|on|have|has)\b|(?<!\bin (?:march|may)) (?:is|was)\b)/,
  wholeMonth,
  {
    onlyAfter:
      /(?:\b(?:in|during|until|till|by|since|throughout|of|before|after|between|(?:april|february|june|january) (?:and|or|to))|\bfrom) ?$/,
    notAfter: /\b(?:a|the|(?:one|some|all|most|many|few|any) of) $/,
  },
);

/** "March?", "and May?": the whole message. */
export const loneVerbMonth = rule("month", /(?<name>march|may)(?= ?[?!.]*$)/, wholeMonth, {
  onlyAfter: /^ *(?:and |or |what about |how about )?$/,
});

/** "this month", "next month", "last month". Not "a month", "the month of the social economy". */
export const thisMonth = rule(
  "this month",
  /(?<beyond>(?:the )?month after next)|(?:the )?(?<step>this|current|next|following|last|past|previous)(?: coming)? month(?! (?:of|about)\b)/,
  ({ beyond, step }, now) => {
    const first = now.startOf("month").plus({ months: beyond ? 2 : stepOf(step) });
    return span(first, first.plus({ months: 1 }), "month");
  },
);

/** "later this month", "later in the month": after today. */
export const laterInMonth = rule(
  "later in month",
  /later (?:on )?(?:in (?:the|this)|this|during (?:the|this)) month/,
  (_, now) =>
    span(now.startOf("day").plus({ days: 1 }), now.startOf("month").plus({ months: 1 }), "range"),
);

/** "the rest of the month": from today on. */
export const restOfMonth = rule("rest of month", /(?:the )?rest of (?:the|this) month/, (_, now) =>
  span(now.startOf("day"), now.startOf("month").plus({ months: 1 }), "range"),
);

/** "the rest of November": from now on, or all of a month to come. */
export const restOfNamedMonth = rule(
  "rest of month",
  new RegExp(`(?:the )?(?:rest|remainder) of (?<name>${MONTH})`),
  ({ name = "" }, now) => {
    const first = monthMeant(name, now);
    const start = first < now ? now.startOf("minute") : first;
    return span(start, first.plus({ months: 1 }), "range", "year");
  },
);

/** Days of the month: [first, last + 1), the end of the month when there is no last. */
const PARTS: Readonly<Record<string, readonly [number, number | null]>> = {
  early: [1, 11],
  "beginning of": [1, 11],
  "start of": [1, 11],
  "early in": [1, 11],
  mid: [11, 21],
  "middle of": [11, 21],
  late: [21, null],
  "first days of": [1, 11],
  "last days of": [21, null],
  "late in": [21, null],
  "end of": [21, null],
  "first half of": [1, 16],
  "first fortnight of": [1, 16],
  "second half of": [16, null],
  "second fortnight of": [16, null],
};

/** "early December", "mid-November", "the end of the month", "the first half of December". */
export const partOfMonth = rule(
  "part of month",
  new RegExp(
    `(?:(?:at|in|towards|around|the|very) ){0,3}(?<part>${Object.keys(PARTS).join("|")})[ -]?(?:${A_MONTH}|${THIS_MONTH}|month(?= ?(?:$|[?!.,])))`,
  ),
  ({ part = "", ...words }, now) => {
    const first = firstOf(words, now);
    const [from, to] = PARTS[part] ?? [1, null];
    const end = to === null ? first.plus({ months: 1 }) : first.set({ day: to });
    return span(first.set({ day: from }), end, "range", supposedYear(words));
  },
);
