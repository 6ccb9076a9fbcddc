import type { FoundWindow } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { says, spansOf } from "./cues.js";
import { onWeekdaysOf } from "./moved-windows.js";
import { Text } from "./normalise.js";

/** Windows of these grains hold days that may be named beside them. */
export const STRETCHES: ReadonlySet<string> = new Set(["week", "month", "year"]);

/**
 * "Mardi ou jeudi à Roubaix la semaine prochaine": weekdays are those of the week, or the week-end, named apart
 * from them, and say which of its days; "la semaine prochaine, pas le mardi" leaves the others, "mardi ou la semaine prochaine"
 * names two times.
 */
export function ofTheWeek(
  text: Text,
  dates: readonly FoundWindow[],
  { negations }: Words,
): readonly FoundWindow[] {
  const isWeek = ({ value }: FoundWindow) =>
    (value.grain === "week" || value.grain === "weekend") && value.every === undefined;
  const [week, ...weeks] = dates.filter(isWeek);
  const days = dates.filter((date) => !isWeek(date));
  const [first] = days;
  if (!week || !first || weeks.length > 0) return dates;
  const later = first.start < week.start ? week : first;
  const before = Text.of(text.typed.slice(0, later.start));
  const isAdded = spansOf(before, negations.and, "and").some(
    ({ start, end }) =>
      before.plain.slice(start, end).trim() !== "," && before.plain.slice(end).trim() === "",
  );
  if (isAdded) return dates;
  const placed = days.map((date) => {
    const isWeekday = date.supposed === "week" && date.value.every === undefined;
    const [day] = isWeekday ? onWeekdaysOf([week.value], [date.value]) : [];
    return day && { ...date, value: day };
  });
  const within = placed.filter((date) => date !== undefined);
  const [one] = within;
  if (!one || within.length < days.length) return dates;
  const isLeft = says(text, negations.negators);
  return [isLeft ? week : { ...week, value: one.value }, ...within].sort(
    (a, b) => a.start - b.start,
  );
}

/** "En novembre, que le week-end", "November weekends": those of the month. */
export function weekendsOfMonth(dates: readonly FoundWindow[]): readonly FoundWindow[] {
  const isMonth = ({ value }: FoundWindow) => value.grain === "month" && !value.open;
  const [month, ...months] = dates.filter(isMonth);
  const weekends = dates.filter((date) => !isMonth(date));
  const isHabit = weekends.length > 1 && weekends.every(({ value }) => value.grain === "weekend");
  const [first] = weekends;
  if (!month || !first || months.length > 0 || !isHabit) return dates;
  const within = onWeekdaysOf([month.value], [first.value]);
  return [month, first].flatMap((date) => within.map((value) => ({ ...date, value })));
}

/**
 * "After tonight this year", "à partir de jeudi, cette semaine": a stretch beside a beginning is where it
 * ends. "Thursday this year": beside a day, a year says nothing.
 */
export function within(text: Text, dates: readonly FoundWindow[]): readonly FoundWindow[] {
  const [one, other, ...more] = dates;
  if (!one || !other || more.length > 0) return dates;
  if (!/^[ ,]*$/.test(text.plain.slice(one.end, other.start))) return dates;
  const [whole, part] = STRETCHES.has(one.value.grain) ? [one, other] : [other, one];
  const { start, end, open } = part.value;
  const isIn =
    start !== null && start >= (whole.value.start ?? "") && start < (whole.value.end ?? "");
  if (!STRETCHES.has(whole.value.grain) || !isIn) return dates;
  const isBeginning = open && end === null;
  if (!isBeginning && whole.value.grain !== "year") return dates;
  const value = isBeginning ? { ...whole.value, start, grain: "range" as const } : part.value;
  return dates.map((date) => ({ ...date, value }));
}
