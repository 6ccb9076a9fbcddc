import type { FacetWords, Lexicon } from "../languages/facet-words.js";
import type { Found } from "../languages/language.js";
import { singular } from "../languages/stem.js";
import { anyOf, type Facet } from "../programme/query.js";
import { spansOf } from "./cues.js";
import type { Text } from "./normalise.js";
import { Phrases, wordsOf } from "./phrases.js";
import { Spelling } from "./spelling.js";

/** A filter that a message sets: the facet and its canonical key. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
}

/**
 * Reads themes, formats, audiences, prices, registration and translated free words in a message,
 * from left to right, the longest phrase first; a word serves one phrase and one facet only (the
 * first in this order). A phrase with two keys ("ciné-débat") gives both. Slips are mended in words of six letters or more, unless the word
 * typed is an ordinary one.
 *
 * @returns in the order of the words; negation is not looked at
 */
export function findFacets(text: Text, words: FacetWords): readonly Found<FacetValue>[] {
  const { phrases, mend } = readerOf(words);
  const said = text.words();
  const found: Found<FacetValue>[] = [];
  for (const { value, first, last } of phrases.in(said.map((word) => mend(word.text)))) {
    const start = said[first]?.start ?? 0;
    const end = said[last]?.end ?? start;
    const read = facetValue(value);
    if (read.facet === "formats" && words.asVerb.test(text.plain.slice(0, end))) continue;
    const before = found.at(-1);
    if (before?.start === start && before.value.facet !== read.facet) continue;
    found.push({ value: read, start, end, rule: `${read.facet}: ${read.value}` });
  }
  return found;
}

/** Clauses that say of several events whether one must register: "ceux où il faut s'inscrire". */
export function findClauses(text: Text, { clauses }: FacetWords): readonly Found<FacetValue>[] {
  const found: Found<FacetValue>[] = [];
  for (const value of ["none", "required"] as const) {
    for (const { start, end } of spansOf(text, clauses[value], value)) {
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const rule = `registrations: ${value}`;
      found.push({ value: { facet: "registrations", value }, start, end, rule });
    }
  }
  return found;
}

/** Whether a plain word is among a language's own for kinds of events, people and subjects. */
export function isOfTrade(word: string, words: FacetWords): boolean {
  const one = singular(word);
  const { known, programmeWords } = readerOf(words);
  return known.has(one) && !programmeWords.has(one);
}

/** What is called otherwise, where it stands, and the programme's words for it, of which any will do. */
export interface Called {
  readonly as: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** What the programme calls otherwise, a theme or a kind or not: "sa boîte" is "entreprise". */
export function calledOtherwise(text: Text, words: FacetWords): readonly Called[] {
  const said = text.words();
  const met = readerOf(words).otherwise.in(said.map((word) => singular(word.text)));
  return met.map(({ value, first, last }) => ({
    as: anyOf(value),
    start: said[first]?.start ?? 0,
    end: said[last]?.end ?? 0,
  }));
}

interface Reader {
  readonly phrases: Phrases;
  readonly known: ReadonlySet<string>;
  /** Free words as the programme has them, whatever language they are said in. */
  readonly programmeWords: ReadonlySet<string>;
  /** What they are called otherwise, whatever else the same words may set. */
  readonly otherwise: Phrases;
  /** A word as typed to the word of a phrase that was meant, or to its own singular. */
  readonly mend: (word: string) => string;
}

const READ = ["themes", "formats", "audiences", "prices", "registrations", "words"] as const;
const readers = new WeakMap<FacetWords, Reader>();

/** Made once for each language. */
function readerOf(words: FacetWords): Reader {
  let reader = readers.get(words);
  if (reader === undefined) {
    const lexicons = READ.map((facet) => keyed(facet, words[facet]));
    const lexicon: Lexicon = Object.assign({}, ...lexicons);
    const known = new Set(Object.values(lexicon).flat().flatMap(wordsOf));
    const spelling = new Spelling([...known].filter((word) => word.length >= 6));
    const ordinary = new Set(words.lookalikes.flatMap(wordsOf));
    const mend = (typed: string): string => {
      const word = singular(typed);
      if (known.has(word) || ordinary.has(word)) return word;
      const meant = spelling.nearest(word).find((near) => isSlip(word, near));
      return meant ?? word;
    };
    const programmeWords = new Set(Object.keys(words.words).flatMap(wordsOf));
    const otherwise = new Phrases(words.words);
    reader = { phrases: new Phrases(lexicon), known, programmeWords, otherwise, mend };
    readers.set(words, reader);
  }
  return reader;
}

/** The first letter is seldom missed, and a longer ending makes another word: "rencontrer". */
function isSlip(typed: string, meant: string): boolean {
  return typed[0] === meant[0] && !typed.startsWith(meant);
}

function keyed(facet: Facet, lexicon: Lexicon): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([value, phrases]) => [`${facet} ${value}`, phrases]),
  );
}

function facetValue(key: string): FacetValue {
  const facet = READ.find((name) => key.startsWith(`${name} `)) ?? "words";
  return { facet, value: key.slice(facet.length + 1) };
}
