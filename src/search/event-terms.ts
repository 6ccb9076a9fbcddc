import type { ProgrammeWords } from "../languages/facet-words.js";
import { type Stem, singular } from "../languages/stem.js";
import type { Event } from "../programme/event.js";
import type { Facet } from "../programme/query.js";
import { plain } from "../understanding/normalise.js";
import { type Met, Phrases } from "../understanding/phrases.js";
import { WideTerms } from "./wide-terms.js";

/** The language in which a programme is written: its words, and what a word's family shares. */
export interface ProgrammeLanguage {
  readonly words: ProgrammeWords;
  readonly stem: Stem;
}

/** The name under which a value of a facet is filed; organisers however they are capitalised. */
export function term(facet: Facet, value: string): string {
  return `${facet} ${facet === "organisers" ? plain(value) : value}`;
}

/** Files what the programme leaves open: the event may or may not have this value. */
export function perhaps(facet: Facet, value: string): string {
  return `${facet}? ${value}`;
}

/** Files the events that speak of a field of life. */
export function field(name: string): string {
  return `fields ${name}`;
}

/** Files those that are about it: in their title, or in more than one word. */
export function chiefly(name: string): string {
  return `fields! ${name}`;
}

/** Files the events whose place is not told: they may be in any town, at any venue. */
export const SOMEWHERE = perhaps("towns", "");

/** Files the events of which nobody is told to be the audience. */
export const FOR_SOMEBODY = perhaps("audiences", "");

/** Says under which terms each event is found. Words are made plain and stemmed once each. */
export class EventTerms {
  readonly #language: ProgrammeLanguage;
  readonly #formats: Phrases;
  readonly #prices: Phrases;
  readonly #audiences: Phrases;
  readonly #addressed: Phrases;
  readonly #addressing: Phrases;
  readonly #setPhrases: Phrases;
  readonly #fields: Phrases;
  readonly #words = new Map<string, Reading>();
  #inEvents: ReadonlySet<string> | undefined;
  readonly #synonyms: ReadonlyMap<string, readonly string[]>;
  readonly #kindred: ReadonlyMap<string, readonly string[]>;
  readonly #wide: WideTerms;

  constructor(language: ProgrammeLanguage) {
    const { formats, prices, audiences, addressing, addressed } = language.words;
    const { setPhrases, synonyms, kindred, wide, fields } = language.words;
    this.#language = language;
    this.#formats = new Phrases(formats);
    this.#prices = new Phrases(prices);
    this.#audiences = new Phrases(audiences);
    this.#addressed = new Phrases(addressed);
    this.#addressing = new Phrases({ "": addressing });
    this.#setPhrases = new Phrases({ "": setPhrases });
    this.#fields = new Phrases(fields);
    this.#synonyms = this.#grouped(synonyms);
    this.#kindred = this.#grouped(kindred);
    this.#wide = new WideTerms(wide);
  }

