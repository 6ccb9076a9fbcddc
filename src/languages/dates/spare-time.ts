import type { DateTime } from "luxon";
import { mondayOf } from "./calendar.js";
import type { Said } from "./said.js";

/** Hours of the day, in whole hours. */
type Hours = readonly [from: number, to: number];

/** What the spare time of who works leaves: some hours of every day, and all of every week-end. */
export function spareTime(now: DateTime, [from, to]: Hours): Said {
  const today = now.startOf("day");
  const saturday = mondayOf(now).plus({ days: 5 });
  const hours = { start: today.plus({ hours: from }), end: today.plus({ hours: to }) };
  const weekend = { start: saturday, end: saturday.plus({ days: 2 }) };
  return {
    days: [
      { ...hours, grain: "part", every: "day" },
      { ...weekend, grain: "weekend", every: "week" },
    ],
    hours: [],
  };
}
