import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { joining } from "./joining.js";
import { askedAt, type Reading, refiner } from "./rule.js";
import { type Hours, recurs, type Said } from "./said.js";
import { EACH_DAY, spansOf } from "./windows.js";

/**
 * "Samedi à 18 h", "18 h samedi", "ce soir vers 20 h", "mardi matin de 9 h à 11 h". What stands before
 * a limit or apart from it is of each day ("le soir jusqu'à mardi", "jusqu'à mardi, en soirée"), what
 * follows it of the last ("jusqu'à mardi soir").
 *
 * @param habitual the beginning of hours that are those of any day: "le" soir, not the "soir" of "mardi soir"
 */
export function dayWithHours(between: RegExp, habitual: RegExp): Refiner {
  return joining(({ said: left }, { said: right, text }, words, now) => {
    if (!between.test(words) || left.anyDay || right.anyDay) return null;
    const daily = APART.test(words) ? eachDay(left, right, now) : null;
    const said = daily ?? eachDay(right, left, now) ?? withHours(left, right);
    const before = left.days.length === 0 && right.hours.length === 0;
    const apart = before || APART.test(words) || (right.days.length === 0 && habitual.test(text));
    return said && { ...said, apart };
  });
}

/** Between a limit and hours that are not those of its last day. */
const APART = /[,:(]/;

/** Hours said apart from a limit, or a beginning, are those of each day: "jusqu'à mardi, le soir". */
function eachDay(limit: Said, { days, hours }: Said, now: DateTime): Said | null {
  const timeless = limit.bound !== undefined && limit.hours.length === 0;
  if (!timeless || days.length > 0 || hours.length === 0 || !hours.every(lasts)) return null;
  const [span, another] = spansOf(limit, now);
  if (!span || another) return null;
  const today = now.startOf("day");
  const start = span.start && span.start > today ? span.start : today;
  const end = span.end ?? start.plus({ days: EACH_DAY });
  if (end <= start) return null;
  return { days: [{ start, end, grain: "range", supposed: span.supposed }], hours };
}

/** "Le soir", "après 18 h"; not "à 18 h", when a train may leave. */
function lasts({ to, open }: Hours): boolean {
  return to !== null || open === true;
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
  const edge = left.hours[0]?.edge ?? right.hours[0]?.edge;
  return hours && { days, hours: [{ ...hours, ...(edge && { edge }) }], bound };
}

const NOON = 12 * 60;

/**
 * An hour inside a part of the day: "ce soir à 8 h" is 20 h, "at 6 in the morning" 6 h; and what is said
 * inside "all day". Null when they do not agree.
 */
function narrowed(left: readonly Hours[], right: readonly Hours[]): Hours | null {
  const [one, other] = [left[0], right[0]];
  if (left.length > 1 || right.length > 1 || !one || !other) return null;
  if (one.grain === "day" || other.grain === "day") return one.grain === "day" ? other : one;
  if (one.open && other.from === null) return { ...one, to: other.to, open: false };
  const [part, inner] = one.grain === "part" ? [one, other] : [other, one];
  if (part.grain !== "part" || inner.grain === "part" || part.to === null) return null;
  const from = part.from ?? 0;
  const said = inner.from ?? inner.to ?? 0;
  const { to } = part;
  const shifts = [0, NOON, ...(inner.twelveHour ? [-NOON] : []), 2 * NOON];
  const isWithin = (at: number) => at >= from && (inner.open ? at < to : at <= to);
  const later = shifts.find((shift) => isWithin(said + shift));
  // "Ce soir après 17 h": the evening may begin a little earlier.
  if (later === undefined && inner.open && said < from) return { ...inner, to, open: false };
  if (later === undefined) return null;
  const start = inner.from === null ? from : inner.from + later;
  if (inner.open) return { from: start, to, grain: inner.grain };
  return { from: start, to: inner.to === null ? null : inner.to + later, grain: inner.grain };
}

/** "En fin de journée à LaGrappe, quoi à 17 h ?": an hour of the part of the day said before it. */
function sameHours([one, other, ...others]: readonly Reading[]): readonly Hours[] | undefined {
  const hours = one && other && others.length === 0 && narrowed(one.said.hours, other.said.hours);
  return hours ? [hours] : undefined;
}

/**
 * Hours that stand apart from the only day of the message are that day's ("samedi à Lille à 18 h"), or
 * those of each day up to a limit ("je suis là jusqu'à mardi, que faire le soir ?"), several where they are listed
 * ("cette semaine, il y a des choses l'après-midi ou le soir ?"). Both places then say one and the same
 * thing; of days that are listed, those of each ("Monday or Tuesday in Lille, evenings only"). Hours or days
 * turned away stay by themselves: "samedi, pas le matin", "le matin, mais pas un lundi".
 *
 * @param listing what stands between hours that are listed
 * @param turnedAway what stands right before hours that are not wanted; to end with `$`
 * @param refused what stands right behind a day that is not: "tomorrow is too soon"
 */
export function strayHours(listing: RegExp, turnedAway: RegExp, refused: RegExp): Refiner {
  return refiner((readings, context) => {
    const isAway = ({ index, until }: Reading) =>
      turnedAway.test(context.text.slice(0, index)) || refused.test(context.text.slice(until));
    const isTied = (list: readonly Reading[]) =>
      list.every((one, at) => {
        const before = list[at - 1];
        return !before || listing.test(context.text.slice(before.until, one.index));
      });
    const days = readings.filter(({ said }) => said.days.length > 0);
    const stray = readings.filter((reading) => reading.said.days.length === 0 && !isAway(reading));
    const [first] = stray;
    const inner = isTied(stray) ? stray.flatMap(({ said }) => said.hours) : sameHours(stray);
    const hours = first && inner && { ...first.said, hours: inner };
    const at = ({ said: day }: Reading): Said | null => {
      if (!hours || recurs(day)) return null;
      return day.bound ? eachDay(day, hours, askedAt(context)) : withHours(day, hours);
    };
    const isOneList = days.length === 1 || (isTied(days) && days.every(({ said }) => !said.bound));
    const timed = new Map(isOneList && !days.some(isAway) ? days.map((day) => [day, at(day)]) : []);
    const [said] = timed.values();
    if (!said || [...timed.values()].includes(null)) return [...readings];
    return readings.map((reading) => {
      const then = timed.get(reading) ?? (stray.includes(reading) ? said : null);
      return then ? reading.saying(then) : reading;
    });
  });
}
