/**
 * A multinomial logistic regression over the signs of messages, by AdaGrad (Duchi, Hazan and Singer,
 * 2011). The same examples in the same order give the same weights.
 */
import { INTENTS } from "../languages/intents.js";
import { sharesOf } from "../understanding/judgement.js";
import { seeded } from "./synthetic-programme.js";

/** What is found in a message, and the place in `INTENTS` of what it wants. */
export interface Example {
  readonly signs: readonly string[];
  readonly wanted: number;
}

/** By sign, a weight for each of `INTENTS`. */
export type SignWeights = ReadonlyMap<string, Float64Array>;

const ROUNDS = 20;
const STEP = 0.1;
/** A sign seen less often tells of one message, which is read twice, and of nothing else. */
const LEAST_SEEN = 3;
/** A slope so small moves nothing. */
const LEAST_SLOPE = 0.001;
const PARTS = 5;

interface Row {
  readonly weights: Float64Array;
  /** The sums of the squared slopes, by which the steps grow shorter. */
  readonly squares: Float64Array;
}

/** What each sign weighs. */
export function learn(examples: readonly Example[]): SignWeights {
  const rows = rowsOf(examples);
  const random = seeded(7);
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { signs, wanted } of order) {
      step(
        signs.flatMap((sign) => rows.get(sign) ?? []),
        wanted,
      );
    }
  }
  return new Map(Array.from(rows, ([sign, { weights }]) => [sign, weights]));
}

/**
 * The share (0 to 1) of examples told right by what was learnt from the other four fifths. The
 * readings of one message stay together.
 */
export function rightInFifths(messages: readonly (readonly Example[])[]): number {
  const right = Array.from({ length: PARTS }, (_, part) => {
    const apart = messages.filter((_, at) => at % PARTS === part).flat();
    const learnt = learn(messages.filter((_, at) => at % PARTS !== part).flat());
    return apart.filter(({ signs, wanted }) => likeliest(signs, learnt) === wanted).length;
  });
  return right.reduce((sum, count) => sum + count) / messages.flat().length;
}

function rowsOf(examples: readonly Example[]): ReadonlyMap<string, Row> {
  const seen = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN);
  const zeros = () => new Float64Array(INTENTS.length);
  return new Map(kept.map(([sign]) => [sign, { weights: zeros(), squares: zeros() }]));
}

/** Moves the weights of the signs seen towards what was wanted. */
function step(rows: readonly Row[], wanted: number): void {
  const shares = sharesOf(rows.map(({ weights }) => weights));
  for (const [intent, share] of shares.entries()) {
    const slope = share - (intent === wanted ? 1 : 0);
    if (Math.abs(slope) < LEAST_SLOPE) continue;
    for (const { weights, squares } of rows) {
      const square = (squares[intent] ?? 0) + slope ** 2;
      squares[intent] = square;
      weights[intent] = (weights[intent] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
}

function likeliest(signs: readonly string[], learnt: SignWeights): number {
  const shares = sharesOf(signs.flatMap((sign) => learnt.get(sign) ?? []));
  return shares.indexOf(Math.max(...shares));
}

/** In place, each order as likely as any other (Fisher and Yates). */
function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [items[last], items[other]];
    if (one === undefined || two === undefined) continue;
    items[last] = two;
    items[other] = one;
  }
}
