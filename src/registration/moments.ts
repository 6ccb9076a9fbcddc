import { DateTime } from "luxon";
import { ZONE } from "../clock.js";

/** A moment as it is kept: ISO in UTC, so that the order of the text is the order of time. */
export function moment(at: DateTime): string {
  return at.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}

/** The moment that was kept, in the programme's zone. */
export function keptMoment(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: ZONE });
}
