import type { Words } from "../../../src/languages/words.js";
import type { Event } from "../../../src/programme/event.js";
import { plain, Text } from "../../../src/understanding/normalise.js";

/** Shorter words name nothing by themselves. */
const SHORTEST = 4;

/** Beside a name, a shorter word may ask something: "can we buy the local money?" */
const SHORTEST_SAID = 3;

/** Two forms of a word share so much of the longer one: "certificate" and "certificat", "visit" and "visite". */
const SHARED = 0.7;

/** What is called by "the …": at most so many words. */
const LONGEST = 4;

/**
 * Of a few events, the one that is called by words of its title, loosely or in another language than
 * the programme's: "the student week", "the certificate course", "the currency one".
 */
export function looselyNamed(
  events: readonly Event[],
  message: string,
  words: Words,
): Event | undefined {
  for (const called of calledBy(message, words)) {
    for (const said of shortened(called, words)) {
      const asked = said.map((word) => forms(word, words));
      const [only, another] = events.filter(({ title }) => tells(title, asked));
      if (only && !another) return only;
    }
  }
  return undefined;
}

/** "Pour le panier, combien ?", "on reste sur la gare": by a word of its kind or place that names neither by itself. */
export function namedByKindOrPlace(
  events: readonly Event[],
  message: string,
  words: Words,
): Event | undefined {
  const { kinds } = words.names;
  for (const [first = ""] of calledBy(message, words)) {
    if (kinds.includes(first) || first.length < SHORTEST) continue;
    const asked = [forms(first, words)];
    const [only, another] = events.filter(({ title, format = "", venue = "" }) =>
      tells([title, format, venue].join(" "), asked),
    );
    if (only && !another) return only;
  }
  return undefined;
}

/**
 * The same of all the programme, where one word of a title would tell too little: two of them do, or a
 * word beside the kind of event, "l'atelier énergie".
 */
export function namedByMore(
  events: readonly Event[],
  message: string,
  words: Words,
): Event | undefined {
  const { kinds } = words.names;
  for (const called of calledBy(message, words)) {
    for (const said of shortened(called, words)) {
      const ends = [called[0] ?? "", called.at(-1) ?? ""];
      const isKind =
        ends.some((word) => kinds.includes(word)) && said.every((word) => !kinds.includes(word));
      if (said.length < 2 && !isKind) continue;
      const asked = said.map((word) => forms(word, words));
      const [only, another] = events.filter(({ title }) => tells(title, asked));
      if (only && !another) return only;
    }
  }
  return undefined;
}

/** The longest first: what follows a name may be of the sentence, and "course" be no word of the title. */
function* shortened(called: readonly string[], { names }: Words): Generator<readonly string[]> {
  for (let length = called.length; length > 0; length--) {
    const first = called.slice(0, length);
    yield first;
    const telling = first.filter((word) => !names.kinds.includes(word));
    if (telling.length > 0 && telling.length < length) yield telling;
  }
}

/** Whether all that an event is called by stands in its title, description or names. */
export function printsAll(event: Event, message: string, words: Words): boolean {
  const { title, description = "", organisers, venue = "", format = "" } = event;
  const printed = [title, description, ...organisers, venue, format].join(" ");
  return calledBy(message, words).every((called) =>
    tells(
      printed,
      called.map((word) => forms(word, words)),
    ),
  );
}

/** Whether a message says nothing but what an event is called by: "and the evening of the partners?". */
export function saysOnlyTitle({ title }: Event, message: string, words: Words): boolean {
  const said = Text.of(message)
    .words()
    .map(({ text }) => text)
    .filter((word) => word.length >= SHORTEST_SAID && !words.stopWords.has(word));
  return said.length > 0 && said.every((word) => titleTells(title, word, words));
}

/** Whether a title has a word, in any form or under its name in the language of the programme. */
export function titleTells(title: string, word: string, words: Words): boolean {
  return tells(title, [forms(word, words)]);
}

/** The words after each definite article, up to the first that names nothing. */
function calledBy(message: string, words: Words): readonly (readonly string[])[] {
  const { names, marks } = words;
  const said = Text.of(message)
    .words()
    .map(({ text }) => text);
  // "The student week": titles are told by some words that mostly name nothing.
  const naming = new Set([...names.kinds, ...Object.values(names.inTitles).flat()]);
  const isNaming = (next: string) => naming.has(next) || forms(next, words).length > 1;
  return said.flatMap((word, at) => {
    if (!names.definite.includes(word)) return [];
    const after = said.slice(at + 1, at + 1 + LONGEST);
    const end = after.findIndex((next) =>
      next.length < SHORTEST && next !== "one" && !isNaming(next)
        ? true
        : marks.frame.has(next) || (marks.other.has(next) && !isNaming(next)),
    );
    const called = (end < 0 ? after : after.slice(0, end)).filter(
      (next) => next.length >= SHORTEST || isNaming(next),
    );
    return called.some((next) => !names.kinds.includes(next)) || called.length === 1
      ? [called]
      : [];
  });
}

/** Whether a text holds each word asked for, in one of its forms. */
function tells(text: string, asked: readonly (readonly string[])[]): boolean {
  const printed = plain(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= SHORTEST);
  return (
    asked.length > 0 &&
    asked.every((some) => some.some((form) => printed.some((other) => isLike(form, other))))
  );
}

/** A word, and what the programme calls it. */
function forms(word: string, words: Words): readonly string[] {
  const theirs = printedFor(words).get(word) ?? [];
  return [word, ...theirs, ...words.dictionary(word).map(plain)];
}

const PRINTED_FOR = new WeakMap<Words, ReadonlyMap<string, readonly string[]>>();

/** What the programme prints for each word of a language: "semaine" for "week". */
function printedFor(words: Words): ReadonlyMap<string, readonly string[]> {
  const known = PRINTED_FOR.get(words);
  if (known) return known;
  const all = new Map<string, string[]>();
  const { facets, names } = words;
  for (const [theirs, said] of Object.entries(facets.words).concat(
    Object.entries(names.inTitles),
  )) {
    for (const one of new Set(said.map(plain))) {
      all.set(one, [...(all.get(one) ?? []), plain(theirs)]);
    }
  }
  PRINTED_FOR.set(words, all);
  return all;
}

function isLike(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longest && one[shared] === other[shared]) shared++;
  return shared >= SHORTEST && shared >= longest * SHARED;
}
