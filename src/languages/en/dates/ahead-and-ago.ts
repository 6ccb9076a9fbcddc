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

/** Minutes: "in half an hour", "an hour and a half ago". */
const UNEVEN: Readonly<Record<string, number>> = {
  "half an hour": 30,
  "a half hour": 30,
  "a quarter of an hour": 15,
  "an hour and a half": 90,
};
export const inPartOfHour = rule(
  "in so much time",
  new RegExp(`in (?<ahead>${oneOf(UNEVEN)})|(?<ago>${oneOf(UNEVEN)}) ago`),
  ({ ahead, ago }, now) =>
    instant(now.plus({ minutes: ahead ? UNEVEN[ahead] : -(UNEVEN[ago ?? ""] ?? 0) })),
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
