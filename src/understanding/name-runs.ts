import type { Name } from "./name-list.js";
import type { NameVocabulary } from "./name-vocabulary.js";
import { plain } from "./normalise.js";

/** The least part of a name, by the weight of its words, that is understood as the name. */
const TELLING = { titleByOneWord: 0.5, titleByFirstWords: 0.45, titleByMore: 0.7, other: 0.55 };

/** So many words at least are said on each side of one that is left out of a title. */
const LEAST_AROUND = 2;

/** A word in more names than this tells nothing by itself. */
const MANY_NAMES = 300;

/** A word of a message that counts in names, and the word before it. */
export interface Said {
  readonly word: string;
  readonly before: string;
  /** The last word before it that is no link: "à" of "à la Grappe". */
  readonly lead: string;
  /** True of a word that the names have otherwise: a slip was mended. */
  readonly slipped: boolean;
  /** True of a slipped word that is a word of its own as well: "moules" is no slip of "Mouves". */
  readonly isItself: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words of a message that are a name or a part of it. */
export interface Run {
  readonly name: Name;
  readonly length: number;
  /** They begin the name: how people shorten a title. */
  readonly isFirst: boolean;
  /** They are all of it, or all but one between the others. */
  readonly isWhole: boolean;
  /** Weight of these words in that of the whole name, 0 to 1. */
  readonly share: number;
}

/** Finds the words of a message that are a name of the programme, or enough of one. */
export class NameRuns {
  readonly #vocabulary: NameVocabulary;
  readonly #definite: ReadonlySet<string>;
  readonly #at: ReadonlySet<string>;

  /**
   * @param definite articles that name: "le créathon"
   * @param at words before a place: "à"
   */
  constructor(vocabulary: NameVocabulary, definite: ReadonlySet<string>, at: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
    this.#definite = definite;
    this.#at = at;
  }

  /** The longest telling runs from one word on, those of the largest share of their name. */
  from(said: readonly Said[], at: number): readonly Run[] {
    const first = said[at];
    if (first === undefined) return [];
    const runs = this.#holding(first.word, said[at + 1]?.word ?? "")
      .map((name) => this.#run(name, said, at))
      .filter((run) => this.#isTelling(run, said, at));
    const length = Math.max(...runs.map((run) => run.length));
    const longest = runs.filter((run) => run.length === length);
    const share = Math.max(...longest.map((run) => run.share));
    return longest.filter((run) => run.share === share);
  }

  /** The names with a word; of a word in very many names, only those that hold the next word too. */
  #holding(word: string, next: string): readonly Name[] {
    const own = this.#vocabulary.holding(word);
    if (own.length <= MANY_NAMES) return own;
    const others = this.#vocabulary.holding(next);
    return others.length <= MANY_NAMES ? others.filter(({ words }) => words.includes(word)) : [];
  }

  #run(name: Name, said: readonly Said[], at: number): Run {
    const from = name.words.indexOf(said[at]?.word ?? "");
    const begun = together(name.words.slice(from), said.slice(at));
    const rest = name.words.slice(from + begun + 1);
    const ended = together(rest, said.slice(at + begun));
    // "Créer son emploi sans créer une entreprise": one word of the title is left out.
    const isAllButOne =
      from === 0 && Math.min(begun, ended) >= LEAST_AROUND && ended === rest.length;
    const told = [...name.words.slice(from, from + begun), ...(isAllButOne ? rest : [])];
    const weigh = (words: readonly string[]) =>
      words.reduce((sum, word) => sum + this.#vocabulary.weight(word), 0);
    return {
      name,
      isFirst: from === 0,
      isWhole: isAllButOne || begun === name.words.length,
      length: told.length,
      share: weigh(told) / weigh(name.words),
    };
  }

  /**
   * A whole name of several words is one; else it needs a rare word and a good part of the name. One
   * word of a title needs an article too: "le créathon", but "à Moulins" is a district.
   */
  #isTelling(run: Run, said: readonly Said[], at: number): boolean {
    const { name, isFirst, isWhole, length, share } = run;
    const isNamed = this.#definite.has(said[at]?.before ?? "");
    const hasRare = said.slice(at, at + length).some(({ word }) => this.#vocabulary.isRare(word));
    // "À la mairie" is a venue, "quelle mairie" none.
    const isInside = name.facet !== "venues" || this.#at.has(said[at]?.lead ?? "");
    if (name.wholeOnly) return isWhole && isInside;
    if (length === 1 && said[at]?.isItself && !isSaidAsPrinted(name, said[at])) return false;
    if (name.facet !== "titles") {
      const isPlace = this.#at.has(said[at]?.lead ?? "") && name.facet === "organisers";
      // "À Mouvo" is rather a town misspelt than the Mouves.
      if (length === 1 && isPlace && (!isWhole || said[at]?.slipped)) return false;
      return (isWhole && length > 1) || (hasRare && share >= TELLING.other);
    }
    if (isWhole && (length > 2 || isNamed)) return hasRare || length > 1;
    if (length > 1) {
      const least = isFirst ? TELLING.titleByFirstWords : TELLING.titleByMore;
      return hasRare && share >= least;
    }
    return hasRare && share >= TELLING.titleByOneWord && (isWhole || isNamed);
  }
}

/** "La grape" has the very article that "LaGrappe" is printed with, and all the rest of it. */
function isSaidAsPrinted({ value }: Name, { before, word }: Said): boolean {
  return plain(value).replace(/[^a-z]/g, "") === before + word;
}

/** How many words a name and a message begin with alike. */
function together(name: readonly string[], said: readonly Said[]): number {
  const other = name.findIndex((word, place) => word !== said[place]?.word);
  return other < 0 ? name.length : other;
}
