import type { ParsingContext } from "chrono-node";
import { type Parser, ParsingResult, type Refiner } from "chrono-node/en";
import { DateTime } from "luxon";
import { canMatch } from "../required-letters.js";
import type { Said } from "./said.js";

/** A chrono result that keeps what its words say until all that stands beside them has been read. */
export class Reading extends ParsingResult {
  constructor(
    private readonly context: ParsingContext,
    index: number,
    end: number,
    readonly said: Said,
    /** Names of the rules that read it, in the order of the words. */
    readonly rules: readonly string[],
  ) {
    super(context.reference, index, context.text.slice(index, end));
  }

  /** Where its words end, exclusive. */
  get until(): number {
    return this.index + this.text.length;
  }

  /** The same words understood otherwise. */
  saying(said: Said): Reading {
    return this.over(this.index, this.until, said, this.rules);
  }

  /** Other words of the same message. */
  over(index: number, end: number, said: Said, rules: readonly string[]): Reading {
    return new Reading(this.context, index, end, said, rules);
  }
}

/** The named groups of a rule's pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** What must not stand right before a rule's words, though its pattern fits ("rue du" 8 mai). */
interface Guard {
  readonly notAfter?: RegExp;
  readonly onlyAfter?: RegExp;
}

/**
 * One idea as a chrono parser.
 *
 * @param name what `understand --explain` prints
 * @param pattern over plain text (lower case, no accents, single spaces); it matches whole words only
 * @param says what the words mean; null when, looked at closely, they are no date
 */
export function rule(
  name: string,
  pattern: RegExp,
  says: (groups: Groups, now: DateTime) => Said | null,
  guard: Guard = {},
): Parser {
  const whole = new RegExp(`(?<![a-z0-9])(?:${pattern.source})(?![a-z0-9])`);
  return {
    pattern: ({ text }) => (canMatch(whole, text) ? whole : NEVER),
    extract(context, match) {
      const start = match.index ?? 0;
      const before = context.text.slice(Math.max(0, start - 60), start);
      // chrono goes on with the rest of the text, where the look-behind no longer sees the word.
      if (/[a-z0-9]$/.test(before)) return null;
      if (guard.notAfter?.test(before)) return null;
      if (guard.onlyAfter && !guard.onlyAfter.test(before)) return null;
      const said = says(match.groups ?? {}, askedAt(context));
      return said && new Reading(context, start, start + match[0].length, said, [name]);
    },
  };
}

/** Matches nothing, at once. */
const NEVER = /(?!)/;

/** The moment of asking, as a wall clock without summer time (kept in UTC; see reader.ts). */
export function askedAt(context: ParsingContext): DateTime {
  return DateTime.fromJSDate(context.reference.instant, { zone: "utc" });
}

/** A refiner over readings. */
export function refiner(
  refine: (readings: readonly Reading[], context: ParsingContext) => Reading[],
): Refiner {
  return {
    refine: (context, results) =>
      refine(
        results.filter((result) => result instanceof Reading),
        context,
      ),
  };
}

/** A pattern for any of the words, the longest first; spaces in them also match hyphens. */
export function oneOf(words: Readonly<Record<string, unknown>> | readonly string[]): string {
  const list = Array.isArray(words) ? [...words] : Object.keys(words);
  list.sort((a, b) => b.length - a.length);
  return `(?:${list.join("|").replaceAll(".", "\\.").replaceAll(" ", "[ -]")})`;
}
