/** Event numbers, rising, without doubles. */
export type Numbers = Uint32Array;

const NONE: Numbers = new Uint32Array();

/**
 * Which events hold which term. All lists lie one after the other in one array: a term's are the
 * slice between its offset and the next.
 */
export class Postings {
  private constructor(
    private readonly terms: ReadonlyMap<string, number>,
    private readonly offsets: Uint32Array,
    private readonly numbers: Numbers,
  ) {}

  /**
   * @param items numbered by their place
   * @param termsOf every term of one item, doubles allowed
   */
  static of<T>(items: readonly T[], termsOf: (item: T) => Iterable<string>): Postings {
    const terms = new Map<string, number>();
    const counts: number[] = [];
    const latest: number[] = [];
    const pairs = new Pairs();
    items.forEach((item, number) => {
      for (const name of termsOf(item)) {
        let term = terms.get(name);
        if (term === undefined) {
          term = terms.size;
          terms.set(name, term);
          counts.push(0);
          latest.push(-1);
        }
        if (latest[term] === number) continue;
        latest[term] = number;
        counts[term] = (counts[term] ?? 0) + 1;
        pairs.add(term, number);
      }
    });
    const offsets = new Uint32Array(terms.size + 1);
    counts.forEach((count, term) => {
      offsets[term + 1] = (offsets[term] ?? 0) + count;
    });
    const next = offsets.slice();
    const numbers = new Uint32Array(pairs.length);
    for (const [term, number] of pairs) {
      const place = next[term] ?? 0;
      numbers[place] = number;
      next[term] = place + 1;
    }
    return new Postings(terms, offsets, numbers);
  }

  get(name: string): Numbers {
    const term = this.terms.get(name);
    return term === undefined
      ? NONE
      : this.numbers.subarray(this.offsets[term], this.offsets[term + 1]);
  }
}

/** A long list of pairs of small integers, which grows by doubling. */
class Pairs {
  #cells = new Uint32Array(1024);
  length = 0;

  add(term: number, number: number): void {
    if (this.length * 2 === this.#cells.length) {
      const wider = new Uint32Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells[this.length * 2] = term;
    this.#cells[this.length * 2 + 1] = number;
    this.length++;
  }

  *[Symbol.iterator](): Generator<readonly [term: number, number: number]> {
    for (let pair = 0; pair < this.length; pair++) {
      yield [this.#cells[pair * 2] ?? 0, this.#cells[pair * 2 + 1] ?? 0];
    }
  }
}

/** Consecutive numbers, `high` exclusive. */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

/** Stretches in order, those that touch made one. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const { low, high } of [...stretches].sort((a, b) => a.low - b.low)) {
    const last = all.at(-1);
    if (last === undefined || low > last.high) all.push({ low, high });
    else all[all.length - 1] = { low: last.low, high: Math.max(last.high, high) };
  }
  return all;
}

/** Those of the list that lie in a stretch. No copy. */
export function within(numbers: Numbers, { low, high }: Stretch): Numbers {
  return numbers.subarray(place(numbers, low), place(numbers, high));
}

/** Walks a list beside numbers that rise, leaping over what lies between. */
export class Cursor {
  #place = 0;

  constructor(private readonly numbers: Numbers) {}

  /** Whether the list holds a number, which must be larger than the one asked before. */
  holds(number: number): boolean {
    this.#place = leap(this.numbers, number, this.#place);
    return this.numbers[this.#place] === number;
  }
}

/** Those in any of the lists. */
export function union(lists: readonly Numbers[]): Numbers {
  return lists.reduce(merge, NONE);
}

function merge(a: Numbers, b: Numbers): Numbers {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = new Uint32Array(a.length + b.length);
  let length = 0;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left <= right) i++;
    if (right <= left) j++;
    all[length++] = Math.min(left, right);
  }
  return all.subarray(0, length);
}

/** The first place, from `from` on, whose number is at least `number`: steps that double, then halves. */
function leap(numbers: Numbers, number: number, from: number): number {
  let step = 1;
  while (from + step < numbers.length && (numbers[from + step] ?? 0) < number) step *= 2;
  return place(numbers, number, from + (step >> 1), Math.min(from + step + 1, numbers.length));
}

function place(numbers: Numbers, number: number, low = 0, high = numbers.length): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
