import type { DateTime } from "luxon";
import type { ProgrammeLanguage } from "../languages/programme-language.js";
import type { Event } from "../programme/event.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import type { Programme } from "../programme/programme.js";
import { FACETS, type Facet, type Query, wanting } from "../programme/query.js";
import type { Answer, Beside, Reason } from "./answer.js";
import { Columns } from "./columns.js";
import { EventTerms } from "./event-terms.js";
import { HeldWords } from "./held-words.js";
import { townsNear } from "./near.js";
import { Cursor, type Numbers, Postings, union } from "./postings.js";
import { FOR_SOMEBODY, perhaps, SOMEWHERE, term } from "./terms.js";
import { Vocabulary } from "./vocabulary.js";
import { Walk } from "./walk.js";
import { type Held, held, type Times, timesOf } from "./windows.js";

/** What a query finds, as numbers of `Columns`, rising. */
export interface Matches {
  readonly times: Times;
  readonly sure: Numbers;
  /** Looked for when asked: who only counts needs none of it. */
  readonly beside: () => readonly { readonly number: number; readonly why: Reason }[];
}

/** Facets that the programme may leave open, and what is then said. */
const OPEN: readonly (readonly [Facet, Reason])[] = [
  ["prices", "price-unknown"],
  ["registrations", "registration-unknown"],
];
const FIRM = FACETS.filter((facet) => facet !== "words" && OPEN.every(([open]) => open !== facet));

/** Values of which an event may be spoken of though it is not filed under them. */
const SPOKEN_OF: readonly Facet[] = ["formats", "organisers"];

/** Of so many events, one at most is of a kind that tells what is sought. */
const FEW = 4;

/**
 * A programme made ready to be searched: 38 events or a million, by the same path. Facets and words
 * are lists of event numbers, days a slice of them; only hours are looked at event by event.
 */
export class SearchIndex {
  readonly #walk: Walk;

  private constructor(
    readonly columns: Columns,
    readonly postings: Postings,
    readonly gazetteer: Gazetteer,
    private readonly terms: EventTerms,
    /** Its free words. */
    readonly words: HeldWords,
  ) {
    this.#walk = new Walk(columns);
  }

  /** @param language the one in which the programme is written */
  static of(programme: Programme, gazetteer: Gazetteer, language: ProgrammeLanguage): SearchIndex {
    const columns = new Columns(programme.events);
    const vocabulary = new Vocabulary(language);
    const terms = new EventTerms(language.words, vocabulary);
    const postings = Postings.of(columns.events, (event) => terms.of(event));
    const words = new HeldWords(vocabulary, postings, columns.events.length);
    return new SearchIndex(columns, postings, gazetteer, terms, words);
  }

