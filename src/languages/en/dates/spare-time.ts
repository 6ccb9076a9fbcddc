import { rule } from "../../dates/rule.js";
import { spareTime } from "../../dates/spare-time.js";
import { WEEKDAY } from "./names.js";

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
