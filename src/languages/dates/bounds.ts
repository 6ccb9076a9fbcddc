import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrBefore } from "./calendar.js";
import { askedAt, refiner } from "./rule.js";
import {
  type Bound,
  type Days,
  type Edge,
  type Hours,
  isNamed,
  type Said,
  wholeDay,
} from "./said.js";

/** Words that bend the time beside them. Patterns end (or begin) where the time begins (or ends). */
export interface BoundWords {
  /** "à partir de", "avant"; tried in this order on the text before, each to end with `$`. */
  readonly before: readonly (readonly [RegExp, Bound | "since"])[];
  /** "et plus tard", "onwards"; tried on the text after, each to begin with `^`. */
  readonly after?: readonly (readonly [RegExp, Bound])[];
  /** Times that are the end of something, which "before" them takes in: "avant la fin du mois". */
  readonly ending: RegExp;
  /** Before hours, what says that an event begins or ends then: "qui finit"; each to end with `$`. */
  readonly edges: Readonly<Record<Edge, RegExp>>;
}

/** Bends each reading by the words around it: "dès samedi", "avant midi", "from Saturday on". */
export function bounds({ before, after = [], ending, edges }: BoundWords): Refiner {
  return refiner((readings, context) =>
    readings.map((given, i) => {
      let reading = given;
      const left = context.text.slice(readings[i - 1]?.until ?? 0, given.index).slice(-40);
      const right = context.text.slice(given.until, readings[i + 1]?.index).slice(0, 40);
      for (const [words, text] of [
        [before, left],
        [after, right],
      ] as const) {
        const [match, found] = firstOf(words, text) ?? [];
        if (match === undefined || found === undefined) continue;
        const bound = found === "before" && ending.test(given.text) ? "until" : found;
        const start = reading.index - (words === before ? match.length : 0);
        const end = reading.until + (words === after ? match.length : 0);
        // "From the 24th onwards" says it twice.
        const said = reading === given ? bent(reading.said, bound, askedAt(context)) : reading.said;
        reading = reading.over(start, end, said, [bound, ...reading.rules]);
      }
      const verb = context.text.slice(readings[i - 1]?.until ?? 0, reading.index).slice(-40);
      if (reading.said.hours.length === 0) return reading;
      if (edges.begins.test(verb)) return reading.saying(edged(reading.said, "begins"));
      const [ends] = edges.ends.exec(verb) ?? [];
      if (ends === undefined) return reading;
      const start = reading.index - ends.length;
      return reading.over(start, reading.until, edged(reading.said, "ends"), reading.rules);
    }),
  );
}

/** "Qui finit à 18 h", "qui finit avant 18 h": what ends by then; "qui commence après 17 h", "avant 9 h". */
function edged({ bound: _bound, ...said }: Said, edge: Edge): Said {
  const hours = said.hours.map((one) =>
    // "Qui commence à 17 h" is content with what is on then, as the hour alone is.
    edge === "begins"
      ? { ...one, ...((one.open || one.from === null) && { edge }) }
      : { ...one, edge, from: null, to: one.to ?? one.from, open: false },
  );
  return { ...said, hours };
}

/** The words of the first pattern that fits, and how they bend. */
function firstOf<B>(
  words: readonly (readonly [RegExp, B])[],
  text: string,
): readonly [string, B] | undefined {
  for (const [pattern, bound] of words) {
    const match = pattern.exec(text);
    if (match) return [match[0], bound];
  }
  return undefined;
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