  /**
   * What a query finds. Within a facet any value will do, across facets all must hold, and each free
   * word too. Where the programme leaves one thing open (the hours, the price, whether one must
   * register, the town when one is turned away) and all else holds, the event is put beside. Past events are found when the windows
   * reach into the past, or when titles name them.
   *
   * @returns dated events by day and hour, then running ones, those before that hold a wide word itself, and
   *   those of the town itself where what is around it is asked for;
   *   `also` by day and hour
   */
  search(query: Query, now: DateTime): Answer {
    const { sure, beside } = this.matches(query, now);
    const { columns } = this;
    const { close, others } = this.#byCloseness(sure, query);
    const fetchBeside = () =>
      beside().flatMap(({ number, why }): Beside[] => {
        const event = columns.events[number];
        return event === undefined ? [] : [{ event, why }];
      });
    let also: readonly Beside[] | undefined;
    return {
      events: columns.fetch(this.#inOrder(close, others, query)),
      close: close.length,
      get also() {
        also ??= fetchBeside();
        return also;
      },
    };
  }
  /** `search` before the events are fetched, for who only counts. */
  matches(query: Query, now: DateTime): Matches {
    const times = timesOf(query, now);
    const removed = this.#removed(query);
    const firm = this.#firm(query);
    const open = OPEN.filter(([facet]) => query.wanted[facet].length > 0).map(([facet, why]) => {
      const values = query.wanted[facet];
      return {
        why,
        certain: this.#any(facet, values, term),
        possible: this.#any(facet, values, perhaps),
      };
    });
    const inside =
      times.excluded.length === 0 ? times.wanted.map((span) => this.columns.inside(span)) : [];
    const verdict = (number: number): Held => {
      for (const { low, high } of inside) if (low <= number && number < high) return "yes";
      return held(this.columns, number, times);
    };
    const doubtful: { number: number; why: Reason }[] = [];
    const doubts = this.#doubts(query);
    const certain = open.map((facet) => facet.certain);
    const whole = doubts.length === 0 ? inside : [];
    const sure = this.#walk.through(times, [...firm, ...certain], removed, whole, (number) => {
      const answer = verdict(number);
      if (answer === "no") return false;
      const why =
        answer === "unknown"
          ? "hours-unknown"
          : doubts.find(({ cursor }) => cursor.holds(number))?.why;
      if (why !== undefined) doubtful.push({ number, why });
      return why === undefined;
    });
    const beside = () => {
      const all = open.flatMap((facet) => {
        const others = open.filter((other) => other !== facet).map((other) => other.certain);
        const lists = [...firm, ...others, facet.possible];
        const out = [...removed, facet.certain];
        const numbers = this.#walk.through(
          times,
          lists,
          out,
          [],
          (number) => verdict(number) === "yes",
        );
        return Array.from(numbers, (number) => ({ number, why: facet.why }));
      });
      const anyone = this.#forAnyone(query).flatMap((lists) => {
        const held = (number: number) => verdict(number) === "yes";
        const numbers = this.#walk.through(times, [...lists, ...certain], removed, [], held);
        return Array.from(numbers, (number) => ({ number, why: "audience-unknown" as const }));
      });
      return [...doubtful, ...all, ...anyone].sort((a, b) => a.number - b.number);
    };
    return { times, sure, beside };
  }

  /** Those that hold the words themselves, apart from those that only speak of the same in narrower ones. */
  #byCloseness(sure: Numbers, { wanted }: Query) {
    const wide = wanted.words.filter((word) => this.words.isWide(word));
    if (wide.length === 0) return { close: sure, others: new Uint32Array() };
    const holding = wide.map((word) => new Cursor(this.words.having(word)));
    const close = sure.filter((number) => holding.every((one) => one.holds(number)));
    const held = new Set(close);
    return { close, others: sure.filter((number) => !held.has(number)) };
  }

  #inOrder(close: Numbers, others: Numbers, { near, ranked, wanted }: Query): Numbers {
    const found = others.length === 0 ? close : Uint32Array.from([...close, ...others]);
    const all = near === undefined ? found : this.#ownFirst(found, near.place);
    const rank = (number: number) => wanted.titles.indexOf(this.columns.events[number]?.id ?? "");
    return ranked ? all.toSorted((one, other) => rank(one) - rank(other)) : all;
  }

  /** Around a town, what is in the town itself before what is in its neighbours: who is there goes the least far. */
  #ownFirst(numbers: Numbers, town: string): Numbers {
    const own = new Set(this.postings.get(term("towns", town)));
    const isOwn = (number: number) => own.has(number);
    const away = numbers.filter((number) => !isOwn(number));
    return Uint32Array.from([...numbers.filter(isOwn), ...away]);
  }

  /** Whether one event takes place when a query wants to go out. */
  isHeld(number: number, query: Query, now: DateTime): boolean {
    return held(this.columns, number, timesOf(query, now)) === "yes";
  }

  /** The terms under which an event is filed. */
  termsOf(event: Event): readonly string[] {
    return this.terms.of(event);
  }

  /** One list for each filter that leaves nothing open. */
  #firm({ wanted, near }: Query): readonly Numbers[] {
    const facets = FIRM.filter((facet) => wanted[facet].length > 0);
    const lists = facets.map((facet) =>
      SPOKEN_OF.includes(facet)
        ? this.#printedOrElse(facet, wanted[facet])
        : this.#any(facet, wanted[facet], term),
    );
    lists.push(...wanted.words.map((word) => this.words.find(word)));
    if (near !== undefined) {
      const towns = townsNear(near, this.gazetteer).map(({ name }) => name);
      lists.push(this.#any("towns", towns, term));
    }
    return lists;
  }

  /** What is on the subject or of the kind asked for and says not for whom it is: it may well suit those asked for. */
  #forAnyone(query: Query): readonly (readonly Numbers[])[] {
    const { audiences, formats, words } = query.wanted;
    const isTelling = words.length > 0 || this.#areFew(formats);
    if (audiences.length === 0 || !isTelling) return [];
    return [[...this.#firm(wanting(query, { audiences: [] })), this.postings.get(FOR_SOMEBODY)]];
  }

  /** A kind that tells something: "formations", where "rencontres" are all sorts of things. */
  #areFew(formats: readonly string[]): boolean {
    const { length } = this.#printedOrElse("formats", formats);
    return length > 0 && length * FEW <= this.columns.events.length;
  }

  #removed({ excluded }: Query): readonly Numbers[] {
    const facets = [...FIRM, ...OPEN.map(([facet]) => facet)];
    return [
      ...facets.flatMap((facet) =>
        excluded[facet].map((value) => this.postings.get(term(facet, value))),
      ),
      ...excluded.words.map((word) => this.words.find(word)),
    ];
  }

  /** What may be of the kind turned away: "pas à Lille" is not known of an event without a town. */
  #doubts({ excluded }: Query): readonly { readonly cursor: Cursor; readonly why: Reason }[] {
    const doubt = (why: Reason, filed: string) => ({
      cursor: new Cursor(this.postings.get(filed)),
      why,
    });
    return [
      ...(excluded.towns.length > 0 ? [doubt("place-unknown", SOMEWHERE)] : []),
      ...excluded.prices.map((price) => doubt("price-unknown", perhaps("prices", price))),
      ...excluded.registrations.map((one) =>
        doubt("registration-unknown", perhaps("registrations", one)),
      ),
    ];
  }

  /**
   * Events of a kind or an organiser; where the programme prints none, those whose description speaks of the
   * kind, or that print the name as a partner's or a contact's.
   */
  #printedOrElse(facet: Facet, values: readonly string[]): Numbers {
    return union(
      values.map((value) => {
        const printed = this.postings.get(term(facet, value));
        return printed.length > 0 ? printed : this.postings.get(perhaps(facet, value));
      }),
    );
  }

  #any(facet: Facet, values: readonly string[], name: typeof term): Numbers {
    return union(values.map((value) => this.postings.get(name(facet, value))));
  }
}
