import type { SentenceWords } from "../languages/sentence-words.js";
import { says } from "./cues.js";
import { Text } from "./normalise.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The clauses that tell of the speaker beside one that asks: "j'ai posé ma journée, qu'est-ce qu'on
 * peut voir ?". What they say of things is no filter unless the question says nothing itself; what
 * they say of days and places holds.
 *
 * @returns none when nothing is asked apart: "je cherche un atelier" is the question then
 */
export function tellings(text: Text, words: SentenceWords): readonly Span[] {
  const clauses = clausesOf(text, words);
  const asked = clauses.filter((clause) => asks(text, clause, words));
  if (asked.length === 0) return [];
  return clauses.filter(
    (clause) => !asked.includes(clause) && says(part(text, clause), words.tells),
  );
}

function clausesOf(text: Text, { breaks }: SentenceWords): readonly Span[] {
  const cuts = [
    ...[...text.plain.matchAll(/[.!?;:,\n…]+(?=\s|$)/g)].map(
      (match) => match.index + match[0].length,
    ),
    ...[...text.plain.matchAll(breaks)].map(({ index }) => index),
    text.plain.length,
  ].sort((one, other) => one - other);
  return cuts.map((end, place) => ({ start: cuts[place - 1] ?? 0, end }));
}

function asks(text: Text, clause: Span, words: SentenceWords): boolean {
  const own = part(text, clause);
  return own.plain.includes("?") || says(own, words.asks);
}

function part(text: Text, { start, end }: Span): Text {
  return Text.of(text.typed.slice(start, end));
}
