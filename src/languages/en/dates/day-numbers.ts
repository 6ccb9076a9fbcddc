import { rule } from "../../dates/rule.js";
import { day } from "../../dates/said.js";
import { MONTH, MONTH_AFTER_DAY, monthOf, WEEKDAY, weekdayOf, YEAR } from "./names.js";
import {
  DAY_NUMBER,
  LATE_ORDINAL_IN_LETTERS,
  ORDINAL_IN_LETTERS,
  ORDINAL_NUMBER,
  ordinalOf,
} from "./numbers.js";

/** Between the numbers of a list or a range: "14, 15 and 16", "13th to 17th", "14/15". */
const AND =
  "(?:, ?(?:and |or )?| and | or | & | to | until | till | through | ?- ?| ?/ ?)(?:the )?";
/** How many numbers a list may go on for: to look on without an end from each would take squared time. */
const FURTHER = 12;

/** Words that may follow a number which counts nothing: no noun is among them. */
const NO_NOUN =
  "(?:all|at|in|on|from|to|till|til|until|through|and|or|of (?:this|next|last|the) month|this|next|before|after|" +
  "around|about|for|with|without|except|unless|until|near|by|please|pls|plz|is|are|was|if|not|but|too|instead|only|then|what|" +
  "where|which|that|as|onwards?|morning|afternoon|evening|night|lunchtime|lunch|noon|today|" +
  "tonight|tomorrow|sharp|latest|included|inclusive|there|i|we|you|do|does|can|could|will|would|thanks|thank|so|" +
  "works|suits|sounds|looks|starts|begins|ends|opens|seems|because|when|how|who|no|also|have|has|any|anything|something|ok|" +
  "aimed|meant|intended|suitable|reserved|restricted|open (?:to|for)|held|run by|organi[sz]ed|really|still|already|" +
  `${WEEKDAY}|${MONTH}|\\d{1,2}(?:[:.]\\d\\d|:\\d\\d| ?[ap]m))`;

/**
 * What shows that a number counts nothing: the end, a stop, a word that is no noun. "on the 14th in
 * Lille", "at 6?"; not "the 14th edition", "around 6 people", "from 6 years".
 */
export const COUNTS_NOTHING = `(?= ?(?:$|[?!;)(&]|,(?!\\d)|\\.(?!\\d)|/ ?\\d|:(?!\\d))| ?-(?! ?[a-z])| ?- ?(?:${WEEKDAY}|${MONTH})| ${NO_NOUN}(?![a-z]))`;

/** "Saturday 2-4pm", "Saturday 18:30", "Saturday 6 pm", "Saturday 2 to 5": hours, not days. */
const NO_HOUR =
  "(?! ?(?:am|pm|o'clock)|[:.]\\d| ?(?:-|to|until|till|and|or) ?[\\d:.]+ ?(?:am|pm|o'clock))" +
  `(?! (?:to|until|till) (?:1[0-2]|[1-9])(?![a-z0-9/:.]| (?:of )?${MONTH}))`;

/** "14 November", "Saturday the 18th of November 2017", "the first of December". */
export const dayOfMonth = rule(
  "day of month",
  new RegExp(
    `(?:(?:this )?(?<name>${WEEKDAY}),? ?)?(?:the )?(?<day>${DAY_NUMBER}|${ORDINAL_IN_LETTERS}) ?(?:-|day of |of )?(?<month>${MONTH_AFTER_DAY})(?:,? ?(?<year>${YEAR}))?`,
  ),
  ({ name, day: number, month, year }) =>
    day({
      ...(name && { weekday: weekdayOf(name) }),
      day: ordinalOf(number),
      month: monthOf(month),
      ...(year && { year: Number(year) }),
    }),
);

/** "November 14", "Tuesday, November the 14th, 2017". Not "we may 10", "November 18:30". */
export const monthAndDay = rule(
  "month and day",
  new RegExp(
    `(?:(?:this )?(?<name>${WEEKDAY}),? ?)?(?<month>${MONTH}),? (?:the )?(?<day>${DAY_NUMBER}|${ORDINAL_IN_LETTERS})(?:,? (?<year>${YEAR})|${NO_HOUR}${COUNTS_NOTHING})`,
  ),
  ({ name, month, day: number, year }) =>
    day({
      ...(name && { weekday: weekdayOf(name) }),
      day: ordinalOf(number),
      month: monthOf(month),
      ...(year && { year: Number(year) }),
    }),
  { notAfter: /\b(?:i|we|you|he|she|they|it|who|that|people) $/ },
);

/** "November 13 and 14", "December 2nd or 3rd": each of that month. */
export const monthAndDays = rule(
  "month and days",
  new RegExp(
    `(?<month>${MONTH}) (?:the )?(?<one>${DAY_NUMBER})(?:,? and | or | & |, )(?:the )?(?<other>${DAY_NUMBER})${NO_HOUR}${COUNTS_NOTHING}`,
  ),
  ({ month, one, other }) => ({
    days: [one, other].map((number) => ({
      fields: { day: ordinalOf(number), month: monthOf(month) },
    })),
    hours: [],
  }),
);

