import type { Found } from "../languages/language.js";
import type { NameWords } from "../languages/name-words.js";
import type { Event } from "../programme/event.js";
import type { Programme } from "../programme/programme.js";
import { type Name, type NameValue, namesOf, wordsOfName } from "./name-list.js";
import { plain, type Text } from "./normalise.js";
import { Spelling } from "./spelling.js";

/** The least part of a name, by the weight of its words, that is understood as the name. */
const TELLING = { titleByOneWord: 0.5, titleByFirstWords: 0.45, titleByMore: 0.7, other: 0.55 };

/** A word in more organisers or venues than this is a kind of them: "maison", "université". */
const MOST_BEARERS = 2;

/** A run of words that fits more names than this names none of them. */
const MOST_NAMES = 5;

/** A word in more names than this tells nothing by itself. */
const MANY_NAMES = 300;

/** A name's word may be clipped to so many letters: "euratech". */
const CLIPPED = 6;

/** A word of a message that counts in names, and the word before it. */
interface Said {
  readonly word: string;
  readonly before: string;
  /** The last word before it that is no link: "à" of "à la Grappe". */
  readonly lead: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a message that are a name or a part of it. */
interface Run {
  readonly name: Name;
  readonly length: number;
  /** They begin the name: how people shorten a title. */
  readonly isFirst: boolean;
  /** Weight of these words in that of the whole name, 0 to 1. */
  readonly share: number;
}

/** The names of a programme, ready to be met in messages. */
export class NameIndex {
  readonly #byWord = new Map<string, Name[]>();
  readonly #weights = new Map<string, number>();
  readonly #ordinary: ReadonlySet<string>;
  readonly #rare: readonly string[];
  readonly #spelling: Spelling;
  readonly #links: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #at: ReadonlySet<string>;
  readonly #within: readonly RegExp[];
  readonly #halls: ReadonlySet<string>;

