import type { DateTime } from "luxon";
import type { Facet, Query } from "../programme/query.js";
import type { SearchIndex } from "./search-index.js";

/** A query whose words can be met together, and the words let go for it. */
export interface BestWords {
  readonly query: Query;
  /** Words asked for that the programme does not know. */
  readonly unknown: readonly string[];
  /** Words that it knows, but that no event holds with the others. */
  readonly apart: readonly string[];
}

/** Of more words than this, only the rarest are tried together. */
const MOST = 6;
/** Words met together must weigh this share of all, or they answer another question. */
const LEAST = 0.5;

/**
 * Keeps of a query's words those that some event holds together, the most telling ones first: "une
 * formation sur les subventions pour une petite association" is content with "subventions". A word
 * that the programme does not know is let go when something else says what is sought; alone, it stays
 * and finds nothing. Hints narrow a query without words, where they can.
 */
export function withBestWords(
  index: SearchIndex,
  query: Query,
  hints: readonly string[],
  now: DateTime,
): BestWords {
  const { words } = query.wanted;
  const finds = (kept: readonly string[]) =>
    index.matches(withWords(query, kept), now).sure.length > 0;
  if (words.length === 0) {
    const best = heaviest(index, hints, 0).find(finds) ?? [];
    return { query: withWords(query, best), unknown: [], apart: [] };
  }
  const known = words.filter((word) => index.knows(word));
  const unknown = words.filter((word) => !index.knows(word));
  if (known.length === 0 && !TELLING.some((facet) => query.wanted[facet].length > 0)) {
    return { query, unknown: [], apart: [] };
  }
  const best = heaviest(index, known, LEAST).find(finds) ?? known;
  const apart = known.filter((word) => !best.includes(word));
  return { query: withWords(query, best), unknown, apart };
}

/** Filters that say what is sought as well as a word does; a kind of event is too wide. */
const TELLING: readonly Facet[] = ["titles", "organisers", "venues", "themes", "audiences"];

function withWords(query: Query, words: readonly string[]): Query {
  return { ...query, wanted: { ...query.wanted, words: [...words] } };
}

/** The sets of words that weigh at least that share of all, the heaviest first; never the empty one. */
function heaviest(
  index: SearchIndex,
  words: readonly string[],
  share: number,
): readonly (readonly string[])[] {
  const weighed = words
    .map((word) => ({ word, weight: index.weight(word) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from({ length: 2 ** weighed.length - 1 }, (_, bits) => {
    const chosen = weighed.filter((_, place) => ((bits + 1) >> place) & 1);
    return {
      words: chosen.map(({ word }) => word),
      weight: chosen.reduce((sum, { weight }) => sum + weight, 0),
    };
  })
    .filter(({ weight }) => weight >= share * total)
    .sort((one, other) => other.weight - one.weight)
    .map((set) => set.words);
}
