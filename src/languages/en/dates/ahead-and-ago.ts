import type { DateTime } from "luxon";
import { oneOf, rule } from "../../dates/rule.js";
import { instant, type Said, span } from "../../dates/said.js";
import { COUNT, isShort, moved, UNIT } from "./durations.js";

/** Hours and minutes away are an instant, longer times a day. */
function awayFrom(now: DateTime, count: string | undefined, unit: string, sign: 1 | -1): Said {
  const then = moved(now, count, unit, sign);
  if (isShort(unit)) return instant(then);
  return span(then.startOf("day"), then.startOf("day").plus({ days: 1 }), "day");
}

/** "in 3 days", "in a fortnight", "in two weeks' time", "3 days from now". Not "in 3 workshops". */
export const inSoMuch = rule(
  "in so much time",
  new RegExp(
    `in (?:about |around )?${COUNT()}[ -]?${UNIT()}(?:'?s?'? time| from now)?(?! (?:of|long)\\b|-)|${COUNT("2")} ${UNIT("2")} (?:from (?:now|today)|hence)`,
  ),
  ({ count, unit, count2, unit2 }, now) => {
    const idiom = /^(?:minute|min)$/.test(unit ?? "") && /^an?$/.test(count ?? "");
    return idiom ? null : awayFrom(now, count ?? count2, unit ?? unit2 ?? "", 1);
  },
);

/** "3 days ago", "a fortnight ago". */
export const soLongAgo = rule(
  "so long ago",
  new RegExp(`${COUNT()} ${UNIT()} ago`),
  ({ count, unit = "" }, now) => awayFrom(now, count, unit, -1),
);

/** "in half an hour", "in an hour and a half", "in a day or two". */
const UNEVEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "in half an hour": { minutes: 30 },
  "in a half hour": { minutes: 30 },
  "in a quarter of an hour": { minutes: 15 },
  "in an hour and a half": { minutes: 90 },
};
export const inPartOfHour = rule(
  "in so much time",
  new RegExp(`(?<words>${oneOf(UNEVEN)})`),
  ({ words = "" }, now) => instant(now.plus(UNEVEN[words] ?? {})),
);

/** "within 3 days", "within a week": from now until the end of that day. */
export const within = rule(
  "within so much time",
  new RegExp(`(?:within|inside)(?: the next)? ${COUNT()} ${UNIT()}|in the (?<hour>next hour)`),
  ({ count, unit = "", hour }, now) => {
    if (hour) return span(now.startOf("minute"), now.plus({ hours: 1 }), "range");
    const then = moved(now, count, unit);
    const end = isShort(unit) ? then : then.startOf("day").plus({ days: 1 });
    return span(now.startOf("minute"), end, "range");
  },
);
