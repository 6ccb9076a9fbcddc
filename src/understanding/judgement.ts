import { INTENTS, type Intent } from "../languages/intents.js";
import type { Weights } from "../languages/weights.js";

/** How likely each thing is to be what a message wants. */
export interface Judgement {
  /** 0 to 1; of all intents together, 1. */
  share(intent: Intent): number;
  /** The likeliest of all, and the likeliest but "off-topic". */
  readonly likeliest: Intent;
  readonly otherwise: Intent;
  /** Whether any word of the message was met before: what rules find in it says little by itself. */
  readonly informed: boolean;
}

/** By sign, a weight for each of `INTENTS`. */
type Table = ReadonlyMap<string, Float32Array>;

const TABLES = new Map<Weights, Table>();

/** Adds up what the signs weigh: a linear model, its sums made shares by softmax. */
export function judge(evidence: Iterable<string>, weights: Weights): Judgement {
  const table = tableOf(weights);
  const known = [...evidence].filter((sign) => table.has(sign));
  const shares = sharesOf(known.flatMap((sign) => table.get(sign) ?? []));
  const ranked = INTENTS.map((intent, at) => ({ intent, share: shares[at] ?? 0 })).sort(
    (one, other) => other.share - one.share,
  );
  const first = ({ intent }: { readonly intent: Intent } = { intent: "off-topic" }) => intent;
  return {
    share: (asked) => ranked.find(({ intent }) => intent === asked)?.share ?? 0,
    likeliest: first(ranked[0]),
    otherwise: first(ranked.find(({ intent }) => intent !== "off-topic")),
    informed: known.some((sign) => /^[a-z0-9{]/.test(sign)),
  };
}

/** What rows of weights come to, a share for each of `INTENTS`; learning goes by the same sums. */
export function sharesOf(rows: readonly ArrayLike<number>[]): readonly number[] {
  const sums = INTENTS.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const all = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / all);
}

/** Read at the first need of each language. */
function tableOf(weights: Weights): Table {
  const known = TABLES.get(weights);
  if (known) return known;
  const [head = "", ...lines] = weights.trim().split("\n");
  const names: readonly string[] = INTENTS;
  const columns = head.split(" ").map((name) => names.indexOf(name));
  const table = new Map(
    lines.map((line) => {
      const [sign = "", pairs = ""] = line.split("\t");
      const row = new Float32Array(INTENTS.length);
      for (const pair of pairs.split(" ")) {
        const [column = -1, tenths = 0] = pair.split(":").map(Number);
        row[columns[column] ?? -1] = tenths / 10;
      }
      return [sign, row];
    }),
  );
  TABLES.set(weights, table);
  return table;
}
