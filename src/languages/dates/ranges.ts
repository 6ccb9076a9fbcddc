import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore } from "./calendar.js";
import { joining } from "./joining.js";
import {
  type Days,
  type Hours,
  isNamed,
  type NamedDay,
  type Said,
  type Span,
  wholeDay,
} from "./said.js";
import { spanOf, spansOf } from "./windows.js";

/** Minutes of a day. */
const DAY = 24 * 60;

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
    const daily = to ? dailyHours(left, right) : [];
    const unhoured = { bound: undefined, ...(daily.length > 0 && { hours: [] }) };
    const whole = range({ ...left, ...unhoured }, { ...right, ...unhoured }, now);
    // "La nuit du 14 au 15" is one night.
    const last = left.hours.length > 0 && daily.some((hours) => (hours.to ?? 0) > DAY) ? 1 : 0;
    const end = whole?.end?.minus({ days: last }) ?? null;
    return whole && { days: [{ ...whole, end }], hours: daily };
  });
}

/**
 * The hours of each day: "du lundi au vendredi de 9 h à 17 h", "du 14 au 16 le soir", "les soirs du 14
 * au 16". "De vendredi à dimanche soir" ends then.
 */
function dailyHours(left: Said, right: Said): readonly Hours[] {
  if (right.days.length === 0) return [];
  if (left.hours.length > 0) return left.apart && right.hours.length === 0 ? left.hours : [];
  const daily = right.apart || right.hours.every(({ grain, open }) => grain === "range" || open);
  return daily ? right.hours : [];
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

/** "Entre mardi et jeudi prochain": that Tuesday is before that Thursday, and neither is over. */
function beforeDay(first: NamedDay, to: Span, now: DateTime): readonly [Span | null, Span | null] {
  if (!to.start) return [null, null];
  const before = dayOnOrBefore(first.fields, to.start);
  if (before && before >= now.startOf("day")) return [wholeDay(before), to];
  const from = spanOf(first, now);
  const end = from?.start && dayOnOrAfter({ weekday: to.start.weekday }, from.start);
  return end ? [from, wholeDay(end)] : [null, null];
}

/** Both ends in the calendar, the end after the start, each completed by what the other says. */
function aligned(first: Days, last: Days, now: DateTime): readonly [Span | null, Span | null] {
  if (isNamed(first) && isNamed(last)) {
    const numbered = first.fields.day !== undefined && last.fields.day !== undefined;
    if (numbered && (last.fields.month !== undefined || first.fields.month === undefined)) {
      const to = spanOf(last, now);
      const start = to?.start && dayOnOrBefore(first.fields, to.start);
      return start ? [wholeDay(start, to.supposed), to] : [null, null];
    }
  }
  const from = spanOf(first, now);
  const to = from?.start && spanOf(last, isNamed(last) ? from.start : now);
  if (!from?.start || !to?.start || !to.end) return [null, null];
  if (to.start >= from.start) return [from, to];
  if (isNamed(first) && last === to && to.grain === "day") return beforeDay(first, to, now);
  return [from, { ...to, start: to.start.plus({ years: 1 }), end: to.end.plus({ years: 1 }) }];
}
