import { gramsOf, lettersNeeded, meets, type Needs } from "./required-letters.js";
import { AFTER, BEFORE } from "./wording.js";

/** From where to where in a text; the end is exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a wording is anywhere in a text. Most are in no message, and are told so without a search. */
export function isIn(pattern: RegExp, text: string): boolean {
  return possible(pattern, text).some((way) => {
    way.lastIndex = 0;
    return way.test(text);
  });
}

/**
 * Every place where a wording is in a text, from left to right; nothing twice. Each way of saying it
 * is searched by itself, since of dozens a text can hold one or two; of two that begin at one sign
 * the first counts, as in the whole expression. Measured: docs/BENCHMARKS.md.
 */
export function placesIn(pattern: RegExp, text: string): readonly Place[] {
  const ways = possible(pattern, text);
  if (ways.length === 0) return NONE;
  const places: Place[] = [];
  for (let place = firstOf(ways, text, 0); place; ) {
    places.push(place);
    place = firstOf(ways, text, Math.max(place.end, place.start + 1));
  }
  return places;
}

function firstOf(ways: readonly RegExp[], text: string, from: number): Place | undefined {
  let first: Place | undefined;
  for (const way of ways) {
    way.lastIndex = from;
    const match = way.exec(text);
    if (match && (!first || match.index < first.start)) {
      first = { start: match.index, end: match.index + match[0].length };
    }
  }
  return first;
}

/** The ways of matching an expression that a text has the letters for. */
function possible(pattern: RegExp, text: string): readonly RegExp[] {
  const { needs, ways } = readingOf(pattern);
  const grams = gramsOf(text);
  if (!meets(grams, needs)) return NONE;
  return ways()
    .filter((way) => meets(grams, way.needs))
    .map((way) => way.pattern);
}

const NONE: readonly never[] = [];

/** An expression with what it needs of a text. */
interface Way {
  readonly pattern: RegExp;
  readonly needs: Needs | undefined;
}

interface Reading {
  readonly needs: Needs | undefined;
  /** A wording's lines, each an expression of its own; any other expression as it is. */
  readonly ways: () => readonly Way[];
}

const known = new WeakMap<RegExp, Reading>();

function readingOf(pattern: RegExp): Reading {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  let split: readonly Way[] | undefined;
  const needs = lettersNeeded(pattern);
  const reading = {
    needs,
    ways() {
      // Most wordings are never found: only those that may be are split.
      split ??= waysOf(pattern).map((way) => ({ pattern: way, needs: lettersNeeded(way) }));
      return split;
    },
  };
  known.set(pattern, reading);
  return reading;
}

/** Copies, global: a search leaves its mark on the expression that it was made with. */
function waysOf({ source, flags, global }: RegExp): readonly RegExp[] {
  const isWording = source.startsWith(BEFORE) && source.endsWith(AFTER);
  const ways = isWording
    ? alternatives(source.slice(BEFORE.length, -AFTER.length)).map((way) => BEFORE + way + AFTER)
    : [source];
  return ways.map((way) => new RegExp(way, global ? flags : `${flags}g`));
}

/** What stands between the bars that are in no bracket. */
function alternatives(source: string): readonly string[] {
  const ways: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g)) {
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) {
      ways.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...ways, source.slice(from)];
}
