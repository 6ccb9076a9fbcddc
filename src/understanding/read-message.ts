import type { Found, FoundWindow } from "../languages/language.js";
import { TOPICS } from "../languages/topic-words.js";
import type { Words } from "../languages/words.js";
import { isEmpty, type Query } from "../programme/query.js";
import type { Asked, Hearing } from "./asked.js";
import { isAsked } from "./asked-of.js";
import { says, spansOf } from "./cues.js";
import { eitherOr } from "./either.js";
import { joinedExpressions } from "./expressions.js";
import { changes, isFragment } from "./follows.js";
import { filtersOf } from "./query-of.js";
import { type Read, readAll } from "./readers.js";
import { asksForEvents, saysWhatAndWhere } from "./standing-alone.js";
import { findLanguage } from "./switch.js";
import type { Understanding } from "./understanding.js";
import { wantedOf } from "./wanted.js";
import { supposition } from "./whole.js";

/**
 * Understands one message, by itself, all of it: what the readers find in it (`readers.ts`), what it
 * wants (`wanted.ts`), and the query that both make.
 *
 * @param written with its chat spellings and slips mended
 */
export function readMessage(written: string, language: Hearing, asked: Asked): Understanding {
  const { words } = language;
  const read = readAll(written, language, asked);
  const { text, when, names, what, asks, bare, choice, free, lean, told, whole, where } = read;
  const { intents, subject, evidence, likely } = wantedOf(read, words, asked);
  const knows = asked.programme?.knows;
  const main = intents.at(-1);
  const searching = main === "find" || main === "count";
  // "Quel arrêt de métro ?" asks the way, and tells of no event.
  const isWay = (value: string) => asks.aspect === "access" && says(value, words.topics.transport);
  // "Votre site est nul" looks for no "nul".
  const spoken =
    main === "correct" ? [] : free.filter(({ value }) => knows?.(value) && !isWay(value));
  const isUnread = ({ value }: { readonly value: string }) => !knows?.(value);
  const sought = joinedExpressions(read.weighed.sought, text, isUnread);
  const found = filters(read, searching ? sought : spoken, words);
  const isAbout =
    asks.aspect && isAsked(main, asks, subject, bare.without(asks.spans, told), words);
  const switchTo = main === "language" ? findLanguage(text, words.marks, language.code) : undefined;
  return {
    text: written,
    evidence,
    language: language.code,
    intents,
    ...(isAbout && { aspect: asks.aspect, aspects: asks.others ?? [] }),
    ...found,
    unprinted: read.unprinted.asked,
    hints: read.weighed.hints.filter((word) => knows?.(word)),
    unknown: searching ? [] : sought.filter(isUnread).map(({ value }) => value),
    ...(choice && { choice: choice.value }),
    ...lean,
    adds: lean.adds && !movesDays(read, words),
    follows:
      (lean.follows && !beginsAnew(read, found, words)) ||
      leavesOpen(read, found, words) ||
      refusesFirst(read, found),
    need: told.some(({ start, end }) => says(written.slice(start, end), words.formTalk.needs)),
    complete:
      names.length > 0 ||
      what.some(({ value }) => value.facet === "formats") ||
      asksForEvents(bare, when.length + where.length > 0, words),
    foreign: subject === "foreign",
    visits: visited(read).some(({ start }) =>
      words.sentences.visits.test(text.plain.slice(0, start)),
    ),
    ...(main === "off-topic" && likely && { likely }),
    ...leftOut(when, found.query),
    ...(whole.listing && { listing: whole.listing }),
    ...(read.whether && { whether: supposition(text, words) }),
    topics: asks.aspect
      ? TOPICS.filter((topic) => says(text.without(told), words.topics[topic]))
      : [],
    ...(read.oddDate && { oddDate: read.oddDate }),
    ...(switchTo && { switchTo }),
    readings: readings(read),
  };
}

/** What is asked for, with the free words that are kept. */
function filters(
  { text, when, where, told, weighed }: Read,
  kept: readonly Found<string>[],
  words: Words,
): ReturnType<typeof filtersOf> {
  const wordValues = kept.map((word) => ({
    ...word,
    value: { facet: "words" as const, value: word.value },
  }));
  const values = eitherOr(text, [...weighed.values, ...wordValues], words);
  return filtersOf(text, { when, where, values, told }, words.negations);
}

/** "Et sinon, je cherche une formation à Ronchin": a wish that says what and where leans on nothing. */
function beginsAnew(
  { lean, bare }: Read,
  { query }: ReturnType<typeof filtersOf>,
  words: Words,
): boolean {
  const leans = changes(lean) || lean.among || lean.removes || lean.corrects || lean.besides;
  return lean.linked && !leans && says(bare, words.subject.wishes) && saysWhatAndWhere(query);
}

/** "Et demain, y a un truc gratuit aussi ?" asks anew, of another day; "et demain aussi" asks for more. */
function movesDays({ lean, bare, when }: Read, words: Words): boolean {
  return lean.linked && when.length > 0 && !isFragment(bare, words);
}

/** A fragment that does not say both what and where leans on what was said before. */
function leavesOpen(
  { whole, asks, bare }: Read,
  { query, doubtful, outside }: ReturnType<typeof filtersOf>,
  words: Words,
): boolean {
  if (whole.listing !== undefined) return false;
  if (isEmpty(query) && doubtful.length + outside.length === 0) {
    return asks.severally && isFragment(bare.without(asks.spans), words);
  }
  // "Jeudi, mais pas l'exposition": what turns a filter away is no sentence.
  const turns = spansOf(bare, words.negations.negators, "negator");
  return isFragment(bare.without(turns), words) && !saysWhatAndWhere(query);
}

/** "Le numérique me tente pas trop, vous avez quoi mercredi ?" turns away what was shown, and asks on. */
function refusesFirst(
  { what, free, when, where }: Read,
  { query: { wanted, excluded } }: ReturnType<typeof filtersOf>,
): boolean {
  const isRefused = REFUSED.some((facet) => excluded[facet].length > 0);
  const isNamed = REFUSED.some((facet) => wanted[facet].length > 0);
  const firstOf = (found: readonly Found<unknown>[]) =>
    Math.min(...found.map(({ start }) => start));
  const isFirst = firstOf([...what, ...free]) < firstOf([...when, ...where]);
  return isRefused && !isNamed && isFirst;
}

const REFUSED = ["words", "themes", "formats"] as const;

/** What all the windows asked for leave out, the day, the week or the month; else those turned away. */
function leftOut(
  when: readonly FoundWindow[],
  { windows }: Query,
): Pick<Understanding, "supposed"> {
  const wanted = when.filter(({ value }) => windows.includes(value));
  const told = wanted.length > 0 ? wanted : when;
  const [supposed, ...others] = new Set(told.map((date) => date.supposed));
  const one = others.length === 0 ? supposed : undefined;
  return one === undefined || one === "year" ? {} : { supposed: one };
}

/** What may be visited: a place or those who are there, by name or in other words. */
function visited({ names, free }: Read): readonly Found<unknown>[] {
  return [...names.filter(({ value }) => value.facet !== "titles"), ...free];
}

/** Which rule read which words, from left to right. */
function readings(read: Read): readonly Found<string>[] {
  const { courtesies, when, asks, names, where, what, acts, choice, free } = read;
  return [courtesies, when, asks.spans, names, where, what, acts, choice ? [choice] : [], free]
    .flat()
    .map(({ rule, start, end }) => ({ value: rule, rule, start, end }))
    .sort((one, other) => one.start - other.start);
}
