import { ACTS } from "../languages/intent-words.js";
import { ASPECTS } from "../languages/intents.js";
import { matchesIn } from "../languages/required-letters.js";
import type { SentenceWords } from "../languages/sentence-words.js";
import type { Words } from "../languages/words.js";
import { findCues, says, spansOf } from "./cues.js";
import { Text } from "./normalise.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Before a question there may be so many words: "et du coup il y a …", "ok and what …". */
const LEAD = 3;

/** A clause of so few words that tells nothing says how, not who: "le soir seulement". */
const BRIEF = 5;

/**
 * The clauses that tell of the speaker beside one that asks: "j'ai posé ma journée, qu'est-ce qu'on
 * peut voir ?". What they say of things is no filter unless the question says nothing itself; what
 * they say of days and places holds. Where no clause asks, one that names a time and is no statement
 * does: "le 13, mais pas à Lille, c'est l'enfer pour se garer".
 *
 * @param when the times named
 * @param long of a long message, whatever asks nothing tells: "veuf depuis deux ans, ancien cheminot"
 * @returns none when nothing is asked apart: "je cherche un atelier" is the question then
 */
export function tellings(
  text: Text,
  when: readonly Span[],
  words: Words,
  long = false,
): readonly Span[] {
  const told = clausesTelling(text, when, words, long);
  if (told.length === 0) return told;
  // "Je leur écrirai moi-même, à quelle adresse ?": what is told is the verb of the question; of "mes
  // données, on peut les effacer ?" what is to be done.
  const { aspects, acts } = words.intents;
  const asks = [...findCues(text, aspects, ASPECTS), ...findCues(text, acts, ACTS)];
  return told.filter(
    ({ start, end }) => !asks.some((one) => start <= one.start && one.start < end && end < one.end),
  );
}

