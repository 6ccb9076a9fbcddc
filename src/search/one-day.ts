import type { DateTime } from "luxon";
import type { Query, Window } from "../programme/query.js";
import { DAY, dayNumber, momentIso } from "./days.js";
import { timesOf } from "./windows.js";

/**
 * The same question for one of its days alone: of its hours, those of that day, and of today what is
 * left when only what is to come was asked for. It finds as many events as `byDay` counts for the day.
 *
 * @param day ISO
 */
export function onDay(query: Query, day: string, now: DateTime): Query {
  const midnight = dayNumber(day) * DAY;
  const windows = timesOf(query, now).wanted.flatMap(({ from, to, byHour, edge }): Window[] => {
    const [start, end] = [Math.max(from, midnight), Math.min(to, midnight + DAY)];
    if (start >= end) return [];
    const grain = byHour ? "part" : "day";
    return [
      { start: momentIso(start), end: momentIso(end), grain, open: false, ...(edge && { edge }) },
    ];
  });
  return { ...query, windows };
}
