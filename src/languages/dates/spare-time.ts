import type { DateTime } from "luxon";
import { mondayOf } from "./calendar.js";
import type { Said } from "./said.js";

/** Hours of the day, in whole hours. */
type Hours = readonly [from: number, to: number];

const SATURDAY = 6;

/** What the spare time of who works leaves: some hours of every day, and all of every week-end, or of one weekday. */
export function spareTime(now: DateTime, [from, to]: Hours, weekday?: number): Said {
  const today = now.startOf("day");
  const hours = { start: today.plus({ hours: from }), end: today.plus({ hours: to }) };
  const ahead = ((weekday ?? SATURDAY) - now.weekday + 7) % 7;
  const day = today.plus({ days: ahead });
  const saturday = mondayOf(now).plus({ days: SATURDAY - 1 });
  const free =
    weekday === undefined
      ? { start: saturday, end: saturday.plus({ days: 2 }), grain: "weekend" as const }
      : { start: day, end: day.plus({ days: 1 }), grain: "day" as const };
  return {
    days: [
      { ...hours, grain: "part", every: "day" },
      { ...free, every: "week" },
    ],
    hours: [],
  };
}
