import type { Event, Session } from "../programme/event.js";
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
  /** Minutes since midnight, below none for what goes on since a day before; the end is exclusive. */
  readonly sessionStart: Int32Array;
  readonly sessionEnd: Uint16Array;
  /** The towns of the events, and of each event its town's place among them; one beyond, without. */
  readonly towns: readonly string[];
  readonly town: Uint32Array;
  /** Every number, to be sliced. */
  readonly all: Numbers;

  constructor(events: readonly Event[]) {
    this.events = inOrder(events);
    const size = events.length;
    const hours = this.events.map(hoursOf);
    const sessions = hours.reduce((sum, { length }) => sum + length, 0);
    this.first = Int32Array.from(this.events, (event) => dayNumber(event.dates.start));
    this.last = Int32Array.from(this.events, (event) => dayNumber(event.dates.end));
    this.offsets = new Uint32Array(size + 1);
    this.sessionDay = new Int32Array(sessions);
    this.sessionStart = new Int32Array(sessions);
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
      for (const { day, start, end } of hours[number] ?? []) {
        this.sessionDay[place] = day;
        this.sessionStart[place] = start;
        this.sessionEnd[place] = end;
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

/** The hours of an event on one of its days, or on each. */
interface Hours {
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/** "From 12:00 on the 25th, until 18:00 on the 26th" is one stretch: it is on in the morning of the 26th. */
function hoursOf({ sessions }: Event): readonly Hours[] {
  return sessions.flatMap(({ date, start, end = "24:00" }, place) => {
    const { date: since, start: opens, end: closes }: Session = sessions[place - 1] ?? {};
    const isOpen = since !== undefined && opens !== undefined && closes === undefined;
    if (isOpen && date !== undefined && start === undefined) {
      const first = dayNumber(since);
      const days = dayNumber(date) - first;
      return Array.from({ length: days }, (_, at) => ({
        day: first + at + 1,
        start: minutesOf(opens) - (at + 1) * DAY,
        end: at + 1 === days ? minutesOf(end) : DAY,
      }));
    }
    const begins = start ?? "00:00";
    return [
      {
        day: date === undefined ? EACH_DAY : dayNumber(date),
        start: minutesOf(begins),
        // What goes on past midnight belongs to the day on which it began.
        end: end > begins ? minutesOf(end) : DAY,
      },
    ];
  });
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
