/** Every place where a wording is in a text, from left to right. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global)
    throw new TypeError(`Only a global expression is in many places: ${pattern}`);
  if (!canMatch(pattern, text)) return [];
  // Not matchAll: it copies the expression each time, which costs more than most searches.
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

/**
 * Whether an expression can match a text at all, told from runs of three letters without running it.
 * Hundreds of wordings are looked for in each message and nearly none is there: this asks of each
 * what every way of matching it needs ("inscri", " me "), and looks for that in the message first.
 * It may say yes wrongly, never no. Measured: docs/BENCHMARKS.md.
 */
export function canMatch(pattern: RegExp, text: string): boolean {
  return meets(gramsOf(text), needsOf(pattern));
}

/** Whether a text has the letters that one way of matching needs; what needs none is met by any. */
export function meets(grams: Grams, needs: Needs | undefined): boolean {
  if (needs === undefined) return true;
  // Asked a thousand times a turn: plain loops over numbers in one row.
  for (let at = 0; at < needs.length; ) {
    const end = needs[at + 1] ?? 0;
    if (has(grams, needs[at] ?? 0) && meetsOne(grams, needs, at + 2, end)) return true;
    at = end;
  }
  return false;
}

/** Whether all grams of one of the ways that stand there are in a text. */
function meetsOne(grams: Grams, needs: Needs, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const end = needs[at] ?? 0;
    at++;
    while (at < end && has(grams, needs[at] ?? 0)) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Three neighbouring letters, digits or spaces, or two, as one number. */
type Gram = number;

/** What one way of matching needs: all of these. */
type Way = readonly Gram[];

/**
 * The ways of matching an expression, by one gram of each: this gram, where what has it ends, and of
 * each way where it ends and its grams.
 */
export type Needs = Int32Array;

/** A space, ten digits, 26 letters, and 0 for all else. */
const BASE = 38;

/** More ways than this to match one part, and the part asks for nothing. */
const MOST_WAYS = 8;

/** Texts are many views of few messages. */
const MOST_TEXTS = 64;

/** The grams of a text, a bit for each. */
export type Grams = Uint32Array;

const known = new WeakMap<RegExp, { readonly needs: Needs | undefined }>();
const read = new Map<string, Grams>();
let last: { readonly text: string; readonly grams: Grams } = {
  text: "",
  grams: new Uint32Array(Math.ceil(BASE ** 3 / 32)),
};

function needsOf(pattern: RegExp): Needs | undefined {
  let found = known.get(pattern);
  if (found === undefined) {
    found = { needs: lettersNeeded(pattern) };
    known.set(pattern, found);
  }
  return found.needs;
}

/** What an expression needs of a text; undefined when it may match whatever the letters. */
export function lettersNeeded(pattern: RegExp): Needs | undefined {
  if (pattern.ignoreCase) return undefined;
  const ways = new Reader(pattern.source).alternatives();
  if (ways.some((way) => way.length === 0)) return undefined;
  const shared = new Map<Gram, number>();
  for (const gram of ways.flat()) shared.set(gram, (shared.get(gram) ?? 0) + 1);
  const needs = new Map<Gram, Way[]>();
  for (const way of ways) {
    const key = way.reduce((best, gram) =>
      (shared.get(gram) ?? 0) > (shared.get(best) ?? 0) ? gram : best,
    );
    needs.set(key, [...(needs.get(key) ?? []), way]);
  }
  return inOneRow(needs);
}

function inOneRow(needs: ReadonlyMap<Gram, readonly Way[]>): Needs {
  const row: number[] = [];
  for (const [key, ways] of needs) {
    const head = row.push(key, 0) - 1;
    for (const way of ways) row.push(row.length + 1 + way.length, ...way);
    row[head] = row.length;
  }
  return Int32Array.from(row);
}

export function gramsOf(text: string): Grams {
  // One text is looked at for many wordings in turn.
  if (text === last.text) return last.grams;
  const grams = read.get(text) ?? gramsRead(text);
  last = { text, grams };
  return grams;
}

function gramsRead(text: string): Grams {
  if (read.size >= MOST_TEXTS) read.clear();
  const grams = new Uint32Array(Math.ceil(BASE ** 3 / 32));
  const put = (gram: Gram) => {
    grams[gram >> 5] = (grams[gram >> 5] ?? 0) | (1 << (gram & 31));
  };
  let first = 0;
  let second = 0;
  for (let at = 0; at < text.length; at++) {
    const third = codeAt(text, at);
    if (second > 0 && third > 0) put(second * BASE + third);
    if (first > 0 && second > 0 && third > 0) put((first * BASE + second) * BASE + third);
    first = second;
    second = third;
  }
  read.set(text, grams);
  return grams;
}

function has(grams: Grams, gram: Gram): boolean {
  return ((grams[gram >> 5] ?? 0) & (1 << (gram & 31))) !== 0;
}

/** The grams of a run of signs: all its threes, or the only two. */
function gramsIn(run: string): readonly Gram[] {
  const codes = Array.from(run, (_, at) => codeAt(run, at));
  const [first = 0, second = 0] = codes;
  if (codes.length === 2) return [first * BASE + second];
  return codes
    .slice(2)
    .map((third, at) => ((codes[at] ?? 0) * BASE + (codes[at + 1] ?? 0)) * BASE + third);
}

/** 1 to 37 for a space, a digit or a letter, else 0. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return code - 85;
  if (code >= 48 && code <= 57) return code - 46;
  return code === 32 ? 1 : 0;
}

/** Reads the source of an expression, as far as needed: what it does not know asks for nothing. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** The ways of matching up to the end or the bracket that closes. */
  alternatives(): readonly Way[] {
    const ways = [...this.#sequence()];
    while (this.source[this.#at] === "|") {
      this.#at++;
      ways.push(...this.#sequence());
    }
    return ways;
  }

  #sequence(): readonly Way[] {
    let ways: readonly Way[] = [[]];
    let run = "";
    const end = (next = "") => {
      if (run.length > 1) {
        const grams = gramsIn(run);
        ways = ways.map((way) => [...way, ...grams]);
      }
      run = next;
    };
    while (this.#at < this.source.length && !"|)".includes(this.source.charAt(this.#at))) {
      const part = this.#part();
      const { least, repeats } = this.#quantity();
      if (typeof part === "string") {
        if (part !== "" && least > 0) run += part;
        // Of several alike, the first has what stands before beside it, the last what comes after.
        if (part === "" || least === 0 || repeats) end(least > 0 ? part : "");
        continue;
      }
      end();
      if (least > 0) ways = both(ways, part);
    }
    end();
    return ways;
  }

  /** One sign, or the ways of a group; what stands for other signs, or for a place, is "". */
  #part(): string | readonly Way[] {
    const sign = this.source.charAt(this.#at++);
    if (sign === "\\") return this.#skip(ESCAPED);
    if (sign === "[") return this.#skip(CLASS);
    if (sign !== "(") return codeAt(sign, 0) > 0 ? sign : "";
    const denies =
      this.source.startsWith("?!", this.#at) || this.source.startsWith("?<!", this.#at);
    this.#skip(OPENING);
    const ways = this.alternatives();
    this.#at++;
    return denies ? "" : ways;
  }

  /** How often what was read must stand at least, and whether it may more than once. */
  #quantity(): { readonly least: number; readonly repeats: boolean } {
    QUANTITY.lastIndex = this.#at;
    const [whole = "", sign, least] = QUANTITY.exec(this.source) ?? [];
    this.#at += whole.length;
    if (sign) return { least: sign === "+" ? 1 : 0, repeats: sign !== "?" };
    return { least: least === undefined ? 1 : Number(least), repeats: least !== undefined };
  }

  #skip(what: RegExp): "" {
    what.lastIndex = this.#at;
    this.#at += what.exec(this.source)?.[0].length ?? 0;
    return "";
  }
}

const ESCAPED = /[pP]\{[^}]*\}|k<[^>]*>|u[0-9a-f]{4}|x[0-9a-f]{2}|./y;
const CLASS = /(?:\\.|[^\]\\])*\]/y;
const OPENING = /\?(?:<?[=!]|:|<[^>]*>)/y;
const QUANTITY = /(?:([*+?])|\{(\d+),?\d*\})\??/y;

/** The ways of matching one thing and another; where these are too many, of the more telling one. */
function both(ways: readonly Way[], others: readonly Way[]): readonly Way[] {
  if (ways.length * others.length <= MOST_WAYS) {
    return ways.flatMap((way) => others.map((other) => [...way, ...other]));
  }
  return ways.some((way) => way.length === 0) ? others : ways;
}
