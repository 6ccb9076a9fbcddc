import type { Intent } from "../languages/intents.js";
import type { Found } from "../languages/language.js";
import type { Precedents } from "../languages/precedents.js";
import type { Text } from "./normalise.js";
import { featuresOf, indexOf } from "./precedent-index.js";

/** What the messages most like this one want. */
export interface Likeness {
  /** For each thing wanted, its share of the likeness found, 0 to 1. */
  share(intent: Intent): number;
  /** The likeliest of all, and the likeliest but "off-topic"; nothing where no message is alike. */
  readonly likeliest: Intent | undefined;
  readonly otherwise: Intent | undefined;
}

/** Precedents looked at, the most alike first. */
const NEIGHBOURS = 50;
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
  const { numbers, weights, starts, places, lengths, wanted, degrees } = indexOf(precedents);
  const touched: number[] = [];
  for (const feature of featuresOf(gist)) {
    const number = numbers.get(feature);
    if (number === undefined) continue;
    const square = (weights[number] ?? 0) ** 2;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const place = places[at] ?? 0;
      if (degrees[place] === 0) touched.push(place);
      degrees[place] = (degrees[place] ?? 0) + square / (lengths[place] ?? 1);
    }
  }
  const nearest = most(touched, degrees);
  const votes = new Map<Intent, number>();
  let all = 0;
  for (const place of nearest) {
    const vote = (degrees[place] ?? 0) ** SHARPNESS;
    const intent = wanted[place] ?? "off-topic";
    votes.set(intent, (votes.get(intent) ?? 0) + vote);
    all += vote;
  }
  for (const place of touched) degrees[place] = 0;
  const ranked = [...votes].sort((one, other) => other[1] - one[1]).map(([intent]) => intent);
  return {
    share: (intent) => (votes.get(intent) ?? 0) / (all || 1),
    likeliest: ranked[0],
    otherwise: ranked.find((intent) => intent !== "off-topic"),
  };
}

/** The places with the highest degrees, in no order. */
function most(places: readonly number[], degrees: Float64Array): readonly number[] {
  const best: number[] = [];
  let least = 0;
  for (const place of places) {
    const degree = degrees[place] ?? 0;
    if (best.length === NEIGHBOURS && degree <= least) continue;
    let at = best.length;
    while (at > 0 && (degrees[best[at - 1] ?? 0] ?? 0) < degree) at--;
    best.splice(at, 0, place);
    if (best.length > NEIGHBOURS) best.pop();
    least = degrees[best.at(-1) ?? 0] ?? 0;
  }
  return best;
}
