import type { Refiner } from "chrono-node/en";
import { askedAt, type Groups, refiner } from "./rule.js";
import { wholeDay } from "./said.js";
import { spanOf } from "./windows.js";

/** Words that lead to a day beside the one that follows, and how many days away their groups say it is. */
export type BesideWords = readonly (readonly [
  before: RegExp,
  days: number | ((groups: Groups) => number),
])[];

/**
 * "Le lendemain du 11 novembre", "la veille de samedi": the day beside the one said.
 *
 * @param words tried in this order on the text before a day, each to end with `$`
 */
export function besideDay(words: BesideWords): Refiner {
  return refiner((readings, context) =>
    readings.map((reading, i) => {
      const left = context.text.slice(readings[i - 1]?.until ?? 0, reading.index).slice(-40);
      const [days, ...others] = reading.said.days;
      const span = days && others.length === 0 ? spanOf(days, askedAt(context)) : null;
      if (!span?.start || span.grain !== "day") return reading;
      for (const [before, away] of words) {
        const match = before.exec(left);
        if (match === null) continue;
        const days = typeof away === "number" ? away : away(match.groups ?? {});
        const day = wholeDay(span.start.plus({ days }), span.supposed);
        const said = { ...reading.said, days: [day] };
        const start = reading.index - match[0].length;
        return reading.over(start, reading.until, said, ["day beside", ...reading.rules]);
      }
      return reading;
    }),
  );
}
