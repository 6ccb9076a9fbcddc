import type { Intent } from "../languages/intents.js";
import type { Found } from "../languages/language.js";
import type { Precedents } from "../languages/precedents.js";
import type { Text } from "./normalise.js";
import { plain } from "./normalise.js";

/** What the messages most like this one want. */
export interface Likeness {
  /** For each thing wanted, its share of the likeness found, 0 to 1. */
  share(intent: Intent): number;
  /** The likeliest of all, and the likeliest but "off-topic"; nothing where no message is alike. */
  readonly likeliest: Intent | undefined;
  readonly otherwise: Intent | undefined;
}

/** Precedents looked at, the most alike first. */
const NEIGHBOURS = 30;
/** The most alike say most: their likeness counts to this power. */
const SHARPNESS = 3;

/** A message as precedents are written: its days and places as `{when}` and `{town}`. */
export function gist(
  text: Text,
  when: readonly Found<unknown>[],
  where: readonly Found<unknown>[],
): string {
  const slots = [
    ...when.map(({ start, end }) => ({ start, end, slot: "{when}" })),
    ...where.map(({ start, end }) => ({ start, end, slot: "{town}" })),
  ].sort((one, other) => other.start - one.start);
  const filled = slots.reduce(
    (said, { start, end, slot }) => `${said.slice(0, start)} ${slot} ${said.slice(end)}`,
    text.left,
  );
  return filled.replace(/\s+/g, " ").trim();
}

/**
 * How a message stands to the precedents: by the words and pairs of neighbouring words that they
 * share, rare ones counting more (cosine of tf-idf).
 */
export function likeness(gist: string, precedents: Precedents): Likeness {
  const { weights, postings, wanted } = indexOf(precedents);
  const said = featuresOf(gist);
  const alike = new Map<number, number>();
  for (const feature of said) {
    const weight = weights.get(feature) ?? 0;
    for (const [place, share] of postings.get(feature) ?? []) {
      alike.set(place, (alike.get(place) ?? 0) + weight * share);
    }
  }
  const nearest = [...alike].sort((one, other) => other[1] - one[1]).slice(0, NEIGHBOURS);
  const votes = new Map<Intent, number>();
  let all = 0;
  for (const [place, degree] of nearest) {
    const intent = wanted[place] ?? "off-topic";
    votes.set(intent, (votes.get(intent) ?? 0) + degree ** SHARPNESS);
    all += degree ** SHARPNESS;
  }
  const ranked = [...votes].sort((one, other) => other[1] - one[1]).map(([intent]) => intent);
  return {
    share: (intent) => (votes.get(intent) ?? 0) / (all || 1),
    likeliest: ranked[0],
    otherwise: ranked.find((intent) => intent !== "off-topic"),
  };
}

interface Index {
  readonly weights: ReadonlyMap<string, number>;
  /** For each feature the precedents that have it, with its share of their length. */
  readonly postings: ReadonlyMap<string, readonly (readonly [place: number, share: number])[]>;
  readonly wanted: readonly Intent[];
}

const INDEXES = new WeakMap<Precedents, Index>();

/** Made at the first need of each language. */
function indexOf(precedents: Precedents): Index {
  const known = INDEXES.get(precedents);
  if (known) return known;
  const made = index(precedents);
  INDEXES.set(precedents, made);
  return made;
}

function index(precedents: Precedents): Index {
  const cases = Object.entries(precedents).flatMap(([intent, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => ({ intent: intent as Intent, features: featuresOf(line) })),
  );
  const counts = new Map<string, number>();
  for (const { features } of cases)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([feature, count]) => [feature, Math.log(cases.length / count) + 1]),
  );
  const postings = new Map<string, [number, number][]>();
  for (const [place, { features }] of cases.entries()) {
    const length = norm(features, weights);
    for (const feature of features) {
      const list = postings.get(feature) ?? [];
      list.push([place, (weights.get(feature) ?? 0) / length]);
      postings.set(feature, list);
    }
  }
  return { weights, postings, wanted: cases.map(({ intent }) => intent) };
}

function norm(features: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const feature of features) squares += (weights.get(feature) ?? 0) ** 2;
  return Math.sqrt(squares);
}

/** Words (numbers alike, endings cut), pairs of neighbours, and whether something is asked. */
function featuresOf(gist: string): ReadonlySet<string> {
  const words = [...plain(gist).matchAll(/\{?[a-z0-9]+\}?'?/g)].map(([word]) => stemmed(word));
  const framed = ["^", ...words, "$"];
  const pairs = framed.slice(1).map((word, at) => `${framed[at]} ${word}`);
  return new Set([...words, ...pairs, gist.includes("?") ? "?" : "."]);
}

function stemmed(word: string): string {
  if (/^\d/.test(word)) return "0";
  return word.length > 4 ? word.replace(/(?:es|s|e|x|ing|ed)$/, "") : word;
}
