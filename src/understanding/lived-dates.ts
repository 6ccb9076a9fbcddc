import type { FoundWindow } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import type { Window } from "../programme/query.js";
import { says } from "./cues.js";
import type { ProgrammeDays } from "./dates.js";
import { Text } from "./normalise.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The dates of the speaker's own life: "j'ai été licencié en septembre, qu'y a-t-il pour l'emploi ?",
 * "we moved here in August, anything for children?". They stand in a clause of their own that tells
 * what was lived, before today or outside the programme, while another clause asks; one that itself
 * asks of the past ("what did I miss?") makes them dates of events again. The next such day is never
 * meant: "en septembre" is not that of next year. Nor is it of today what one is in at the moment, unless one
 * tells of where one is or that one is free: "je suis au chômage en ce moment, quelles formations ?".
 *
 * @param dates as they were read, in the programme's year
 * @param today as an ISO date
 */
export function livedDates(
  text: Text,
  dates: readonly FoundWindow[],
  words: Words,
  { start, end }: ProgrammeDays,
  today: string,
): readonly FoundWindow[] {
  const { sentences, subject } = words;
  if (dates.length === 0 || says(text, sentences.asksPast)) return [];
  const clauses = clausesOf(text, dates, words);
  const bygone = ({ start: from, end: until, open }: Window) => {
    const first = (from ?? until ?? "").slice(0, 10);
    const over = open ? first < today : (until ?? from ?? "") <= `${today}T00:00`;
    return over || first > end || (until ?? first) <= `${start}T00:00`;
  };
  const asksBeside = (rest: Text) =>
    rest.plain.includes("?") ||
    [sentences.asks, subject.wishes, subject.things, subject.occasions].some((one) =>
      says(rest, one),
    );
  // "I'm out of work at the moment": a state, and no time.
  const isState = (date: FoundWindow) => {
    const own = clauses.find((clause) => clause.start <= date.start && date.end <= clause.end);
    if (!own || !says(part(text, date), sentences.presently)) return false;
    const clause = part(text, own);
    const isOfPlaceOrTime = [sentences.stays, sentences.available].some((one) => says(clause, one));
    const seeks = [subject.things, subject.occasions].some((one) => says(clause, one));
    const tells = says(clause, sentences.tells) && !isOfPlaceOrTime && !seeks;
    const rest = text.without([own]);
    // "I'm bored right now, what's on?"
    const goesOut = says(rest, subject.outings);
    return tells && !goesOut && !says(clause, sentences.asks) && asksBeside(rest);
  };
  return dates.filter((date) => {
    if (isState(date)) return true;
    if (!bygone(date.value)) return false;
    // "Arrivé il y a 6 mois je cherche du travail": nothing was on so long before the programme.
    const isBefore = (date.value.end ?? date.value.start ?? "") <= `${start}T00:00`;
    if (isBefore && date.rule === AGO && says(text, subject.wishes)) return true;
    const own = clauses.find((clause) => clause.start <= date.start && date.end <= clause.end);
    if (!own) return false;
    const clause = part(text, own);
    const rest = text.without([own]);
    const told = part(text, date);
    const lived = says(told, sentences.since)
      ? says(clause, sentences.tells) || says(clause, sentences.lasts)
      : says(clause, sentences.lived);
    return lived && asksBeside(rest) && !says(clause, sentences.asks);
  });
}

/** The rule of "il y a 6 mois", in any language. */
const AGO = "so long ago";

/** Clauses, cut finer than questions need: "I got laid off in September and would like …". */
function clausesOf(text: Text, dates: readonly Span[], { sentences }: Words): readonly Span[] {
  const cuts = [...text.plain.matchAll(/[.!?;:,()\n…]+(?=\s|$)/g)].map(
    ({ index, 0: { length } }) => index + length,
  );
  for (const pattern of [sentences.breaks, sentences.joins]) {
    cuts.push(...[...text.plain.matchAll(pattern)].map(({ index }) => index));
  }
  const inside = (cut: number) => dates.some(({ start, end }) => start <= cut && cut < end);
  const ends = [...cuts.filter((cut) => !inside(cut)), text.plain.length].sort((a, b) => a - b);
  const pieces = ends.map((end, place) => ({ start: ends[place - 1] ?? 0, end }));
  // "En septembre, j'ai été licencié": a date set before goes with what follows it.
  return pieces.map((piece, place) => {
    const isBare = part(text.without(dates), piece).words().length === 0;
    return { start: piece.start, end: isBare ? (pieces[place + 1]?.end ?? piece.end) : piece.end };
  });
}

function part(text: Text, { start, end }: Span): Text {
  return Text.of(text.typed.slice(start, end));
}
