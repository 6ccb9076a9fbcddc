import type { PlaceWords } from "../../languages/place-words.js";
import type { Text } from "../normalise.js";
import { joins } from "./lead.js";
import { phrasesOf } from "./phrases.js";
import type { Reading } from "./readings.js";
import type { Run } from "./runs.js";

/** Of readings that share words, those that explain most letters; of unsure ones, those that their neighbours make sure. */
export function choose(
  readings: readonly Reading[],
  text: Text,
  words: PlaceWords,
): readonly Reading[] {
  const free = readings.filter((reading) => !inCollocation(reading, words));
  const ranked = [...free].sort((one, other) => gain(other) - gain(one));
  const sure = withoutOverlaps(ranked.filter((reading) => reading.sure));
  const unsure = withoutOverlaps(
    ranked.filter((reading) => !reading.sure),
    sure,
  );
  return [...sure, ...linked(unsure, sure, text, words)];
}

/** Letters explained, less two for each that is wrong. */
function gain({ candidates: [likeliest] }: Reading): number {
  return likeliest ? likeliest.name.key.length - 2 * likeliest.cost : 0;
}

function withoutOverlaps(
  ranked: readonly Reading[],
  taken: readonly Reading[] = [],
): readonly Reading[] {
  const kept: Reading[] = [];
  for (const reading of ranked) {
    if (![...taken, ...kept].some((other) => overlaps(reading, other))) kept.push(reading);
  }
  return kept;
}

function overlaps(one: Reading, other: Reading): boolean {
  return one.run === other.run && one.from < other.to && other.from < one.to;
}

/** "à Lille et Croix": a name that is an ordinary word too is one when it stands in a list of towns. */
function linked(
  unsure: readonly Reading[],
  sure: readonly Reading[],
  text: Text,
  words: PlaceWords,
): readonly Reading[] {
  const known = [...sure];
  for (const reading of [...unsure].sort((one, other) => start(one) - start(other))) {
    const joined = known.some(
      (other) =>
        joins(text.plain.slice(end(other), start(reading)), words) ||
        joins(text.plain.slice(end(reading), start(other)), words),
    );
    if (joined) known.push({ ...reading, sure: true });
  }
  return known.slice(sure.length);
}

/** Where the name itself begins in the message. */
export function start({ run, from }: Reading): number {
  return run[from]?.start ?? 0;
}

/** Where the name ends, exclusive. */
export function end({ run, to }: Reading): number {
  return run[to - 1]?.end ?? 0;
}

function inCollocation({ run, from, to }: Reading, words: PlaceWords): boolean {
  return collocationsOf(run, words).some(([first, last]) => first < to && from < last);
}

const cache = new WeakMap<Run, readonly (readonly [number, number])[]>();

function collocationsOf(run: Run, words: PlaceWords): readonly (readonly [number, number])[] {
  const known =
    cache.get(run) ??
    run
      .map((_, at) => [at, at + phrasesOf(words).collocations.at(run, at)] as const)
      .filter(([first, last]) => last > first);
  cache.set(run, known);
  return known;
}
