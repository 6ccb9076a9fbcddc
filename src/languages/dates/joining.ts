import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore } from "./calendar.js";
import { askedAt, Reading, refiner } from "./rule.js";
import { type Bound, type Days, type Hours, isNamed, type Said, type Span } from "./said.js";
import { spanOf, spansOf } from "./windows.js";

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

/** Words that bend the time beside them. Patterns end (or begin) where the time begins (or ends). */
export interface BoundWords {
  /** "à partir de", "avant"; tried in this order on the text before, each to end with `$`. */
  readonly before: readonly (readonly [RegExp, Bound])[];
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
          const said = bent(reading.said, bound);
          return new Reading(context, start, end, said, [bound, ...reading.rules]);
        }
      }
      return reading;
    }),
  );
}

function bent(said: Said, bound: Bound): Said {
  if (said.days.length > 0 || bound === "by") return { ...said, bound };
  return { ...said, hours: said.hours.map((hours) => bentHours(hours, bound)) };
}

function bentHours({ from, to, grain }: Hours, bound: Bound): Hours {
  if (bound === "before") return { from: null, to: from, grain };
  if (bound === "until") return { from: null, to: to ?? from, grain };
  return { from: bound === "after" ? (to ?? from) : from, to: null, grain, open: true };
}

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
          ? join(left, right, between, askedAt(context), context.text.slice(0, left.index))
          : null;
      if (left === undefined || said === null) joined.push(right);
      else {
        const rules = [...left.rules, ...right.rules];
        joined[joined.length - 1] = new Reading(context, left.index, right.until, said, rules);
      }
    }
    return joined;
  });
}

/** "Samedi à 18 h", "18 h samedi", "ce soir vers 20 h", "mardi matin de 9 h à 11 h". */
export function dayWithHours(between: RegExp): Refiner {
  return joining(({ said: left }, { said: right }, words) =>
    between.test(words) ? withHours(left, right) : null,
  );
}

function withHours(left: Said, right: Said): Said | null {
  const bound = left.bound ?? right.bound;
  const days = [...left.days, ...right.days];
  if (left.days.length > 0 && right.days.length > 0) return null;
  if (left.hours.length === 0 || right.hours.length === 0) {
    if (days.length === 0 || left.hours.length + right.hours.length === 0) return null;
    return { days, hours: [...left.hours, ...right.hours], bound };
  }
  const hours = narrowed(left.hours, right.hours);
  return hours && { days, hours: [hours], bound };
}

const NOON = 12 * 60;

/** An hour inside a part of the day: "ce soir à 8 h" is 20 h. Null when they do not agree. */
function narrowed(left: readonly Hours[], right: readonly Hours[]): Hours | null {
  const [one, other] = [left[0], right[0]];
  if (left.length > 1 || right.length > 1 || !one || !other) return null;
  if (one.open && other.from === null) return { ...one, to: other.to, open: false };
  const [part, inner] = one.grain === "part" ? [one, other] : [other, one];
  if (part.grain !== "part" || inner.grain === "part" || part.to === null) return null;
  const from = part.from ?? 0;
  const said = inner.from ?? inner.to ?? 0;
  const later = from >= NOON && said < NOON ? NOON : 0;
  if (said + later < from || said + later > part.to) return null;
  const start = inner.from === null ? from : inner.from + later;
  if (inner.open) return { from: start, to: part.to, grain: inner.grain };
  return { from: start, to: inner.to === null ? null : inner.to + later, grain: inner.grain };
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
    if (!stretch.start || !stretch.end) return null;
    const found = dayOnOrAfter(named.fields, stretch.start);
    if (found === null || found >= stretch.end) return null;
    const days = [{ start: found, end: found.plus({ days: 1 }), grain: "day" as const }];
    const hours = [...left.hours, ...right.hours];
    return { days, hours, bound: left.bound ?? right.bound };
  });
}

/**
 * From one time to another: "de vendredi à dimanche", "du 28 novembre au 2 décembre", "samedi 14 h –
 * dimanche 18 h"; `opened` for pairs like "entre … et …".
 */
export function ranges(
  between: RegExp,
  opened?: { readonly opening: RegExp; readonly between: RegExp },
): Refiner {
  return joining(({ said: left }, { said: right }, words, now, before) => {
    if (left.days.length > 1 || right.days.length > 1) return null;
    if (left.bound !== undefined && left.bound !== "from") return null;
    const until = right.bound === "until" && words.trim() === "";
    const to = right.bound === undefined && between.test(words);
    const pair = opened?.opening.test(before) && opened.between.test(words) && !right.bound;
    if (!until && !to && !pair) return null;
    const whole = range({ ...left, bound: undefined }, { ...right, bound: undefined }, now);
    return whole && { days: [whole], hours: [] };
  });
}

function range(left: Said, right: Said, now: DateTime): Span | null {
  const [first, last] = [left.days[0], right.days[0]];
  if (!first || (!last && right.hours.length === 0)) return null;
  const ends = last ? aligned(first, last, now) : [spanOf(first, now), spanOf(first, now)];
  const [from, to] = [ends[0], ends[1]];
  if (!from || !to) return null;
  const start = spansOf({ ...left, days: [from] }, now)[0]?.start;
  const stop = spansOf({ ...right, days: [to] }, now)[0];
  const end = stop && (stop.end ?? stop.start);
  if (!start || !end || end <= start) return null;
  return { start, end, grain: "range", supposed: from.supposed ?? to.supposed };
}

