import { rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { moved } from "./durations.js";
import { NUMBER, numberOf } from "./numbers.js";

/** How many days "the coming days" and the like reach, today included. */
const SOON: Readonly<Record<string, number>> = { day: 7, week: 28, month: 90 };
const FEW = "(?:(?:few|couple of|several|coming) )?";

/** "over the next few days", "in the coming weeks", "the next 3 days", "over the next fortnight", "this coming week". */
export const nextDays = rule(
  "next days",
  new RegExp(
    `(?:(?:over|in|within|during|for) )?(?:the )?(?:next|coming|(?<!\\band (?:the )?)following|upcoming) (?:(?<few>few |couple of |several |coming )|(?<count>(?!an? |couple)${NUMBER}) )?(?<unit>day|week|month)s|(?:over|in|within|during) the (?:next|coming|following) (?<one>week|fortnight|month)|(?:this|the) coming (?<coming>week|month)|the (?<ahead>week|month) ahead|(?:the )?(?:next|coming) (?<alone>fortnight)|(?:the )?(?<later>day|week|month)s (?:ahead|to come)|(?:in|over|during) ${FEW}(?<soon>day|week)s to come`,
  ),
  ({ few, count, unit, one, coming, ahead, alone, later, soon }, now) => {
    const start = now.startOf("day");
    const name = unit ?? later ?? soon;
    if (name === undefined)
      return span(start, moved(start, "one", one ?? coming ?? ahead ?? alone ?? ""), "range");
    const number = few === "couple of " ? "two" : count;
    const end =
      number === undefined ? start.plus({ days: SOON[name] ?? 7 }) : moved(start, number, name);
    return span(start, end, "range");
  },
);

/** "the next 2 hours", "in the next few hours" (three): from now on. */
export const nextHours = rule(
  "next hours",
  new RegExp(
    `(?:(?:over|in|within|during) )?the next (?<count>${NUMBER}|few|couple of) (?:hours|hrs)`,
  ),
  ({ count = "" }, now) => {
    const hours = count === "few" ? 3 : numberOf(count);
    return span(now.startOf("minute"), now.startOf("minute").plus({ hours }), "range");
  },
);

/** "the last few days", "the past 3 months": up to now. */
export const lastDays = rule(
  "last days",
  new RegExp(
    `(?:(?:over|in|within|during) )?the (?:last|past) (?:(?<few>few |couple of )|(?<count>(?!an? )${NUMBER}) )?(?<unit>day|week|month)s(?! of\\b)`,
  ),
  ({ few, count, unit = "day" }, now) => {
    const today = now.startOf("day");
    const number = few === "couple of " ? "two" : count;
    const start =
      number === undefined
        ? today.minus({ days: SOON[unit] ?? 7 })
        : moved(today, number, unit, -1);
    return span(start, today.plus({ days: 1 }), "range");
  },
);
