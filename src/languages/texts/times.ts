import type { DateTime } from "luxon";
import { localMoment } from "../../clock.js";
import type { Window } from "../../programme/query.js";
import type { SaidTexts } from "./said-texts.js";

/** More times than this are told by the first and the last. */
const MOST_TIMES = 3;

/**
 * Times as people say them, one text each. The same hours of days on end are said once: "du 15 au 18
 * novembre, le soir".
 */
export function timesSaid(
  windows: readonly Window[],
  said: Pick<SaidTexts, "window" | "days" | "weekdays">,
  now: DateTime,
): readonly string[] {
  const hours = [...new Set(windows.map(hoursOf))];
  const alike = hours.map((one) => windows.filter((window) => hoursOf(window) === one));
  if (alike.length > 1 && alike.some(areOfWeekdays))
    return alike.flatMap((group) => timesSaid(group, said, now));
  const { window, days, weekdays } = said;
  const [first, last] = [windows.at(0), windows.at(-1)];
  if (first?.start && last?.start && windows.length > 2 && hasSameHours(windows)) {
    const dates = days(first.start.slice(0, TIME), last.start.slice(0, TIME), now);
    return [`${dates}, ${window({ ...first, every: "day" }, now)}`];
  }
  if (first && areOfWeekdays(windows)) {
    const isWhole = first.start?.endsWith(MIDNIGHT) && first.end?.endsWith(MIDNIGHT);
    return [weekdays(isWhole ? "" : window({ ...first, every: "day" }, now))];
  }
  const times = windows.map((one) => window(one, now));
  return times.length > MOST_TIMES ? [`${times[0]} … ${times.at(-1)}`] : times;
}

/** Where the time of day begins in an ISO moment. */
const TIME = "yyyy-MM-dd".length;
const MIDNIGHT = "T00:00";

/** The time of day when a window begins and ends. */
function hoursOf({ start, end, every, grain }: Window): string {
  return [start?.slice(TIME), end?.slice(TIME), every, grain === "week"].join(" ");
}

/** Days of a working week, from Monday to Friday. */
const WORKING = 5;

/** Whether they are the same hours of one working day after the other, for more than a week. */
function areOfWeekdays(windows: readonly Window[]): boolean {
  if (windows.length <= WORKING || new Set(windows.map(hoursOf)).size > 1) return false;
  return windows.every(({ start, end, every }, index) => {
    const before = windows[index - 1]?.start;
    if (every || start === null || end === null || localMoment(start).weekday > WORKING)
      return false;
    if (before === undefined || before === null) return index === 0;
    const next = localMoment(before).plus({
      days: localMoment(before).weekday === WORKING ? 3 : 1,
    });
    return next.equals(localMoment(start));
  });
}

/** Whether they are hours of days, each a day after the one before, with the same hours. */
function hasSameHours(windows: readonly Window[]): boolean {
  return windows.every(({ start, end, every }, index) => {
    const before = windows[index - 1];
    if (every || start === null || end === null) return false;
    if (start.endsWith(MIDNIGHT) && end.endsWith(MIDNIGHT)) return false;
    if (!before?.start || !before.end) return index === 0;
    const next = localMoment(before.start).plus({ days: 1 });
    return next.equals(localMoment(start)) && before.end.slice(TIME) === end.slice(TIME);
  });
}
