import type { Refiner } from "chrono-node/en";
import { dayOnOrBefore } from "./calendar.js";
import { askedAt, refiner } from "./rule.js";
import { type Days, isNamed, wholeDay } from "./said.js";

/** The words that tell a past from a plan. */
export interface PastWords {
  /** What says that something is over: "c’était", "we met". */
  readonly verb: RegExp;
  /** The same right behind a day, with its subject: "samedi on était là"; to begin with `^`. */
  readonly behind: RegExp;
  /** What begins a new clause, or turns from the past to a plan ("pour samedi", "can I"). */
  readonly clause: RegExp;
}

/**
 * A verb in the past makes a bare day the last one: "c’était samedi", "we met on the 3rd". Only the
 * verb of the day's own clause counts, and days with a month keep it.
 */
export function pastTense({ verb, behind, clause }: PastWords): Refiner {
  return refiner((readings, context) => {
    const yesterday = askedAt(context).minus({ days: 1 });
    const last = (days: Days) => {
      if (!isNamed(days) || days.fields.month !== undefined) return days;
      const found = dayOnOrBefore(days.fields, yesterday);
      return found ? wholeDay(found) : days;
    };
    return readings.map((reading) => {
      const own =
        context.text
          .slice(Math.max(0, reading.index - 60), reading.index)
          .split(clause)
          .at(-1) ?? "";
      const after = context.text.slice(reading.until, reading.until + 40);
      if (!verb.test(own) && !behind.test(after)) return reading;
      return reading.saying({ ...reading.said, days: reading.said.days.map(last) });
    });
  });
}
