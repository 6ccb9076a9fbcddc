import type { Refiner } from "chrono-node/en";
import { joining } from "./joining.js";
import { type Reading, refiner } from "./rule.js";
import type { Hours, Said } from "./said.js";

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

/**
 * An hour inside a part of the day: "ce soir à 8 h" is 20 h, "at 6 in the morning" 6 h. Null when they
 * do not agree.
 */
function narrowed(left: readonly Hours[], right: readonly Hours[]): Hours | null {
  const [one, other] = [left[0], right[0]];
  if (left.length > 1 || right.length > 1 || !one || !other) return null;
  if (one.open && other.from === null) return { ...one, to: other.to, open: false };
  const [part, inner] = one.grain === "part" ? [one, other] : [other, one];
  if (part.grain !== "part" || inner.grain === "part" || part.to === null) return null;
  const from = part.from ?? 0;
  const said = inner.from ?? inner.to ?? 0;
  const { to } = part;
  const shifts = [0, NOON, ...(inner.twelveHour ? [-NOON] : []), 2 * NOON];
  const later = shifts.find((shift) => said + shift >= from && said + shift <= to);
  // "Ce soir après 17 h": the evening may begin a little earlier.
  if (later === undefined && inner.open && said < from) return { ...inner, to, open: false };
  if (later === undefined) return null;
  const start = inner.from === null ? from : inner.from + later;
  if (inner.open) return { from: start, to, grain: inner.grain };
  return { from: start, to: inner.to === null ? null : inner.to + later, grain: inner.grain };
}

/**
 * Hours that stand apart from the only day of the message are that day's: "samedi à Lille à 18 h".
 * Both places then say one and the same thing. Hours turned away stay by themselves: "samedi, pas le
 * matin".
 *
 * @param turnedAway what stands right before hours that are not wanted; to end with `$`
 */
export function strayHours(turnedAway: RegExp): Refiner {
  return refiner((readings, context) => {
    const isAway = ({ index }: Reading) => turnedAway.test(context.text.slice(0, index));
    const [day, anotherDay] = readings.filter(({ said }) => said.days.length > 0);
    const [hours, otherHours] = readings.filter(
      (reading) => reading.said.days.length === 0 && !isAway(reading),
    );
    const alone = day && hours && !anotherDay && !otherHours && !day.said.bound;
    const said = alone ? withHours(day.said, hours.said) : null;
    return readings.map((reading) =>
      said && (reading === day || reading === hours) ? reading.saying(said) : reading,
    );
  });
}
