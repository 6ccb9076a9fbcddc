import { DateTime } from "luxon";

/** Minutes of a day: 24 × 60. */
export const DAY = 1440;

/** A stretch of time in minutes (see `momentNumber`), `to` exclusive; infinite when open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const numbers = new Map<string, number>();

/**
 * A calendar day as a number that counts from 1 January 1970, so that days compare and subtract.
 * Kept once reckoned: a programme has a few hundred distinct days at most.
 *
 * @param iso "2017-11-11", or a local moment that begins so
 */
export function dayNumber(iso: string): number {
  const day = iso.slice(0, 10);
  let number = numbers.get(day);
  if (number === undefined) {
    number = Math.floor(Date.parse(`${day}T00:00Z`) / 86_400_000);
    numbers.set(day, number);
  }
  return number;
}

/** The calendar day of a number: the inverse of `dayNumber`. */
export function isoDay(number: number): string {
  return DateTime.fromMillis(number * 86_400_000, { zone: "utc" }).toISODate() ?? "";
}

/** Minutes since midnight of "18:30". */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** A local moment "2017-11-11T18:30" in minutes on the same scale: `dayNumber × DAY` and the hour. */
export function momentNumber(iso: string): number {
  return dayNumber(iso) * DAY + minutesOf(iso.slice(11));
}

/** The local moment of a number: the inverse of `momentNumber`. */
export function momentIso(minutes: number): string {
  const [hour, minute] = [Math.floor((minutes % DAY) / 60), minutes % 60];
  const clock = [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
  return `${isoDay(Math.floor(minutes / DAY))}T${clock}`;
}

/** First and last day that a span touches. */
export function daysOf({ from, to }: Span): readonly [first: number, last: number] {
  return [Math.floor(from / DAY), Math.ceil(to / DAY) - 1];
}
