import { localMoment } from "../../src/clock.js";
import type { Span } from "../../src/languages/compare-words.js";
import type { Event } from "../../src/programme/event.js";

/** Whether there is a week, a week-end or a month in which all of some events are on. */
export function meetIn(events: readonly Event[], span: Span): boolean {
  const [first = [], ...others] = events.map((event) => spansOn(event, span));
  return first.some((one) => others.every((spans) => spans.includes(one)));
}

/** The weeks, week-ends or months that an event is on. */
function spansOn({ dates }: Event, span: Span): readonly string[] {
  const spans: string[] = [];
  const last = localMoment(dates.end);
  for (let day = localMoment(dates.start); day <= last; day = day.plus({ days: 1 })) {
    if (span !== "weekend" || day.weekday >= SATURDAY) spans.push(day.toFormat(FORMATS[span]));
  }
  return spans;
}

const SATURDAY = 6;
const FORMATS: Readonly<Record<Span, string>> = {
  week: "kkkk-WW",
  weekend: "kkkk-WW",
  month: "yyyy-MM",
};
