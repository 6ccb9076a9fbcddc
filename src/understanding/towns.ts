import type { Found } from "../languages/language.js";
import type { PlaceWords } from "../languages/place-words.js";
import type { Gazetteer, Place } from "../programme/gazetteer.js";
import type { Text } from "./normalise.js";
import { choose, end } from "./towns/choose.js";
import { findHere } from "./towns/here.js";
import { NEAR_BY, nearAfter } from "./towns/lead.js";
import { Names } from "./towns/names.js";
import { findPostcodes } from "./towns/postcodes.js";
import { type Reading, readingsOf } from "./towns/readings.js";
import { runsOf } from "./towns/runs.js";

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
 * Roubaix"), never a negation before it: what "pas" and "sauf" mean is the caller's to say.
 *
 * @param text the message with its dates blanked out
 */
export function findPlaces(
  text: Text,
  gazetteer: Gazetteer,
  words: PlaceWords,
): readonly Found<PlaceMention>[] {
  const runs = runsOf(text);
  const readings = runs.flatMap((run) => readingsOf(run, Names.of(gazetteer), words));
  const named = choose(readings, text, words).map((reading) => foundIn(reading, text, words));
  const codes = findPostcodes(runs, gazetteer, words).map((code) => ({
    ...code,
    value: mentionOf(code.value),
  }));
  const found = [...named, ...codes];
  return [...found, ...findHere(runs, words, found)].sort((one, other) => one.start - other.start);
}

function foundIn(reading: Reading, text: Text, words: PlaceWords): Found<PlaceMention> {
  const { run, from, to, lead, candidates } = reading;
  const start = run[lead.from]?.start ?? 0;
  const around = nearAfter(run, to, words);
  const [likeliest, ...others] = candidates;
  if (likeliest === undefined) throw new RangeError("a reading without a candidate");
  const tied = others.filter(
    ({ cost, place }) => cost === likeliest.cost && place !== likeliest.place,
  );
  const rule = `place: ${likeliest.edits === 0 ? "name" : "misspelt name"}`;
  const nameEnd = end(reading);
  if (tied.length > 0 && likeliest.place.population < 5 * (tied[0]?.place.population ?? 0)) {
    const names = [...new Set([likeliest, ...tied].map(({ place }) => place.name))];
    const said = text.typed.slice(run[from]?.start, nameEnd);
    return {
      value: { kind: "doubtful", said, candidates: names },
      start,
      end: nameEnd,
      rule: "place: doubtful",
    };
  }
  const { place } = likeliest;
  if (lead.kind === "near") {
    return {
      value: { kind: "near", place, kilometres: lead.kilometres ?? NEAR_BY },
      start,
      end: nameEnd,
      rule,
    };
  }
  if (around)
    return { value: { kind: "near", place, kilometres: NEAR_BY }, start, end: around.end, rule };
  return { value: mentionOf(place), start, end: nameEnd, rule };
}

function mentionOf({ kind, name, town }: Place): PlaceMention {
  if (kind === "district") return { kind, name, town: town ?? name };
  return kind === "commune" ? { kind: "town", name } : { kind, name };
}
