import { INTENTS, type Intent } from "../languages/intents.js";
import type { Precedents } from "../languages/precedents.js";
import { plain } from "./normalise.js";

/** The precedents by what is said in them, in arrays: there are thousands. */
export interface PrecedentIndex {
  /** Words and pairs of words, by number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  /** The precedents that hold feature n: `places` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Uint16Array;
  /** By precedent, as all after it: its length as a vector of weights, and what it wants. */
  readonly lengths: Float64Array;
  readonly wanted: readonly Intent[];
  /** Room to add up in, all 0 between two calls. */
  readonly degrees: Float64Array;
}

/** A word says more of what is meant than how it stands to the next, by this factor. */
const WORD = 1.5;

const INDEXES = new WeakMap<Precedents, PrecedentIndex>();

/** Made at the first need of each language. */
export function indexOf(precedents: Precedents): PrecedentIndex {
  const known = INDEXES.get(precedents);
  if (known) return known;
  const made = index(precedents);
  INDEXES.set(precedents, made);
  return made;
}

function index(precedents: Precedents): PrecedentIndex {
  const cases = INTENTS.flatMap((intent) =>
    (precedents[intent]?.trim().split("\n") ?? []).map((line) => ({
      intent,
      features: featuresOf(line),
    })),
  );
  const placesOf = new Map<string, number[]>();
  for (const [place, { features }] of cases.entries()) {
    for (const feature of features) {
      const places = placesOf.get(feature);
      if (places) places.push(place);
      else placesOf.set(feature, [place]);
    }
  }
  const features = [...placesOf];
  const weights = Float64Array.from(
    features,
    ([feature, places]) =>
      (feature.includes(" ") ? 1 : WORD) * (Math.log(cases.length / places.length) + 1),
  );
  const starts = new Uint32Array(features.length + 1);
  const squares = new Float64Array(cases.length);
  for (const [number, [, places]] of features.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + places.length;
    for (const place of places) {
      squares[place] = (squares[place] ?? 0) + (weights[number] ?? 0) ** 2;
    }
  }
  return {
    numbers: new Map(features.map(([feature], number) => [feature, number])),
    weights,
    starts,
    places: Uint16Array.from(features.flatMap(([, places]) => places)),
    lengths: squares.map(Math.sqrt),
    wanted: cases.map(({ intent }) => intent),
    degrees: new Float64Array(cases.length),
  };
}

/** Words (numbers alike, endings cut) and pairs of neighbours. */
export function featuresOf(gist: string): ReadonlySet<string> {
  const words = [...plain(gist).matchAll(/\{?[a-z0-9]+\}?'?/g)].map(([word]) => stemmed(word));
  const framed = ["^", ...words, "$"];
  const pairs = framed.slice(1).map((word, at) => `${framed[at]} ${word}`);
  return new Set([...words, ...pairs]);
}

function stemmed(word: string): string {
  if (/^\d/.test(word)) return "0";
  return word.length > 4 ? word.replace(/(?:es|s|e|x|ing|ed)$/, "") : word;
}
