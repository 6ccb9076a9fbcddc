import type { Event } from "../programme/event.js";
import type { Found } from "./answer.js";
import { DAY, dayNumber, daysOf, minutesOf, type Span } from "./days.js";
import type { Numbers, Stretch } from "./postings.js";

/** Held on each day of the event. */
export const EACH_DAY = -1;

/**
 * The events in the order in which they are told, and their days and hours as columns of small
 * integers. Dated events come first, by day and hour, then the running ones: so the numbers of an
 * answer, rising, are its order, and the events of some days are a slice.
 */
export class Columns {
  readonly events: readonly Event[];
  /** How many are dated; the numbers from here on are running events. */
  readonly dated: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** An event's sessions lie between its offset and the next. */
  readonly offsets: Uint32Array;
  readonly sessionDay: Int32Array;
  /** Minutes since midnight; the end is exclusive. */
  readonly sessionStart: Uint16Array;
  readonly sessionEnd: Uint16Array;
  /** The towns of the events, and of each event its town's place among them; one beyond, without. */
  readonly towns: readonly string[];
  readonly town: Uint32Array;
  /** Every number, to be sliced. */
  readonly all: Numbers;

  constructor(events: readonly Event[]) {
    this.events = inOrder(events);
    const size = events.length;
    const sessions = events.reduce((sum, event) => sum + event.sessions.length, 0);
    this.first = Int32Array.from(this.events, (event) => dayNumber(event.dates.start));
    this.last = Int32Array.from(this.events, (event) => dayNumber(event.dates.end));
    this.offsets = new Uint32Array(size + 1);
    this.sessionDay = new Int32Array(sessions);
    this.sessionStart = new Uint16Array(sessions);
    this.sessionEnd = new Uint16Array(sessions);
    const towns = new Map<string, number>();
    for (const { town } of this.events) {
      if (town !== undefined && !towns.has(town)) towns.set(town, towns.size);
    }
    this.towns = [...towns.keys()];
    this.town = Uint32Array.from(this.events, ({ town = "" }) => towns.get(town) ?? towns.size);
    this.all = Uint32Array.from({ length: size }, (_, number) => number);
    let place = 0;
    let dated = 0;
    this.events.forEach((event, number) => {
      if (!runs(event)) dated++;
      for (const { date, start = "00:00", end = "24:00" } of event.sessions) {
        this.sessionDay[place] = date === undefined ? EACH_DAY : dayNumber(date);
        this.sessionStart[place] = minutesOf(start);
        // What goes on past midnight belongs to the day on which it began.
        this.sessionEnd[place] = end > start ? minutesOf(end) : DAY;
        place++;
      }
      this.offsets[number + 1] = place;
    });
    this.dated = dated;
  }

  /** The events of these numbers. */
  fetch(numbers: Numbers): Found {
    const { events } = this;
    function* each(some: Numbers): Generator<Event> {
      for (const number of some) {
        const event = events[number];
        if (event !== undefined) yield event;
      }
    }
    return {
      length: numbers.length,
      at: (place) => events[numbers.at(place) ?? -1],
      slice: (from, to) => [...each(numbers.subarray(from, to))],
      [Symbol.iterator]: () => each(numbers),
    };
  }

  /** Those that may be held in a span: a few too many at most. */
  around(span: Span): readonly Stretch[] {
    const [from, to] = daysOf(span);
    const { first, dated } = this;
    const low = place(first, from - LONGEST + 1, 0, dated);
    return [
      { low, high: place(first, to + 1, low, dated) },
      { low: dated, high: place(first, to + 1, dated, first.length) },
    ];
  }

  /** The dated events that lie wholly in a span, whatever their hours: no need to look at each. */
  inside(span: Span): Stretch {
    const { first, dated } = this;
    const low = place(first, Math.ceil(span.from / DAY), 0, dated);
    return { low, high: place(first, Math.floor(span.to / DAY) - LONGEST + 1, low, dated) };
  }
}

/** Days that a dated event lasts at most: a week-end. */
const LONGEST = 2;

/** True for an event that lasts: an exhibition, a week. It is told after those of the day itself. */
export function runs(event: Event): boolean {
  return dayNumber(event.dates.end) - dayNumber(event.dates.start) >= LONGEST;
}

/** By day, then hour, those without hours at the end of the day; else as the programme has them. */
function inOrder(events: readonly Event[]): readonly Event[] {
  const keyed = events.map((event, order) => ({ event, order, key: orderKey(event) }));
  keyed.sort((a, b) => a.key - b.key || a.order - b.order);
  return keyed.map(({ event }) => event);
}

/** Beyond any moment: running events come after all dated ones. */
const AFTER_ALL = 1e10;

function orderKey(event: Event): number {
  const { start } = event.dates;
  const opening = event.sessions
    .filter(({ date }) => date === undefined || date === start)
    .map((session) => minutesOf(session.start ?? "00:00"));
  const hour = Math.min(DAY, ...opening);
  return dayNumber(start) * (DAY + 1) + hour + (runs(event) ? AFTER_ALL : 0);
}

/** The first place from `low` whose day is at least `day`, in a stretch that rises. */
function place(days: Int32Array, day: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
