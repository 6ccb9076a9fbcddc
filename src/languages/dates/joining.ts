import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrAfter } from "./calendar.js";
import { askedAt, type Reading, refiner } from "./rule.js";
import { isNamed, type Said, wholeDay } from "./said.js";
import { spanOf } from "./windows.js";

/** Where two readings overlap, the longer one is meant; of equals, that of the rule listed first. */
export const longest: Refiner = refiner((readings) => {
  const kept: Reading[] = [];
  for (const reading of readings) {
    const last = kept.at(-1);
    if (last === undefined || reading.index >= last.until) kept.push(reading);
    else if (reading.text.length > last.text.length) kept[kept.length - 1] = reading;
  }
  return kept;
});

/** Joins neighbours from left to right; `join` gives null when they do not belong together. */
export function joining(
  join: (
    left: Reading,
    right: Reading,
    between: string,
    now: DateTime,
    before: string,
  ) => Said | null,
): Refiner {
  return refiner((readings, context) => {
    const joined: Reading[] = [];
    for (const right of readings) {
      const left = joined.at(-1);
      const between = left && context.text.slice(left.until, right.index);
      const said =
        left && between !== undefined && between.length < 20
          ? join(
              left,
              right,
              between,
              askedAt(context),
              context.text.slice(Math.max(0, left.index - 40), left.index),
            )
          : null;
      if (left === undefined || said === null) joined.push(right);
      else {
        const rules = [...left.rules, ...right.rules];
        joined[joined.length - 1] = left.over(left.index, right.until, said, rules);
      }
    }
    return joined;
  });
}

/** The same day said twice: "demain, samedi 11". */
export function sameDay(between: RegExp): Refiner {
  return joining(({ said: left }, { said: right }, words, now) => {
    const [one, other] = [left.days[0], right.days[0]];
    if (!between.test(words) || !one || !other || left.hours.length > 0) return null;
    if (left.days.length > 1 || right.days.length > 1) return null;
    const [first, second] = [spanOf(one, now), spanOf(other, now)];
    if (first?.grain !== "day" || second?.grain !== "day") return null;
    if (first.start?.toMillis() !== second.start?.toMillis()) return null;
    return { ...right, bound: left.bound ?? right.bound };
  });
}

/** A day of a stretch: "mardi de la semaine prochaine", "le 14 du mois prochain". */
export function dayWithin(between: RegExp): Refiner {
  return joining(({ said: left }, { said: right }, words) => {
    const [one, other] = [left.days[0], right.days[0]];
    if (!between.test(words) || !one || !other) return null;
    const [named, stretch] = isNamed(one) ? [one, other] : [other, one];
    if (!isNamed(named) || isNamed(stretch) || stretch.grain === "day") return null;
    // "Thursday this year" is no first Thursday of January.
    if (stretch.grain === "year" && named.fields.month === undefined) return null;
    if (!stretch.start || !stretch.end) return null;
    const found = dayOnOrAfter(named.fields, stretch.start);
    if (found === null || found >= stretch.end) return null;
    const hours = [...left.hours, ...right.hours];
    return { days: [wholeDay(found)], hours, bound: left.bound ?? right.bound };
  });
}
