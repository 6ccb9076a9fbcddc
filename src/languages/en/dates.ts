import * as chrono from "chrono-node";
import { DateTime } from "luxon";
import type { DateReader } from "../language.js";
export const englishDates: DateReader = {
  read: (text, now) =>
    chrono.en.GB.parse(text, now.toJSDate(), { forwardDate: true }).map((r) => {
      const start = DateTime.fromJSDate(r.start.date()).setZone(now.zone).startOf("day");
      return {
        value: {
          start: start.toFormat("yyyy-MM-dd'T'00:00"),
          end: start.plus({ days: 1 }).toFormat("yyyy-MM-dd'T'00:00"),
          grain: "day",
          open: false,
        },
        start: r.index,
        end: r.index + r.text.length,
        rule: "chrono",
      };
    }),
};