  /** Every term of one event; doubles are possible. */
  of(event: Event): string[] {
    const sentences = (event.description ?? "").split(/[.!?;]/).map((sentence) => {
      return { calls: CALLING.test(sentence), words: this.#read(sentence) };
    });
    const terms = [
      term("titles", event.id),
      ...event.themes.map(({ key }) => term("themes", key)),
      ...[...event.organisers, ...event.coOrganisers].map((name) => term("organisers", name)),
      ...this.#formatTerms(event, sentences),
      ...this.#audienceTerms(event, sentences),
      ...this.#priceTerms(event),
      ...registrationTerms(event),
      ...this.#fieldTerms(event, sentences),
    ];
    terms.push(event.town === undefined ? SOMEWHERE : term("towns", event.town));
    if (event.venue !== undefined) terms.push(term("venues", event.venue));
    const description = sentences.flatMap(({ words }) => words);
    for (const words of [description, ...textsOf(event).map((text) => this.#read(text))]) {
      const telling = this.#telling(words);
      terms.push(...this.#wide.of(telling.map(({ singular }) => singular)));
      for (const word of telling) {
        terms.push(word.term);
        word.count++;
      }
    }
    return terms;
  }

  /**
   * The kind printed, or the word of the title: "Workshop de l’engagement" is a workshop too. Kinds of
   * which the description speaks ("buffet et concert") are filed apart.
   */
  #formatTerms({ format = "", title }: Event, sentences: readonly Sentence[]): string[] {
    const printed = [format, title].flatMap((text) => this.#formats.in(this.#singulars(text)));
    const spokenOf = sentences.flatMap((sentence) => this.#formats.in(singulars(sentence)));
    return [
      ...printed.map(({ value }) => term("formats", value)),
      ...spokenOf.map(({ value }) => perhaps("formats", value)),
    ];
  }

  /**
   * For whom: who is named in the title or theme, or in a sentence of the description after words
   * that address ("destiné aux"), called at its beginning ("Étudiants, venez"), or who act in it ("les
   * étudiants investissent les lieux"). Elsewhere people are only spoken of ("en compagnie des jeunes
   * résidents").
   */
  #audienceTerms({ title, themes }: Event, sentences: readonly Sentence[]): string[] {
    const named = [title, ...themes.map(({ label }) => label)].map((text) => this.#singulars(text));
    const addressed = sentences.map((sentence) => {
      const words = singulars(sentence);
      return sentence.calls
        ? words
        : words.slice(this.#addressing.in(words)[0]?.first ?? words.length);
    });
    const people = [
      ...sentences.flatMap((sentence) => this.#acting(sentence)),
      ...[...named, ...addressed].flatMap((words) => this.#audiences.in(words)),
      ...addressed.flatMap((words) => this.#addressed.in(words)),
    ];
    if (people.length === 0) return [FOR_SOMEBODY];
    return people.map(({ value }) => term("audiences", value));
  }

  /** The fields of life that the title, the organisers or the description speak of, and those that it is about. */
  #fieldTerms({ title, organisers, venue = "" }: Event, sentences: readonly Sentence[]): string[] {
    const met = (texts: readonly (readonly Reading[])[]) =>
      texts
        .map((words) => this.#telling(words).map(({ singular }) => singular))
        .flatMap((words) =>
          this.#fields.in(words).map(({ value, first, last }) => ({
            value,
            said: words.slice(first, last + 1).join(" "),
          })),
        );
    const inTitle = met([this.#read(title)]);
    const told = [...inTitle, ...met([...organisers, venue].map((name) => this.#read(name)))];
    const all = [...told, ...met(sentences.map(({ words }) => words))];
    return all.flatMap(({ value, said }) => {
      const isChief =
        inTitle.some((one) => one.value === value) ||
        all.some((other) => other.value === value && other.said !== said);
      return isChief ? [field(value), chiefly(value)] : [field(value)];
    });
  }

  /** People who are the subject of a verb. */
  #acting(sentence: Sentence): readonly Met[] {
    const { before, verb } = this.#language.words.acting;
    return this.#audiences.in(singulars(sentence)).filter(({ first, last }) => {
      const [lead, next] = [sentence.words[first - 1]?.plain, sentence.words[last + 1]?.plain];
      return lead !== undefined && before.includes(lead) && next !== undefined && verb.test(next);
    });
  }

  /** Whether it is free is told apart; the practical line may print "entrée libre" beside. */
  #priceTerms({ free, price = "", infos = "" }: Event): string[] {
    const printed = this.#prices.in(this.#singulars(`${price} ${infos}`));
    const keys = new Set(printed.map(({ value }) => value).filter((key) => !TOLD_APART.has(key)));
    if (free === true) keys.add("free");
    if (free === false && !keys.has("pay-what-you-want")) keys.add("paid");
    const known = [...keys].map((key) => term("prices", key));
    return free === "unknown" ? [...known, perhaps("prices", "free")] : known;
  }

  /** The words but those of set phrases. */
  #telling(words: readonly Reading[]): readonly Reading[] {
    const set = this.#setPhrases.in(words.map((word) => word.singular));
    return words.filter((_, at) => !set.some(({ first, last }) => first <= at && at <= last));
  }

  #singulars(text: string): string[] {
    return this.#read(text).map((word) => word.singular);
  }

  #read(text: string): Reading[] {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.map((word) => {
      let reading = this.#words.get(word);
      if (reading === undefined) {
        const bare = plain(word);
        reading = { plain: bare, singular: singular(bare), term: this.#word(bare), count: 0 };
        this.#words.set(word, reading);
      }
      return reading;
    });
  }

  /** Every word of the events, plain, the commonest first. */
  vocabulary(): readonly string[] {
    const met = [...this.#words.values()].filter(({ count }) => count > 0);
    return [...new Set(met.sort((a, b) => b.count - a.count).map((word) => word.plain))];
  }

  /**
   * The terms under which a free word is filed: its stem, and those of its synonyms; where no event
   * has any of them, those of words of the same subject.
   */
  synonyms(word: string): readonly string[] {
    const own = this.#word(plain(word));
    const same = this.#synonyms.get(own) ?? [own];
    return same.some((one) => this.#met().has(one)) ? same : (this.#kindred.get(own) ?? same);
  }

  /** Its synonyms, and what it covers that is said in narrower words. */
  covered(word: string): readonly string[] {
    return [...this.synonyms(word), ...this.#wide.coveredBy(word)];
  }

  /** The terms of all words that are in some event. */
  #met(): ReadonlySet<string> {
    this.#inEvents ??= new Set(
      [...this.#words.values()].filter(({ count }) => count > 0).map((word) => word.term),
    );
    return this.#inEvents;
  }

  #grouped(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
    return new Map(
      groups.flatMap((words) => {
        const terms = words.map((word) => this.#word(word));
        return terms.map((one) => [one, terms] as const);
      }),
    );
  }

  /** The term under which a word of a text is filed. */
  term(word: string): string {
    return this.#word(word);
  }

  #word(word: string): string {
    return term("words", this.#language.stem(plain(word)));
  }
}

function singulars({ words }: Sentence): readonly string[] {
  return words.map((word) => word.singular);
}

const TOLD_APART: ReadonlySet<string> = new Set(["free", "paid"]);

/** A sentence that begins by calling people: "Étudiants, venez". */
const CALLING = /^\s*\p{L}+,/u;

interface Sentence {
  readonly calls: boolean;
  readonly words: readonly Reading[];
}

interface Reading {
  readonly plain: string;
  readonly singular: string;
  readonly term: string;
  /** How often it occurs. */
  count: number;
}

function registrationTerms({ registration }: Event): string[] {
  switch (registration) {
    case "none":
      return [term("registrations", "none")];
    case "required":
      return [term("registrations", "required")];
    case "partial":
      return [term("registrations", "required"), perhaps("registrations", "none")];
    case "unknown":
      return [perhaps("registrations", "none")];
  }
}

/** What free words are looked for in, beside the description. */
function textsOf(event: Event): string[] {
  const { title, format, venue, address, themes, organisers, coOrganisers } = event;
  return [
    title,
    ...[format, venue].filter((text) => text !== undefined),
    ...themes.map(({ label }) => label),
    ...organisers,
    ...coOrganisers,
    // Of an address, what a street is named after: "boulevard Paul Painlevé".
    ...(address?.match(/\p{Lu}[\p{L}-]+/gu) ?? []),
  ];
}