  private constructor(programme: Programme, languages: readonly NameWords[]) {
    this.#links = new Set(languages.flatMap(({ links }) => links));
    this.#definite = new Set(languages.flatMap(({ definite }) => definite));
    this.#at = new Set(languages.flatMap(({ at }) => at));
    this.#within = languages.map(({ within }) => within);
    const councils = languages.flatMap((language) => language.councils);
    const halls = languages.flatMap((language) => language.halls);
    this.#halls = new Set(halls.map(plain));
    for (const name of namesOf(programme, this.#links, councils, halls)) {
      for (const word of new Set(name.words)) {
        const holding = this.#byWord.get(word);
        if (holding === undefined) this.#byWord.set(word, [name]);
        else holding.push(name);
      }
    }
    const known = new Map<string, string>();
    const said = languages.flatMap(({ ordinary }) => ordinary).flatMap((word) => wordsOfName(word));
    this.#ordinary = new Set([...ordinaryWords(programme, this.#byWord, known), ...said]);
    for (const event of programme.events) {
      for (const word of new Set(wordsOfName(printed(event), known))) {
        if (this.#byWord.has(word)) this.#weights.set(word, (this.#weights.get(word) ?? 0) + 1);
      }
    }
    const size = programme.events.length + 1;
    for (const [word, count] of this.#weights) this.#weights.set(word, Math.log(size / count));
    this.#rare = [...this.#byWord.keys()].filter((word) => this.#isRare(word));
    this.#spelling = new Spelling(this.#rare);
  }

  /** Whether words are what any town calls the house of its council, the town beside it or not: "mairie". */
  isHall(words: string): boolean {
    const said = ` ${plain(words)} `;
    return [...this.#halls].some((hall) => said.includes(` ${hall} `));
  }

  static of(programme: Programme, languages: readonly NameWords[]): NameIndex {
    return new NameIndex(programme, languages);
  }

  /** The names said, from left to right; the same words may name several things of one facet. */
  find(text: Text): readonly Found<NameValue>[] {
    const said = this.#said(text);
    const found: Found<NameValue>[] = [];
    for (let at = 0; at < said.length; ) {
      const runs = this.#runsAt(said, at);
      const last = said[at + (runs[0]?.length ?? 1) - 1];
      const { start, lead } = said[at] ?? { start: 0, lead: "" };
      for (const { facet, value } of this.#chosen(runs, lead)) {
        found.push({
          value: { facet, value },
          start,
          end: last?.end ?? start,
          rule: `name: ${value}`,
        });
      }
      at += runs[0]?.length ?? 1;
    }
    return found;
  }

  /** The words that count, slips in rare ones mended. */
  #said(text: Text): readonly Said[] {
    const words = text.words();
    return words.flatMap(({ text, start, end }, place) => {
      if (this.#links.has(text)) return [];
      const earlier = words.slice(0, place).map((word) => word.text);
      const before = earlier.at(-1) ?? "";
      const lead = earlier.filter((word) => !this.#links.has(word)).at(-1) ?? "";
      const word = wordsOfName(text)[0] ?? text;
      return [{ word: this.#mended(word), before, lead, start, end }];
    });
  }

  #mended(word: string): string {
    if (this.#byWord.has(word) || this.#ordinary.has(word)) return word;
    return (
      this.#spelling.nearest(word).find((near) => near[0] === word[0]) ?? this.#whole(word) ?? word
    );
  }

  /** The one name that a clipped word begins: "euratech" is Euratechnologies. */
  #whole(word: string): string | undefined {
    if (word.length < CLIPPED) return undefined;
    const [only, another] = this.#rare.filter((name) => name.startsWith(word));
    return another === undefined ? only : undefined;
  }

  /** The longest telling runs from one word on, those of the largest share of their name. */
  #runsAt(said: readonly Said[], at: number): readonly Run[] {
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
    const own = this.#byWord.get(word) ?? [];
    if (own.length <= MANY_NAMES) return own;
    const others = this.#byWord.get(next) ?? [];
    return others.length <= MANY_NAMES ? others.filter(({ words }) => words.includes(word)) : [];
  }

  #run(name: Name, said: readonly Said[], at: number): Run {
    const from = name.words.indexOf(said[at]?.word ?? "");
    let length = 1;
    while (
      from + length < name.words.length &&
      name.words[from + length] === said[at + length]?.word
    ) {
      length++;
    }
    const weigh = (words: readonly string[]) =>
      words.reduce((sum, word) => sum + (this.#weights.get(word) ?? 1), 0);
    return {
      name,
      isFirst: from === 0,
      length,
      share: weigh(name.words.slice(from, from + length)) / weigh(name.words),
    };
  }

  /**
   * A whole name of several words is one; else it needs a rare word and a good part of the name. One
   * word of a title needs an article too: "le créathon", but "à Moulins" is a district.
   */
  #isTelling({ name, isFirst, length, share }: Run, said: readonly Said[], at: number): boolean {
    const isWhole = length === name.words.length;
    const isNamed = this.#definite.has(said[at]?.before ?? "");
    const hasRare = said.slice(at, at + length).some(({ word }) => this.#isRare(word));
    // "À la mairie" is a venue, "quelle mairie" none.
    const isInside = name.facet !== "venues" || this.#at.has(said[at]?.lead ?? "");
    if (name.wholeOnly) return isWhole && isInside;
    if (name.facet !== "titles") {
      const isPlace = this.#at.has(said[at]?.lead ?? "") && name.facet === "organisers";
      if (length === 1 && !isWhole && isPlace) return false;
      return (isWhole && length > 1) || (hasRare && share >= TELLING.other);
    }
    if (isWhole && (length > 2 || isNamed)) return hasRare || length > 1;
    if (length > 1) {
      const least = isFirst ? TELLING.titleByFirstWords : TELLING.titleByMore;
      return hasRare && share >= least;
    }
    return hasRare && share >= TELLING.titleByOneWord && (isWhole || isNamed);
  }

  /** Whether a place is to follow: "dans la", before "ville de Lille". */
  isWithin(before: string): boolean {
    return this.#within.some((pattern) => pattern.test(before));
  }

  /** Never printed in small letters, and not a kind of place or body: a name of its own. */
  #isRare(word: string): boolean {
    return !this.#ordinary.has(word) && !/^\d+$/.test(word);
  }

  /** Of equal runs, a place after "à", else an organiser, a venue, a title. */
  #chosen(runs: readonly Run[], lead: string): readonly NameValue[] {
    const order = this.#at.has(lead)
      ? (["venues", "organisers", "titles"] as const)
      : (["organisers", "venues", "titles"] as const);
    const facet = order.find((one) => runs.some(({ name }) => name.facet === one));
    const names = new Map(
      runs.filter(({ name }) => name.facet === facet).map(({ name }) => [name.value, name]),
    );
    return names.size > MOST_NAMES ? [] : [...names.values()];
  }
}

/**
 * Reads the programme's own names in a message.
 *
 * @param told what it only tells: "je travaille à la mairie" asks for nothing in a town hall
 */
export function findNames(
  text: Text,
  names: NameIndex,
  told: readonly Pick<Found<unknown>, "start" | "end">[] = [],
): readonly Found<NameValue>[] {
  return names.find(text).filter(({ value, start, end }) => {
    const isTold = told.some((one) => one.start <= start && end <= one.end);
    const isBody = value.facet === "venues" || value.facet === "organisers";
    if (isBody && isTold && names.isHall(text.typed.slice(start, end))) return false;
    return value.facet !== "organisers" || !names.isWithin(text.plain.slice(0, start));
  });
}

/** All that an event prints in which names may occur. */
function printed({ title, description, venue, organisers, coOrganisers }: Event): string {
  return [title, description, venue, ...organisers, ...coOrganisers].join(" ");
}

/**
 * No proper names: words that the programme prints in small letters somewhere, its towns, and what
 * several organisers or venues are called.
 */
function ordinaryWords(
  programme: Programme,
  byWord: ReadonlyMap<string, readonly Name[]>,
  known: Map<string, string>,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const event of programme.events) {
    for (const [word] of printed(event).matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu)) {
      for (const one of wordsOfName(word, known)) words.add(one);
    }
    for (const word of wordsOfName(event.town ?? "")) words.add(word);
  }
  for (const [word, names] of byWord) {
    for (const facet of ["organisers", "venues"] as const) {
      const bearers = names.filter((name) => name.facet === facet && !name.wholeOnly);
      const distinct = new Set(bearers.map((name) => name.words.join(" ")));
      if (distinct.size > MOST_BEARERS) words.add(word);
    }
  }
  return words;
}
