import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrBefore } from "./calendar.js";
import { askedAt, refiner } from "./rule.js";
import { type Bound, type Days, type Hours, isNamed, type Said, wholeDay } from "./said.js";

/** Words that bend the time beside them. Patterns end (or begin) where the time begins (or ends). */
export interface BoundWords {
  /** "à partir de", "avant"; tried in this order on the text before, each to end with `$`. */
  readonly before: readonly (readonly [RegExp, Bound | "since"])[];
  /** "et plus tard", "onwards"; tried on the text after, each to begin with `^`. */
  readonly after?: readonly (readonly [RegExp, Bound])[];
}

/** Bends each reading by the words around it: "dès samedi", "avant midi", "from Saturday on". */
export function bounds({ before, after = [] }: BoundWords): Refiner {
  return refiner((readings, context) =>
    readings.map((reading, i) => {
      const left = context.text.slice(readings[i - 1]?.until ?? 0, reading.index).slice(-40);
      const right = context.text.slice(reading.until, readings[i + 1]?.index).slice(0, 40);
      for (const [words, text] of [
        [before, left],
        [after, right],
      ] as const) {
        for (const [pattern, bound] of words) {
          const match = pattern.exec(text);
          if (match === null) continue;
          const start = reading.index - (words === before ? match[0].length : 0);
          const end = reading.until + (words === after ? match[0].length : 0);
          const said = bent(reading.said, bound, askedAt(context));
          return reading.over(start, end, said, [bound, ...reading.rules]);
        }
      }
      return reading;
    }),
  );
}

function bent(said: Said, bound: Bound | "since", now: DateTime): Said {
  if (bound === "since") {
    return { ...said, days: said.days.map((days) => past(days, now)), bound: "from" };
  }
  if (said.days.length > 0 || bound === "by") return { ...said, bound };
  return { ...said, hours: said.hours.map((hours) => bentHours(hours, bound)) };
}

/** "Depuis lundi": the last one, not the next. */
function past(days: Days, now: DateTime): Days {
  const last = isNamed(days) ? dayOnOrBefore(days.fields, now) : null;
  return last ? wholeDay(last) : days;
}

function bentHours({ from, to, ...rest }: Hours, bound: Bound): Hours {
  if (bound === "before") return { ...rest, from: null, to: from };
  if (bound === "until") return { ...rest, from: null, to: to ?? from };
  return { ...rest, from: bound === "after" ? (to ?? from) : from, to: null, open: true };
}
