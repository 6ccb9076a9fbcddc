import type { Found } from "../languages/language.js";
import type { UnprintedWords } from "../languages/unprinted-words.js";
import { spansOf } from "./cues.js";
import type { FacetValue } from "./facets.js";
import type { Text } from "./normalise.js";
import type { Unprinted } from "./understanding.js";

/** What is asked for that a programme seldom prints, and where. */
export interface FoundUnprinted {
  readonly asked: readonly Unprinted[];
  /** Where, but for the prices: nothing that is said there is searched for. */
  readonly spans: readonly Found<string>[];
  /** It is asked which events have it, never of one: "what are the highlights?". */
  readonly ofAll: boolean;
  /** The prices nearest to the sums named. */
  readonly prices: readonly Found<FacetValue>[];
}

/** What costs nothing, or as much as one wants to give, keeps within any sum. */
const WITHIN_ANY = ["free", "pay-what-you-want"];

/** "En anglais", "moins de 10 euros", "more than 50 euros": sums are read as the prices that they allow. */
export function findUnprinted(text: Text, words: UnprintedWords): FoundUnprinted {
  const tongues = spansOf(text, words.tongues, "tongue");
  const highlights = spansOf(text, words.highlights, "highlights");
  const moods = spansOf(text, words.moods, "mood");
  const reached = spansOf(text, words.reached, "reached");
  const price = (value: string) => ({ facet: "prices" as const, value });
  const prices = [
    ...spansOf(text, words.above, "above").map((span) => ({ ...span, value: price("paid") })),
    ...spansOf(text, words.below, "below").flatMap((span) =>
      WITHIN_ANY.map((value) => ({ ...span, value: price(value) })),
    ),
  ];
  const asked: readonly Unprinted[] = [
    ...(tongues.length > 0 ? (["languages"] as const) : []),
    ...(prices.length > 0 ? (["sums"] as const) : []),
    ...(highlights.length > 0 ? (["highlights"] as const) : []),
    ...(moods.length > 0 ? (["moods"] as const) : []),
    ...(reached.length > 0 ? (["reached"] as const) : []),
  ];
  const ofAll = highlights.length + reached.length > 0;
  return { asked, spans: [...tongues, ...moods, ...reached], ofAll, prices };
}
