import type { Refiner } from "chrono-node/en";
import { askedAt, type Groups, refiner } from "./rule.js";
import { spanOf } from "./windows.js";

/** How long one stays from a day on. */
export interface StayWords {
  /** Right before a first day: "3 jours" à partir de vendredi; to end with `$`. */
  readonly before: RegExp;
  /** Right behind it: le 17 "pour 3 jours"; to begin with `^`. */
  readonly after: RegExp;
  /** How many days their groups say. */
  readonly days: (groups: Groups) => number;
}

/** Longer stays are none: "100 jours". */
const LONGEST = 31;

/** "Le 17 pour 3 jours", "3 days from Friday": the first day and those that follow it. */
export function stays({ before, after, days }: StayWords): Refiner {
  return refiner((readings, context) =>
    readings.map((reading, i) => {
      const { bound, hours } = reading.said;
      const [first, another] = reading.said.days;
      if (!first || another || hours.length > 0 || (bound && bound !== "from")) return reading;
      const left = context.text.slice(readings[i - 1]?.until ?? 0, reading.index).slice(-40);
      const right = context.text.slice(reading.until, readings[i + 1]?.index).slice(0, 40);
      const behind = after.exec(right);
      const match = behind ?? (bound === "from" ? before.exec(left) : null);
      const span = match && spanOf(first, askedAt(context));
      const count = days(match?.groups ?? {});
      if (!match || !span?.start || span.grain !== "day" || count < 1 || count > LONGEST) {
        return reading;
      }
      const end = span.start.plus({ days: count });
      const stay = { start: span.start, end, grain: "range" as const, supposed: span.supposed };
      const [from, until] = behind
        ? [reading.index, reading.until + match[0].length]
        : [reading.index - match[0].length, reading.until];
      return reading.over(from, until, { days: [stay], hours: [] }, [...reading.rules, "stay"]);
    }),
  );
}
