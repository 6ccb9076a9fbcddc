import type { Refiner } from "chrono-node/en";
import type { DateTime } from "luxon";
import { dayOnOrBefore } from "./calendar.js";
import { askedAt, type Reading, refiner } from "./rule.js";
import { type Days, type Hours, isNamed, type Said, wholeDay } from "./said.js";
import { spanOf } from "./windows.js";

/**
 * Lists: "le 14 et le 15 novembre" share the month, "samedi matin et après-midi" the day, and, joined
 * by the closer `both`, "vendredi et samedi soir" the hours.
 */
export function lists(between: RegExp, both: RegExp): Refiner {
  return refiner((readings, context) => {
    const now = askedAt(context);
    const words = (left: Reading, right: Reading) => context.text.slice(left.until, right.index);
    const shared = [...readings];
    let ofBoth = false;
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i], shared[i + 1]];
      if (!left || !right) continue;
      const listed = between.test(words(left, right));
      // "mardi, mercredi ou jeudi soir": what "ou" shares, the commas before it share too.
      ofBoth = listed && (ofBoth || both.test(words(left, right)));
      if (listed) shared[i] = left.saying(fromTheRight(left.said, right.said, ofBoth, now));
    }
    for (let i = 1; i < shared.length; i++) {
      const [left, right] = [shared[i - 1], shared[i]];
      if (!left || !right || !between.test(words(left, right))) continue;
      const days = dayAfter(left.said, right.said, now) ?? sharedDay(left.said, right.said);
      if (days !== null) shared[i] = right.saying({ ...right.said, days });
    }
    return shared;
  });
}

/** What the later of two says for the earlier too. */
function fromTheRight(left: Said, right: Said, ofBoth: boolean, now: DateTime): Said {
  const days = sameHours(left, right)
    ? right.days
    : (dayBefore(left, right, now) ?? withMonth(left, right));
  return { ...left, days, hours: ofBoth ? commonHours(left, right) : left.hours };
}

/** "Samedi matin et après-midi", "le 14 à 18 h ou 20 h": later hours without a day. */
function sharedDay(left: Said, right: Said): readonly Days[] | null {
  return right.days.length === 0 && left.hours.length > 0 ? left.days : null;
}

/** Weekdays go forward: "samedi et dimanche" said on a Sunday, "lundi et mercredi" on a Wednesday. */
function dayAfter(left: Said, right: Said, now: DateTime): readonly Days[] | null {
  const [one, other] = [left.days[0], right.days[0]];
  if (!one || !other || !isNamed(other)) return null;
  const { weekday, day } = other.fields;
  const { start, supposed } = spanOf(one, now) ?? {};
  if (!start || weekday === undefined || day !== undefined) return null;
  const ahead = (weekday - start.weekday + 7) % 7;
  const forward = weekday > start.weekday || ahead === 1;
  return forward ? [wholeDay(start.plus({ days: ahead }), supposed)] : null;
}

/** "Jeudi et vendredi de la semaine prochaine": the Thursday before that Friday. */
function dayBefore(left: Said, right: Said, now: DateTime): readonly Days[] | null {
  const [one, other] = [left.days[0], right.days[0]];
  if (!one || !other || !isNamed(one) || isNamed(other) || other.grain !== "day") return null;
  const found =
    one.fields.day === undefined && other.start && dayOnOrBefore(one.fields, other.start);
  return found && found >= now.startOf("day") ? [wholeDay(found)] : null;
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
