import type { DateTime } from "luxon";
import type { DateReader, FoundWindow } from "../languages/language.js";
import type { Text } from "./normalise.js";

/** The windows of time that a message asks for, in the order of the words, seen from `now`. */
export function findDates(text: Text, reader: DateReader, now: DateTime): readonly FoundWindow[] {
  return reader.read(text.plain, now);
}