/** Both ends in the calendar, the end after the start, each completed by what the other says. */
function aligned(first: Days, last: Days, now: DateTime): readonly [Span | null, Span | null] {
  if (isNamed(first) && isNamed(last)) {
    const numbered = first.fields.day !== undefined && last.fields.day !== undefined;
    if (numbered && (last.fields.month !== undefined || first.fields.month === undefined)) {
      const to = spanOf(last, now);
      const start = to?.start && dayOnOrBefore(first.fields, to.start);
      return start ? [dayFrom(start, to.supposed), to] : [null, null];
    }
  }
  const from = spanOf(first, now);
  const to = from?.start && spanOf(last, isNamed(last) ? from.start : now);
  if (!from?.start || !to?.start || !to.end) return [null, null];
  if (to.start >= from.start) return [from, to];
  return [from, { ...to, start: to.start.plus({ years: 1 }), end: to.end.plus({ years: 1 }) }];
}

function dayFrom(start: DateTime, supposed: Span["supposed"]): Span {
  return { start, end: start.plus({ days: 1 }), grain: "day", supposed };
}

/**
 * Lists: "le 14 et le 15 novembre" share the month, "samedi matin et après-midi" the day, and, joined
 * by the closer `both`, "vendredi et samedi soir" the hours.
 */
export function lists(between: RegExp, both: RegExp): Refiner {
  return refiner((readings, context) => {
    const shared = [...readings];
    const near = (left: Reading, right: Reading) =>
      between.test(context.text.slice(left.until, right.index));
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i], shared[i + 1]];
      if (!left || !right || !near(left, right)) continue;
      const days = sameHours(left.said, right.said)
        ? right.said.days
        : withMonth(left.said, right.said);
      const apart = !both.test(context.text.slice(left.until, right.index));
      const hours = apart ? left.said.hours : commonHours(left.said, right.said);
      shared[i] = saying(left, context, { ...left.said, days, hours });
    }
    for (let i = 1; i < shared.length; i++) {
      const [left, right] = [shared[i - 1], shared[i]];
      if (!left || !right || !near(left, right)) continue;
      const days =
        dayAfter(left.said, right.said, askedAt(context)) ?? sharedDay(left.said, right.said);
      if (days !== null) shared[i] = saying(right, context, { ...right.said, days });
    }
    return shared;
  });
}

/**
 * Hours that stand apart from the only day of the message are that day's: "samedi à Lille à 18 h".
 * Both places then say one and the same thing.
 */
export const strayHours: Refiner = refiner((readings, context) => {
  const dated = readings.filter(({ said }) => said.days.length > 0);
  const [day] = dated;
  const stray = readings.filter(({ said }) => said.days.length === 0);
  const [hours] = stray;
  if (dated.length !== 1 || stray.length !== 1 || !day || !hours || day.said.bound)
    return [...readings];
  const said = withHours(day.said, hours.said);
  return said ? readings.map((reading) => saying(reading, context, said)) : [...readings];
});

function saying(reading: Reading, context: Parameters<Refiner["refine"]>[0], said: Said): Reading {
  return new Reading(context, reading.index, reading.until, said, reading.rules);
}

/** "Samedi matin et après-midi", "le 14 à 18 h ou 20 h": later hours without a day. */
function sharedDay(left: Said, right: Said): readonly Days[] | null {
  return right.days.length === 0 && left.hours.length > 0 ? left.days : null;
}

/** "Samedi et dimanche" said on a Sunday: the Sunday that follows that Saturday. */
function dayAfter(left: Said, right: Said, now: DateTime): readonly Days[] | null {
  const [one, other] = [left.days[0], right.days[0]];
  if (!one || !other || !isNamed(other)) return null;
  const { weekday, day } = other.fields;
  const start = spanOf(one, now)?.start;
  if (!start || weekday === undefined || day !== undefined) return null;
  return start.weekday === ((weekday + 5) % 7) + 1
    ? [dayFrom(start.plus({ days: 1 }), undefined)]
    : null;
}

/** Two bare days and then the hours of both. */
function commonHours(left: Said, right: Said): readonly Hours[] {
  const bare = left.hours.length === 0 && [...left.days, ...right.days].every(isNamed);
  return bare ? right.hours : left.hours;
}

/** "De 9 h à 12 h et de 14 h à 18 h samedi": hours alike, of which only the last have a day. */
function sameHours(left: Said, right: Said): boolean {
  return left.days.length === 0 && left.hours[0]?.grain === right.hours[0]?.grain;
}

function withMonth(left: Said, right: Said): readonly Days[] {
  const next = right.days[0];
  if (!next || !isNamed(next)) return left.days;
  const { month, year } = next.fields;
  return left.days.map((days) => {
    if (!isNamed(days) || days.fields.day === undefined || days.fields.month !== undefined) {
      return days;
    }
    return { fields: { ...days.fields, ...(month && { month }), ...(year && { year }) } };
  });
}