/** "17" in "November 13 to 17": of the month said before. */
export const dayAfterMonthAndDay = rule(
  "day of that month",
  new RegExp(`(?<day>${DAY_NUMBER})${NO_HOUR}${COUNTS_NOTHING}`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  {
    onlyAfter: new RegExp(
      `\\b${MONTH} (?:the )?${DAY_NUMBER}(?: to | until | till | through | ?- ?)(?:the )?$`,
    ),
  },
);

/** "14" in "14, 15 and 16 November" or "13 to 17 November": its month is said further on. */
export const dayOfLaterMonth = rule(
  "day of later month",
  new RegExp(
    `(?<day>${DAY_NUMBER})(?=${AND}(?:${WEEKDAY} (?:the )?)?(?:${DAY_NUMBER}${AND}){0,${FURTHER}}(?:${WEEKDAY} (?:the )?)?${DAY_NUMBER} (?:of )?${MONTH}(?![a-z]))`,
  ),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { notAfter: /[\d/.:-]$/ },
);

/** "Saturday 18", "Saturday the 18th", "Wed (15)". Not "Saturday 10 people", "Saturday 2-4pm". */
export const weekdayWithNumber = rule(
  "weekday with number",
  new RegExp(
    `(?:this |on )?(?<name>${WEEKDAY}),? ?(?:the |\\()?(?<day>${DAY_NUMBER})\\)?${NO_HOUR}${COUNTS_NOTHING}`,
  ),
  ({ name, day: number }) => day({ weekday: weekdayOf(name), day: ordinalOf(number) }),
);

/** Words that a day follows, and a place in a row seldom. */
const PREPOSITION =
  "(?:on|from|until|till|til|by|before|after|since|between|starting|of|to|for|around|through|is|weekend)";
/** Words that leave "the 14th" a day; of the first three one would rather choose from a list. */
const LIST = `(?:${DAY_NUMBER}${AND})*`;

/** "on the 14th", "the one of the 15", "the 14th and 15th". Not "the 2nd", "one of the 15", "the 14th edition". */
export const dayNumber = rule(
  "day number",
  new RegExp(`(?<day>${DAY_NUMBER}|${ORDINAL_IN_LETTERS})${COUNTS_NOTHING}`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  {
    onlyAfter: new RegExp(`\\b${PREPOSITION} the ${LIST}$|\\bthe (?:${DAY_NUMBER}${AND})+$`),
    notAfter: /\b(?:(?<!\bthe )one|some|any|all|most|each|best) of the $/,
  },
);

/** "the 14th", "14th?", "not on 14th". */
export const ordinalDay = rule(
  "day number",
  new RegExp(`(?![123](?:st|nd|rd))(?<day>${ORDINAL_NUMBER})${COUNTS_NOTHING}`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { onlyAfter: new RegExp(`(?:\\bthe|\\b${PREPOSITION}|^(?:and|or|maybe)?) ?$`) },
);

/** "the fifteenth", "the twenty-first". Not "the third", "the fifteenth edition". */
export const ordinalInLetters = rule(
  "day number",
  new RegExp(`(?<day>${LATE_ORDINAL_IN_LETTERS})${COUNTS_NOTHING}`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { onlyAfter: /\bthe $/ },
);

/** "17" in "17 18 and 19 November", written without commas. */
export const dayOfSpacedList = rule(
  "day of later month",
  new RegExp(
    `(?<day>${DAY_NUMBER})(?=(?: ${DAY_NUMBER}){1,8} (?:and|or|&) (?:the )?${DAY_NUMBER} (?:of )?(?<month>${MONTH})(?![a-z]))`,
  ),
  ({ day: number, month }) => day({ day: ordinalOf(number), month: monthOf(month) }),
  { notAfter: /[\d/.:,-]$/ },
);

/** "the 1st of the month", "the 14"; of figures alone, two and at the end. */
export const dayOfThisMonth = rule(
  "day number",
  new RegExp(`(?<day>${DAY_NUMBER})(?= of (?:this|next|last|the) month(?![a-z]))`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
);
export const figureDay = rule(
  "day number",
  /(?<day>3[01]|[12]\d)(?= ?[?!.]*$)/,
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { onlyAfter: /\bthe $/ },
);

/** The first of "14th and 15th", "13th-17th", "the 14 and 15". Not "the 1st and 2nd workshops". */
export const listedDay = rule(
  "day number",
  new RegExp(
    `(?<day>${ORDINAL_NUMBER})(?=(?:${AND}${ORDINAL_NUMBER}){1,${FURTHER}}${COUNTS_NOTHING})`,
  ),
  ({ day: number }) => day({ day: ordinalOf(number) }),
);
export const listedFigure = rule(
  "day number",
  new RegExp(`(?<day>${DAY_NUMBER})(?=(?:${AND}${DAY_NUMBER}){1,${FURTHER}}${COUNTS_NOTHING})`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { onlyAfter: /\bthe $/ },
);

/** The last of "14th and 15th". */
export const lastListedDay = rule(
  "day number",
  new RegExp(`(?<day>${ORDINAL_NUMBER})${COUNTS_NOTHING}`),
  ({ day: number }) => day({ day: ordinalOf(number) }),
  { onlyAfter: new RegExp(`${ORDINAL_NUMBER}${AND}$`) },
);
