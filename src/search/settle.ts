import type { DateTime } from "luxon";
import { type Facet, inOne, type Query, wanting, wishesOf } from "../programme/query.js";
import { otherwiseOfKind } from "./kinds.js";
import type { SearchIndex } from "./search-index.js";

/** A query without what would empty it needlessly, and what was let go for it. */
export interface Settled {
  readonly query: Query;
  /** Words asked for that the programme does not know. */
  readonly unknown: readonly string[];
  /** Words that it knows, but that no event holds with the others. */
  readonly apart: readonly string[];
  /** Themes turned away under which all that is sought stands. */
  readonly within: readonly string[];
  /** People for whom nothing is announced, so that events for anyone answer. */
  readonly anyone: readonly string[];
}

/** Of more words than this, only the rarest are tried together. */
const MOST = 6;
/** Words met together must weigh this share of all, or they answer another question. */
const LEAST = 0.4;

/**
 * Keeps of a query what can be met. Of its words those that some event holds together, the most
 * telling ones first: "une formation sur les subventions pour une petite association" is content with
 * "subventions". A word that the programme does not know is let go when something else says what is
 * sought; alone, it stays and finds nothing. Hints narrow a query without words, where they can. A kind
 * of event gives way to the subject where it can be meant otherwise. Few events say for whom they are:
 * where none does, those for anyone answer. A theme is a wide heading: one that is turned away holds
 * back what stands under nothing else ("un emploi, pas créer une entreprise").
 *
 * @param toldFor who it is for was only told: for anyone, what else was told still narrows ("retraitée, ma
 *   facture de gaz me fait peur")
 */
export function settle(
  index: SearchIndex,
  query: Query,
  hints: readonly string[],
  now: DateTime,
  toldFor = false,
): Settled {
  const { themes } = query.excluded;
  const settled = { ...settleAll(index, query, hints, now, toldFor), within: [] };
  const isSought = TOLD.some((facet) => query.wanted[facet].length > 0);
  const finds = (one: Query) => index.matches(one, now).sure.length > 0;
  if (themes.length === 0 || !isSought || finds(settled.query)) return settled;
  const wide = { ...query, excluded: { ...query.excluded, themes: [] } };
  const within = settleAll(index, wide, hints, now, toldFor);
  return finds(within.query) ? { ...within, within: themes } : settled;
}

/** Facets that say what is sought apart from a theme. */
const TOLD: readonly Facet[] = ["words", "formats", "audiences"];

function settleAll(
  index: SearchIndex,
  query: Query,
  hints: readonly string[],
  now: DateTime,
  toldFor: boolean,
): Omit<Settled, "within"> {
  const finds = (one: Query) => index.matches(one, now).sure.length > 0;
  const ofKind = settleWords(index, query, hints, finds, now);
  const otherwise = finds(ofKind.query)
    ? []
    : otherwiseOfKind(index, ofKind.query, now).map((one) =>
        settleWords(index, one, [], finds, now),
      );
  const words = otherwise.find((one) => finds(one.query)) ?? ofKind;
  const { audiences } = words.query.wanted;
  const anybody = wanting(words.query, { audiences: [] });
  const anyone =
    toldFor && audiences.length > 0
      ? settleWords(index, anybody, hints, finds, now).query
      : anybody;
  const forAnyone = audiences.length > 0 && !finds(words.query) && finds(anyone);
  if (!forAnyone) return { ...words, anyone: [] };
  return { ...words, query: { ...anyone, hoped: audiences }, anyone: audiences };
}

function settleWords(
  index: SearchIndex,
  query: Query,
  hints: readonly string[],
  finds: (query: Query) => boolean,
  now: DateTime,
): Omit<Settled, "anyone" | "within"> {
  const knows = (word: string) => index.words.knows(word);
  const words = query.wanted.words.map((word) => inOne(knownOf(word, knows)));
  // "La soirée de l'université avec les entreprises": named by its kind and who holds it, it needs no more.
  const isOneNamed = (one: Query) =>
    NAMING.some((facet) => one.wanted[facet].length > 0) &&
    one.wanted.formats.length > 0 &&
    index.matches(wanting(one, { words: [] }), now).sure.length === 1;
  const holds = (kept: readonly string[]) => finds(wanting(query, { words: [...kept] }));
  if (words.length === 0) {
    const best = heaviest(index, hints, 0).find(holds) ?? [];
    return { query: wanting(query, { words: [...best] }), unknown: [], apart: [] };
  }
  const known = words.filter(knows);
  const left = new Set(words.flatMap(wishesOf));
  const others = query.wanted.words.flatMap(wishesOf).filter((word) => !left.has(word));
  const unknown = [...words.filter((word) => !knows(word)), ...others];
  if (known.length === 0 && !TELLING.some((facet) => query.wanted[facet].length > 0)) {
    return { query, unknown: [], apart: [] };
  }
  const together = heaviest(index, known, LEAST).find(holds);
  const heavy = together ?? (isOneNamed(query) ? [] : known);
  const best = known.filter((word) => heavy.includes(word));
  const apart = known.filter((word) => !best.includes(word));
  return { query: wanting(query, { words: [...best] }), unknown, apart };
}

/** Of several of which any will do, those that the programme has, or else all. */
function knownOf(word: string, knows: (word: string) => boolean): readonly string[] {
  const any = wishesOf(word);
  const known = any.filter(knows);
  return known.length > 0 ? known : any;
}

/** Filters that name whose event it is, or where. */
const NAMING: readonly Facet[] = ["titles", "organisers", "venues"];

/** Filters that say what is sought as well as a word does; a kind of event is too wide. */
const TELLING: readonly Facet[] = ["titles", "organisers", "venues", "themes", "audiences"];

/** The sets of words that weigh at least that share of all, the heaviest first; never the empty one. */
function heaviest(
  index: SearchIndex,
  words: readonly string[],
  share: number,
): readonly (readonly string[])[] {
  const weighed = words
    .map((word) => ({ word, weight: index.words.weight(word) }))
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
