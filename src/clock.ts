import { DateTime } from "luxon";

/** The zone in which the programme's hours are printed and every moment is read. */
export const ZONE = "Europe/Paris";

/** Gives the present moment, in the programme's zone. */
export type Clock = () => DateTime;

/**
 * The one place that reads the machine's clock.
 *
 * @param pretended a local ISO moment ("2017-11-06T10:00") to start from instead of the real one;
 *   time flows on from it, so that a demonstration behaves like a day.
 */
export function clock(pretended?: string): Clock {
  if (pretended === undefined) return () => DateTime.now().setZone(ZONE);
  const started = Date.now();
  const origin = localMoment(pretended);
  return () => origin.plus({ milliseconds: Date.now() - started });
}

/** Reads a local ISO date or moment ("2017-11-06", "2017-11-06T10:00") in the programme's zone. */
export function localMoment(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: ZONE });
}
