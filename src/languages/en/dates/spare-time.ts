import { rule } from "../../dates/rule.js";
import { spareTime } from "../../dates/spare-time.js";
import { WEEKDAY, weekdayOf } from "./names.js";
import { part } from "./parts-of-day.js";

const EVENING =
  "(?:(?:(?:in|during) (?:the )?|on )?(?:week(?:day|night)? )?(?:evenings?|nights)|after work|weeknights)";
const WEEKEND = "(?:(?:at|on|over|during) )?(?:the )?weekends?";
const OR = "(?:,? (?:and/or|and|or)|,|/)(?: (?:else|maybe|perhaps))? ?";

/** "evenings or saturdays", the weekday by its place in the expression: several of them, or any one. */
const DAYS = (name: string) =>
  `(?:(?:on )?(?<${name}>${WEEKDAY})s|on an? (?<${name}Any>${WEEKDAY}))(?! (?:morning|afternoon|evening|night))`;

/**
 * "evenings or weekends", "in the evening or at the weekend", "evenings and Saturdays": those of any week. Not
 * "this weekend in the evening".
 */
export const eveningsAndWeekends = rule(
  "evenings and weekends",
  new RegExp(
    `${EVENING}${OR}${WEEKEND}|${WEEKEND}${OR}${EVENING}|${EVENING}${OR}${DAYS("last")}|${DAYS("first")}${OR}${EVENING}`,
  ),
  ({ first, firstAny, last, lastAny }, now) =>
    spareTime(now, [18, 24], weekdayOf(first ?? firstAny ?? last ?? lastAny)),
  { notAfter: new RegExp(`\\b(?:this|next|that|last|coming|tomorrow|${WEEKDAY}) $`) },
);

/**
 * "a workshop in Lille, one evening": of any day, set apart from what is sought. Not "I have one
 * evening", "spend one afternoon".
 */
export const anyDayThen = rule(
  "part of any day",
  /(?:(?<=[a-z0-9][,:]? )|(?=[a-z ]+[?]))(?:(?:one|some)|(?:on|of) an) (?<name>evening|morning|afternoon|lunchtime)(?= *(?:[,;.?!]|$)| (?:and|or|in|at|if|but|not|please|preferably)\b)/,
  ({ name }) => part(name),
  {
    notAfter:
      /\b(?:have|has|had|got|'ve|is|was|it's|only|just|exactly|precisely|spend|spent|spending|take) $/,
  },
);
