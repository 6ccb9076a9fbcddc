import type { Found } from "../languages/language.js";
import type { PlaceWords } from "../languages/place-words.js";
import type { Gazetteer, Place } from "../programme/gazetteer.js";
import type { Text } from "./normalise.js";
import { choose } from "./towns/choose.js";
import { findHere, inOwnTown, saysOwnTown } from "./towns/here.js";
import { NEAR_BY, nearAfter } from "./towns/lead.js";
import { Names } from "./towns/names.js";
import { findPostcodes } from "./towns/postcodes.js";
import { type Reading, readingsOf } from "./towns/readings.js";
import { type Run, runsOf } from "./towns/runs.js";
import { end, start } from "./towns/unsure.js";

/** What a message says of a place. */
export type PlaceMention =
  | { readonly kind: "town"; readonly name: string }
  | { readonly kind: "district"; readonly name: string; readonly town: string }
  | { readonly kind: "outside"; readonly name: string }
  | { readonly kind: "near"; readonly place: Place; readonly kilometres: number }
  | { readonly kind: "here" }
  | { readonly kind: "doubtful"; readonly said: string; readonly candidates: readonly string[] };

/**
 * Finds the places that a message names, in the order said. A span takes in the preposition ("à
 * Roubaix"), never a negation before it: what "pas" and "sauf" mean is the caller's to say. "Dans notre commune" is
 * in the one that the message names, be it by its town hall.
 *
 * @param text the message with its dates blanked out
 */
export function findPlaces(
  text: Text,
  gazetteer: Gazetteer,
  words: PlaceWords,
): readonly Found<PlaceMention>[] {
  const runs = runsOf(text);
  if (saysOwnTown(runs, words)) {
    const own = placesIn(runs, text, gazetteer, inOwnTown(words));
    if (own.length > 0) return own;
  }
  return placesIn(runs, text, gazetteer, words);
}

function placesIn(
  runs: readonly Run[],
  text: Text,
  gazetteer: Gazetteer,
  words: PlaceWords,
): readonly Found<PlaceMention>[] {
  const readings = runs.flatMap((run) => readingsOf(run, Names.of(gazetteer), words));
  const named = choose(readings, text, words).map((reading) => foundIn(reading, text, words));
  const codes = findPostcodes(runs, gazetteer, words)
    .filter(({ end }) => !named.some(({ start }) => start - end === 1))
    .map((code) => ({ ...code, value: mentionOf(code.value) }));
  const found = [...named, ...codes];
  return [...found, ...findHere(runs, words, found)].sort((one, other) => one.start - other.start);
}

function foundIn(reading: Reading, text: Text, words: PlaceWords): Found<PlaceMention> {
  const { run, to, lead, candidates } = reading;
  const [likeliest, ...others] = candidates;
  if (likeliest === undefined) throw new RangeError("a reading without a candidate");
  const { place } = likeliest.name;
  const around = lead.kind === "near" ? undefined : nearAfter(run, to, words);
  const span = { start: run[lead.from]?.start ?? 0, end: around?.end ?? end(reading) };
  const tied = others.filter(
    ({ cost, name }) => cost === likeliest.cost && isRival(name.place, place),
  );
  if (tied.length > 0 || !reading.sure) {
    const names = [likeliest, ...tied].map(({ name }) => name.place.name);
    const said = text.typed.slice(start(reading), end(reading));
    return {
      value: { kind: "doubtful", said, candidates: [...new Set(names)] },
      ...span,
      rule: "place: doubtful",
    };
  }
  const rule = `place: ${likeliest.edits === 0 ? "name" : "misspelt name"}`;
  if (lead.kind !== "near" && !around) return { value: mentionOf(place), ...span, rule };
  return { value: { kind: "near", place, kilometres: lead.kilometres ?? NEAR_BY }, ...span, rule };
}

/** Another place that people may well mean: one that is not far smaller. */
function isRival(other: Place, place: Place): boolean {
  return other !== place && place.population < 5 * other.population;
}

function mentionOf({ kind, name, town }: Place): PlaceMention {
  if (kind === "district") return { kind, name, town: town ?? name };
  return kind === "commune" ? { kind: "town", name } : { kind, name };
}
