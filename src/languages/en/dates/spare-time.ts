import { rule } from "../../dates/rule.js";
import { spareTime } from "../../dates/spare-time.js";
import { WEEKDAY } from "./names.js";
import { part } from "./parts-of-day.js";

const EVENING =
  "(?:(?:(?:in|during) (?:the )?|on )?(?:week(?:day|night)? )?(?:evenings?|nights)|after work|weeknights)";
const WEEKEND = "(?:(?:at|on|over|during) )?(?:the )?weekends?";
const OR = "(?:,? (?:and/or|and|or)|,|/)(?: (?:else|maybe|perhaps))? ?";

/** "evenings or weekends", "in the evening or at the weekend": those of any week. Not "this weekend in the evening". */
export const eveningsAndWeekends = rule(
  "evenings and weekends",
  new RegExp(`${EVENING}${OR}${WEEKEND}|${WEEKEND}${OR}${EVENING}`),
  (_, now) => spareTime(now, [18, 24]),
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
