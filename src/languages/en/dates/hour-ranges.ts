import { rule } from "../../dates/rule.js";
import type { Hours } from "../../dates/said.js";
import { COUNTS_NOTHING } from "./day-numbers.js";
import { DAY, NOON, plausible, type Time, timeOf, timePattern } from "./hours.js";
import { MONTH, WEEKDAY } from "./names.js";

/** "2-4pm", "from 2 to 4", "between noon and 2", "14:00-16:00", "10am till noon". Not "2-4 people". */
export const hourRange = rule(
  "hour range",
  new RegExp(
    `(?:(?:(?<from>from|starting at|between the hours of) )?${timePattern(1)}(?: ?(?:-|to|until|till|til|through|up to|>|->) ?)|(?<between>(?:in )?between )${timePattern(3)}(?: and | & |-| to ))(?:about |around )?${timePattern(2)}(?! (?:of )?${MONTH})${COUNTS_NOTHING}`,
  ),
  ({ from, between, ...groups }) => {
    const first = timeOf(groups, between ? 3 : 1);
    const second = timeOf(groups, 2);
    const told = first.plain || second.plain;
    const bare = (from ?? between) !== undefined && first.minutes <= NOON && second.minutes <= NOON;
    if (!told && !bare && !(first.minutes % 60 && second.minutes % 60)) return null;
    const hours = rangeOf(first, second);
    return { days: [], hours: [hours] };
  },
  {
    notAfter:
      /[\d:/.,€£$-]$|\b(?:children|kids|aged?|ages|aged from|group of|groups of|pick|choose|numbers?|scale of|rank|rate[ds]?|scores?) $/,
  },
);

/** "tomorrow 10-12", "Saturday morning 9 to 11", "Friday from 14 to 18": beside their day no figure counts. */
export const hourRangeAfterDay = rule(
  "hour range",
  new RegExp(
    `(?:from )?${timePattern(1)}(?: ?- ?| to | till | until )${timePattern(2)}(?! (?:of )?${MONTH})${COUNTS_NOTHING}`,
  ),
  (groups) => ({ days: [], hours: [rangeOf(timeOf(groups, 1), timeOf(groups, 2))] }),
  { onlyAfter: /\b(?:tomorrow|today|tonight|[a-z]+day|morning|afternoon|evening),? ?$/ },
);

/** "10 to 12 on Saturday", "6 till 8 tomorrow", "6 to 8 this evening". */
export const hourRangeBeforeDay = rule(
  "hour range",
  new RegExp(
    `${timePattern(1)}(?: ?- ?| to | till | until )${timePattern(2)}(?=,? (?:on |this |next )?(?:${WEEKDAY}|tomorrow|tonight|today|this (?:morning|afternoon|evening))(?![a-z]))`,
  ),
  (groups) => ({ days: [], hours: [rangeOf(timeOf(groups, 1), timeOf(groups, 2))] }),
  { notAfter: /[\d:/.,€£$-]$/ },
);

/** Each time closes the half of the day that the other left open: "2-4pm", "11-2pm", "10am to 12". */
function rangeOf(first: Time, second: Time): Hours {
  const open = first.open && second.open;
  const from =
    first.open && !second.open ? latestBefore(first.minutes, second.minutes) : plausible(first);
  const to = second.open ? earliestAfter(second.minutes, from) : second.minutes;
  const end = to <= from ? to + DAY : to;
  return { from, to: end, grain: "range", twelveHour: open };
}

function latestBefore(minutes: number, end: number): number {
  const clock = minutes % NOON;
  return clock + NOON < end ? clock + NOON : clock;
}

function earliestAfter(minutes: number, start: number): number {
  const clock = minutes % NOON;
  return [clock, clock + NOON, clock + DAY].find((time) => time > start) ?? minutes;
}

/** "from 7 till late": an open evening. */
export const tillLate = rule(
  "till late",
  new RegExp(`(?:from )?${timePattern(1)} (?:till|til|until|to) late`),
  (groups) => {
    const from = plausible(timeOf(groups, 1));
    return { days: [], hours: [{ from, to: null, grain: "hour", open: true }] };
  },
);
