import type { ProgrammeWords } from "../languages/facet-words.js";
import { type Event, houseOf, organisersOf, othersNamed } from "../programme/event.js";
import { type Met, Phrases } from "../understanding/phrases.js";
import { chiefly, FOR_SOMEBODY, field, perhaps, SOMEWHERE, term } from "./terms.js";
import type { Reading, Vocabulary } from "./vocabulary.js";

/** Says under which terms each event is found. */
export class EventTerms {
  readonly #vocabulary: Vocabulary;
  readonly #acts: ProgrammeWords["acting"];
  readonly #formats: Phrases;
  readonly #prices: Phrases;
  readonly #audiences: Phrases;
  readonly #addressed: Phrases;
  readonly #addressing: Phrases;
  readonly #setPhrases: Phrases;
  readonly #fields: Phrases;

  constructor(words: ProgrammeWords, vocabulary: Vocabulary) {
    const { formats, prices, audiences, addressing, addressed, setPhrases, fields } = words;
    this.#vocabulary = vocabulary;
    this.#acts = words.acting;
    this.#formats = new Phrases(formats);
    this.#prices = new Phrases(prices);
    this.#audiences = new Phrases(audiences);
    this.#addressed = new Phrases(addressed);
    this.#addressing = new Phrases({ "": addressing });
    this.#setPhrases = new Phrases({ "": setPhrases });
    this.#fields = new Phrases(fields);
  }

  /** Every term of one event; doubles are possible. */
  of(event: Event): string[] {
    const sentences = (event.description ?? "").split(/[.!?;]/).map((sentence) => {
      return { calls: CALLING.test(sentence), words: this.#vocabulary.read(sentence) };
    });
    const terms = [
      term("titles", event.id),
      ...event.themes.map(({ key }) => term("themes", key)),
      ...organisersOf(event).map((name) => term("organisers", name)),
      ...othersNamed(event).map((name) => perhaps("organisers", name)),
      ...this.#formatTerms(event, sentences),
      ...this.#audienceTerms(event, sentences),
      ...this.#priceTerms(event),
      ...registrationTerms(event),
      ...this.#fieldTerms(event, sentences),
    ];
    terms.push(event.town === undefined ? SOMEWHERE : term("towns", event.town));
    const place = houseOf(event);
    if (place !== undefined) terms.push(term("venues", place));
    const description = sentences.flatMap(({ words }) => words);
    for (const words of [
      description,
      ...textsOf(event).map((text) => this.#vocabulary.read(text)),
    ]) {
      terms.push(...this.#vocabulary.file(this.#telling(words)));
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
    const inTitle = met([this.#vocabulary.read(title)]);
    const told = [
      ...inTitle,
      ...met([...organisers, venue].map((name) => this.#vocabulary.read(name))),
    ];
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
    const { before, verb } = this.#acts;
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
    return this.#vocabulary.read(text).map((word) => word.singular);
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
  const { title, format, venue, address, themes } = event;
  return [
    title,
    ...[format, venue].filter((text) => text !== undefined),
    ...themes.map(({ label }) => label),
    ...organisersOf(event),
    // Of an address, what a street is named after: "Boulevard Paul Painlevé".
    ...(address?.match(/(?<=\p{L}.* .*)\p{Lu}[\p{L}-]+/gu) ?? []),
  ];
}
