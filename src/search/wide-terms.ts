import type { Lexicon, WideSubject } from "../languages/facet-words.js";
import { singular } from "../languages/stem.js";
import { plain } from "../understanding/normalise.js";
import { Phrases } from "../understanding/phrases.js";

/** Files events under the broad subjects of which they speak in narrower words: housing, of a hostel. */
export class WideTerms {
  readonly #covered: Phrases;
  readonly #asked: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly subjects: readonly WideSubject[]) {
    const covers: Lexicon = Object.fromEntries(
      subjects.map((subject, place) => [subjectTerm(place), subject.covers]),
    );
    this.#covered = new Phrases(covers);
    const asked = new Map<string, string[]>();
    subjects.forEach((subject, place) => {
      for (const word of new Set(subject.asked.map(asAsked))) {
        asked.set(word, [...(asked.get(word) ?? []), subjectTerm(place)]);
      }
    });
    this.#asked = asked;
  }

  /** The terms of the subjects that some words of an event, in the singular, speak of. */
  of(words: readonly string[]): readonly string[] {
    return this.#covered.in(words).map(({ value }) => value);
  }

  /** The spelling of a word that asks for a subject. */
  named(word: string): string | undefined {
    return this.subjects.flatMap(({ asked }) => asked).find((one) => plain(one) === plain(word));
  }

  /** The terms that a word covers. */
  coveredBy(word: string): readonly string[] {
    return this.#asked.get(asAsked(word)) ?? [];
  }
}

function asAsked(word: string): string {
  return singular(plain(word));
}

function subjectTerm(place: number): string {
  return `subjects ${place}`;
}