function clausesTelling(
  text: Text,
  when: readonly Span[],
  words: Words,
  long: boolean,
): readonly Span[] {
  const { names: named, sentences, subject } = words;
  const clauses = clausesOf(text, sentences);
  // "Je reviens à l'atelier énergie : …" says of what is asked.
  const names = (clause: Span) => {
    const own = part(text, clause);
    const isOfKind = own.words().some((word) => named.kinds.includes(word.text));
    // "Je prends la conf. Elle est donnée par qui ?", not "je prends le train".
    const takes = isOfKind && says(own, sentences.takes);
    return takes || says(own, sentences.hearsay) || says(own, sentences.returns);
  };
  const remarks = (clause: Span) =>
    !part(text, clause).plain.includes("?") && says(part(text, clause), sentences.remarks);
  const starts = (clause: Span) =>
    remarks(clause) || (says(part(text, clause), sentences.tells) && !names(clause));
  const wishes = (clause: Span) => says(part(text, clause), subject.wishes);
  // "Ok, des assos quoi." asks nothing.
  const asksItself = (clause: Span) => asks(text, clause, sentences) && !remarks(clause);
  // "Je voudrais me rendre utile. Vous avez des événements sur le numérique ?": the question has its subject.
  const isOn = clauses.some((clause) => asksItself(clause) && asksOn(part(text, clause), words));
  const isToldWish = (clause: Span) =>
    isOn && starts(clause) && !asksFor(part(text, clause), words);
  // "Roubaix is fine too, I have the metro pass" asks for what is there.
  const suits = (clause: Span) => says(part(text, clause), words.follows.doesToo);
  const isAsked = (clause: Span) =>
    asksItself(clause) || suits(clause) || (wishes(clause) && !isToldWish(clause));
  const asked = clauses.filter(isAsked);
  const resumed = (place: number) => {
    const next = clauses[place + 1];
    // "La formation sur le rescrit fiscal, c'était où ?" asks of it.
    return next !== undefined && !isAsked(next) && says(part(text, next), sentences.resumes);
  };
  // "Just moved here from Portland, Oregon. What is …": a name set after what is told belongs to it.
  const added = (one: Span, place: number) => {
    const before = clauses[place - 1];
    const isName = /^\P{L}*\p{Lu}[\p{L}'’-]+\P{L}*$/u.test(part(text, one).typed);
    const isTied = before !== undefined && part(text, before).typed.trimEnd().endsWith(",");
    return isName && isTied && !isAsked(before) && starts(before);
  };
  const rambles = (clause: Span) =>
    long && part(text, clause).words().length > BRIEF && !names(clause);
  if (asked.length > 0 || long) {
    return clauses.filter(
      (one, place) =>
        !isAsked(one) && (starts(one) || resumed(place) || added(one, place) || rambles(one)),
    );
  }
  // "I'm a researcher, I study the commons": beside what one studies, what one is filters nothing.
  const concerns = (clause: Span) => says(part(text, clause), sentences.concerns);
  if (clauses.some(concerns)) return clauses.filter((one) => starts(one) && !concerns(one));
  const timed = clauses.some(
    (one) => !starts(one) && when.some(({ start }) => one.start <= start && start < one.end),
  );
  return timed ? clauses.filter((one) => starts(one) && !wishes(one)) : [];
}

/** "Des événements sur le numérique" */
function asksOn(clause: Text, { subject }: Words): boolean {
  return says(clause, subject.things) && says(clause, subject.topics);
}

/** Whether it has a word for events. */
function asksFor(clause: Text, { subject: { things, occasions } }: Words): boolean {
  return says(clause, things) || says(clause, occasions);
}

/** Whether a clause asks for some of a kind: "demain, des témoignages sur le climat ?". */
export function seeksSome(text: Text, { sentences }: Words): boolean {
  return clausesOf(text, sentences).some((clause) => {
    const own = part(text, clause);
    return own.plain.includes("?") && says(own, sentences.some);
  });
}

/** A message clause by clause, as it is written. */
export function clauseTexts(text: Text, { sentences }: Words): readonly string[] {
  return clausesOf(text, sentences).map(({ start, end }) => text.typed.slice(start, end));
}

function clausesOf(text: Text, words: SentenceWords): readonly Span[] {
  const { breaks, confirms, afterthought, instances } = words;
  const [question, subject] = afterthought;
  const cuts = [
    ...[...text.plain.matchAll(/[.!?;:,\n…]+(?=\s|$)/g)].map(
      (match) => match.index + match[0].length,
    ),
    ...matchesIn(breaks, text.plain).map(({ index }) => index),
    text.plain.length,
  ].sort((one, other) => one - other);
  const clauses: Span[] = [];
  for (const end of cuts) {
    const last = clauses.at(-1);
    const clause = { start: last?.end ?? 0, end };
    const own = part(text, clause);
    const isNamed = last && says(own, subject) && says(part(text, last), question);
    // "That's on Saturday, right?", "c'est fini, votre mois ?" are one question.
    // "Il faut apporter quelque chose, par exemple une facture ?" is one as well.
    const isTied = isNamed || says(own, confirms) || says(own, instances);
    if (last && isTied) clauses.splice(-1, 1, { ...last, end });
    else clauses.push(clause);
  }
  return clauses;
}

/** A question, or what begins as one: "who", "when" later on may only tie ("people who pass by"). */
function asks(text: Text, clause: Span, words: SentenceWords): boolean {
  // "…, tu veux bien ?" is a courtesy, and read as one before.
  if (!/[\p{L}\p{N}]/u.test(text.plain.slice(clause.start, clause.end))) return false;
  const own = part(text, clause);
  if (own.plain.includes("?") || says(own, words.endsAsking)) return true;
  return spansOf(own, words.asks, "asks").some(
    ({ start }) => Text.of(own.typed.slice(0, start)).words().length <= LEAD,
  );
}

function part(text: Text, { start, end }: Span): Text {
  return Text.of(text.typed.slice(start, end));
}
