import { DateTime, IANAZone } from "luxon";

/** Milliseconds in which no zone changes its clocks but at the beginning: a quarter of an hour. */
const QUARTER = 900_000;
/** Quarters that are remembered; a turn asks for the same few over and over. */
const MOST_REMEMBERED = 10_000;

/** A zone that remembers its offsets: to ask `Intl` for one costs more than all that a turn does. */
class RememberingZone extends IANAZone {
  readonly #offsets = new Map<number, number>();

  override offset(moment: number): number {
    const quarter = Math.floor(moment / QUARTER);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      if (this.#offsets.size >= MOST_REMEMBERED) this.#offsets.clear();
      offset = super.offset(moment);
      this.#offsets.set(quarter, offset);
    }
    return offset;
  }
}

/** The zone in which the programme's hours are printed and every moment is read. */
export const ZONE = new RememberingZone("Europe/Paris");

/** Gives the present moment, in the programme's zone. */
export type Clock = () => DateTime;

/**
 * The one place that reads the machine's clock.
 *
 * @param pretended a local ISO moment ("2017-11-06T10:00") to start from instead of the real one;
 *   time flows on from it, so that a demonstration behaves like a day.
 */
export function clock(pretended?: string): Clock {
  if (pretended === undefined) return () => DateTime.fromMillis(Date.now(), { zone: ZONE });
  const ahead = localMoment(pretended).toMillis() - Date.now();
  return () => DateTime.fromMillis(Date.now() + ahead, { zone: ZONE });
}

/** Reads a local ISO date or moment ("2017-11-06", "2017-11-06T10:00") in the programme's zone. */
export function localMoment(iso: string): DateTime {
  return DateTime.fromISO(iso, { zone: ZONE });
}

/** The day of a moment in the programme's zone, ISO. */
export function today(now: DateTime): string {
  return now.setZone(ZONE).toFormat("yyyy-MM-dd");
}

/** A moment as its own clock on the wall shows it, to the minute, ISO and without a zone: "2017-11-06T10:00". */
export function wallTime(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm");
}

/** Whether two moments of one zone fall on the same day: luxon's `hasSame` reckons its edges first. */
export function sameDay(one: DateTime, other: DateTime): boolean {
  return one.ordinal === other.ordinal && one.year === other.year;
}

/** The same of the month. */
export function sameMonth(one: DateTime, other: DateTime): boolean {
  return one.month === other.month && one.year === other.year;
}
