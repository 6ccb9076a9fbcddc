import type { Found } from "../languages/language.js";
import type { NameWords } from "../languages/name-words.js";
import type { Programme } from "../programme/programme.js";
import { type NameValue, namesOf, wordsOfName } from "./name-list.js";
import { NameRuns, type Run, type Said } from "./name-runs.js";
import { NameVocabulary } from "./name-vocabulary.js";
import { plain, type Text, type Word } from "./normalise.js";
import { isOrdinary } from "./towns/ordinary.js";

/** A run of words that fits more names than this names none of them. */
const MOST_NAMES = 5;

/** The names of a programme, ready to be met in messages. */
export class NameIndex {
  readonly #vocabulary: NameVocabulary;
  readonly #runs: NameRuns;
  readonly #links: ReadonlySet<string>;
  readonly #definite: ReadonlySet<string>;
  readonly #at: ReadonlySet<string>;
  readonly #within: readonly RegExp[];
  readonly #halls: ReadonlySet<string>;
  readonly #askedOf: readonly RegExp[];

  private constructor(programme: Programme, languages: readonly NameWords[]) {
    this.#links = new Set(languages.flatMap(({ links }) => links));
    this.#definite = new Set(languages.flatMap(({ definite }) => definite));
    this.#at = new Set(languages.flatMap(({ at }) => at));
    this.#within = languages.map(({ within }) => within);
    const councils = languages.flatMap((language) => language.councils);
    const halls = languages.flatMap((language) => language.halls);
    const initials = languages.flatMap((language) => Object.entries(language.initials));
    this.#halls = new Set(halls.map(plain));
    this.#askedOf = languages.map(({ askedOf }) => askedOf);
    this.#vocabulary = new NameVocabulary(
      programme,
      namesOf(programme, this.#links, { councils, halls, initials }),
      languages.flatMap(({ ordinary }) => ordinary),
    );
    this.#runs = new NameRuns(this.#vocabulary, this.#definite, this.#at);
  }

  /** Whether words are what any town calls the house of its council, the town beside it or not: "mairie". */
  isHall(words: string): boolean {
    const said = ` ${plain(words)} `;
    return [...this.#halls].some((hall) => said.includes(` ${hall} `));
  }

  static of(programme: Programme, languages: readonly NameWords[]): NameIndex {
    return new NameIndex(programme, languages);
  }

  /** A message without the titles said in it, which are of no language that one speaks; a single word of one is anybody's. */
  withoutTitles(text: Text): Text {
    const words = text.words();
    const titles = this.find(text).filter(({ value }) => value.facet === "titles");
    const whole = titles.filter(
      ({ start, end }) => words.filter((word) => word.start >= start && word.end <= end).length > 1,
    );
    return text.without(whole, this.articlesBefore(text, whole));
  }

  /** The names said, from left to right; the same words may name several things of one facet. */
  find(text: Text): readonly Found<NameValue>[] {
    const said = this.#said(text);
    const found: Found<NameValue>[] = [];
    for (let at = 0; at < said.length; ) {
      const runs = this.#runs.from(said, at);
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

  /** The articles before names: "les" of "les moulins de l'ess" is in English no word to look for. */
  articlesBefore(text: Text, names: readonly Found<NameValue>[]): readonly Word[] {
    return text
      .words()
      .filter(
        ({ text: word, end }) =>
          this.#links.has(word) &&
          this.#definite.has(word) &&
          names.some(({ start }) => start === end + 1),
      );
  }

  /** Whether words right before a title are of it too: "le week-end" before "St So'lidaire" is no date. */
  isOfTitleAfter(
    text: Text,
    { start, end }: Pick<Found<unknown>, "start" | "end">,
    names: readonly Found<NameValue>[],
  ): boolean {
    const holding = this.#titlesHolding(text.plain.slice(start, end));
    return names.some(
      (title) =>
        end <= title.start &&
        text.plain.slice(end, title.start).trim() === "" &&
        holding.has(title.value.value),
    );
  }

  /** Whether some title has all of these words, so that they may be of it. */
  mayBeOfTitle(text: Text, { start, end }: Pick<Found<unknown>, "start" | "end">): boolean {
    return this.#titlesHolding(text.plain.slice(start, end)).size > 0;
  }

  /** The titles that hold every word said. */
  #titlesHolding(said: string): ReadonlySet<string> {
    const [first, ...rest] = wordsOfName(said)
      .filter((word) => !this.#links.has(word))
      .map((word) => this.#vocabulary.holding(word).filter(({ facet }) => facet === "titles"));
    const titles = (first ?? []).map(({ value }) => value);
    return new Set(
      titles.filter((title) => rest.every((one) => one.some(({ value }) => value === title))),
    );
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
      const meant = this.#vocabulary.mended(word);
      const slipped = meant !== word;
      return [
        { word: meant, before, lead, slipped, isItself: slipped && isOrdinary(text), start, end },
      ];
    });
  }

  /** Whether something is asked of a council by what stands before its house: "demander des sous à la". */
  isAskedOf(before: string): boolean {
    return this.#askedOf.some((pattern) => pattern.test(before));
  }

  /** Whether a place is to follow: "dans la", before "ville de Lille". */
  isWithin(before: string): boolean {
    return this.#within.some((pattern) => pattern.test(before));
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
 * @param told what it only tells: "je travaille à la mairie" asks for nothing in a town hall, no more than
 *   "demander des sous à la mairie"
 */
export function findNames(
  text: Text,
  names: NameIndex,
  told: readonly Pick<Found<unknown>, "start" | "end">[] = [],
): readonly Found<NameValue>[] {
  return names.find(text).filter(({ value, start, end }) => {
    const isTold = told.some((one) => one.start <= start && end <= one.end);
    const isBody = value.facet === "venues" || value.facet === "organisers";
    const isNoPlace = isTold || names.isAskedOf(text.plain.slice(0, start));
    if (isBody && isNoPlace && names.isHall(text.typed.slice(start, end))) return false;
    return value.facet !== "organisers" || !names.isWithin(text.plain.slice(0, start));
  });
}
