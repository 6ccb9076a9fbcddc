import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrBefore } from "./calendar.js";
import { askedAt, refiner } from "./rule.js";
import { type Days, isNamed, type Span, wholeDay } from "./said.js";

/** The words that tell a past from a plan. */
export interface PastWords {
  /** What says that something is over: "c’était", "we met". */
  readonly verb: RegExp;
  /** The same right behind a day, with its subject: "samedi on était là"; to begin with `^`. */
  readonly behind: RegExp;
  /** Right before the verb, says that it is told by others: "j’ai vu qu’il", "I heard that there"; to end with `$`. */
  readonly hearsay: RegExp;
  /** What begins a new clause, or turns from the past to a plan ("pour samedi", "can I"). */
  readonly clause: RegExp;
}

/** "J'ai raté quoi ce week-end ?", before the next one has begun. */
function lastWeekend(days: Span, now: DateTime): Span {
  const { start, end, grain } = days;
  if (grain !== "weekend" || !start || !end || start <= now) return days;
  return { ...days, start: start.minus({ weeks: 1 }), end: end.minus({ weeks: 1 }) };
}

/**
 * A verb in the past makes a bare day or week-end the last one: "c’était samedi", "we met on the 3rd". Only the
 * verb of the day's own clause counts, not one told by others, and days with a month keep it.
 */
export function pastTense({ verb, behind, hearsay, clause }: PastWords): Refiner {
  return refiner((readings, context) => {
    const now = askedAt(context);
    const yesterday = now.minus({ days: 1 });
    const last = (days: Days) => {
      if (!isNamed(days)) return lastWeekend(days, now);
      if (days.fields.month !== undefined) return days;
      const found = dayOnOrBefore(days.fields, yesterday);
      return found ? wholeDay(found) : days;
    };
    return readings.map((reading) => {
      const before = context.text.slice(Math.max(0, reading.index - 60), reading.index);
      const own = before.split(clause).at(-1) ?? "";
      const after = context.text.slice(reading.until, reading.until + 40);
      const said = verb.exec(own);
      // "J'ai vu qu'il y avait un atelier samedi" may be of one to come.
      const begins = before.length - own.length + (said?.index ?? 0);
      if (said && hearsay.test(before.slice(0, begins))) return reading;
      if (!said && !behind.test(after)) return reading;
      return reading.saying({ ...reading.said, days: reading.said.days.map(last) });
    });
  });
}
