import type { Columns } from "./columns.js";
import { Cursor, joined, type Numbers, type Stretch, within } from "./postings.js";
import type { Times } from "./windows.js";

/** Goes through the events of some days by their numbers, and keeps those that lists and hours let pass. */
export class Walk {
  readonly #gathered: Uint32Array;

  constructor(private readonly columns: Columns) {
    this.#gathered = new Uint32Array(columns.events.length);
  }

  /**
   * Those of the days asked for that are in all lists, in none of the removed and pass: the shortest
   * list drives, the others are leapt through. They are gathered in one place that is kept, since
   * what a million events leave behind for each question would soon have to be swept.
   *
   * @param whole stretches of which all pass: where nothing else filters, they are copied at once
   */
  through(
    { wanted }: Times,
    lists: readonly Numbers[],
    removed: readonly Numbers[],
    whole: readonly Stretch[],
    passes: (number: number) => boolean,
  ): Numbers {
    let length = 0;
    for (const days of joined(wanted.flatMap((span) => this.columns.around(span)))) {
      const parts = lists.map((list) => within(list, days));
      parts.sort((a, b) => a.length - b.length);
      const [driving = within(this.columns.all, days), ...others] = parts;
      const inAll = others.map((list) => new Cursor(list));
      const inNone = removed.map((list) => new Cursor(within(list, days)));
      const look = (numbers: Numbers) => {
        for (const number of numbers) {
          if (!all(inAll, number) || any(inNone, number)) continue;
          if (passes(number)) this.#gathered[length++] = number;
        }
      };
      let { low } = days;
      for (const stretch of parts.length + inNone.length === 0 ? joined(whole) : []) {
        const copied = within(driving, { low: Math.max(low, stretch.low), high: stretch.high });
        if (copied.length === 0) continue;
        look(within(driving, { low, high: stretch.low }));
        this.#gathered.set(copied, length);
        length += copied.length;
        low = stretch.high;
      }
      look(within(driving, { low, high: days.high }));
    }
    return this.#gathered.slice(0, length);
  }
}

/** Plain loops: these run for every event of a broad question. */
function all(cursors: readonly Cursor[], number: number): boolean {
  for (const cursor of cursors) if (!cursor.holds(number)) return false;
  return true;
}

function any(cursors: readonly Cursor[], number: number): boolean {
  for (const cursor of cursors) if (cursor.holds(number)) return true;
  return false;
}
