import { Info } from "luxon";
import { plain, Text } from "../../understanding/normalise.js";

const HOUR = /\d+\s*(h|:|am|pm)\s*\d*/gi;

/**
 * The weekdays named without their number, 1 for Monday: "mardi" of an event is its own Tuesday,
 * not the next one. None when a number tells the day: "mardi 7".
 */
export function readWeekdays(text: string, locale: string): readonly number[] {
  if (/\d/.test(text.replace(HOUR, ""))) return [];
  const said = Text.of(text)
    .words()
    .map((word) => word.text);
  return Info.weekdays("long", { locale }).flatMap((name, index) =>
    said.includes(plain(name)) ? [index + 1] : [],
  );
}
