import type { NegationWords } from "../languages/follow-words.js";
import type { Text } from "./normalise.js";
import { overlap } from "./weighed.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Piece extends Span {
  /** It is hours of any day. */
  readonly hourly?: boolean;
}

/**
 * Tells which of the things read in a message are turned away: "pas à Lille", "sauf dimanche", "not
 * at LaGrappe". The negation stands right before, but for articles and prepositions, and reaches
 * over "ni", "et" and commas to the next thing of its kind ("sauf Lille et Roubaix"), neither to what is
 * asked beside it ("pas le temps l'après-midi, le soir il y a quoi ?") nor to the one that is put in its
 * place ("pas Loos, Lille").
 *
 * @param read in the order of the words
 * @param kind things of one kind share a negation
 * @param told the clauses that only tell
 */
export function negated<T extends Piece>(
  text: Text,
  read: readonly T[],
  kind: (one: T) => string,
  words: NegationWords,
  told: readonly Span[],
): ReadonlySet<T> {
  const isTold = (one: Span) => told.some((clause) => overlap(one, clause));
  const away = new Set<T>();
  const denied = new Set<T>();
  const asked = text.plain.trimEnd().endsWith("?");
  const gap = (place: number) => text.plain.slice(read[place - 1]?.end ?? 0, read[place]?.start);
  const follows = (place: number) => {
    const [last, one] = [read[place - 1], read[place]];
    if (!last || !one || kind(last) !== kind(one) || isTold(last) !== isTold(one)) return false;
    return isAll(gap(place), words.and);
  };
  for (const [place, one] of read.entries()) {
    const last = read[place - 1];
    const between = gap(place);
    const replaces =
      last !== undefined && denied.has(last) && between.trim() === "," && !follows(place + 1);
    const joined = last !== undefined && away.has(last) && follows(place) && !replaces;
    const after = text.plain.slice(one.end);
    const missed = kind(one) === "windows" && words.busy.test(between);
    // "Ya pas un samedi avec des patrons" asks for one, question mark or not.
    const isOne = words.indefinite.test(text.plain.slice(one.start, one.end));
    const negator = negation(between, words, asked || isOne);
    if (negator !== undefined && isAll(negator, words.denying)) denied.add(one);
    // "Mornings only, I work from 1 pm" has it with the time.
    const upTo = [between, `${text.plain.slice(one.start, one.end)} `];
    const isOnly = upTo.some((before) => words.only.test(before));
    const isFree = one.hourly && (isOnly || says(after, words.byDay));
    const busy = says(after, words.after) && !isFree;
    if (joined || missed || negator !== undefined || busy) away.add(one);
    else if (last && last.start === one.start && away.has(last)) away.add(one);
  }
  return away;
}

/** What stands before or between neighbours and only ties them: "ou" in "samedi ou dimanche", not "où". */
export function ties(text: Text, read: readonly Span[], { and }: NegationWords): readonly Span[] {
  return read.flatMap(({ start: end }, place) => {
    const start = read[place - 1]?.end ?? 0;
    const between = text.typed.slice(start, end);
    const tied = end > start && !between.includes("ù") && isAll(text.plain.slice(start, end), and);
    return tied ? [{ start, end }] : [];
  });
}

/** Whether the words begin so: "je peux pas" after "dimanche". */
function says(after: string, pattern: RegExp): boolean {
  return after.search(pattern) !== -1;
}

/** A negator, then nothing but words that keep the tie. */
function negation(before: string, words: NegationWords, asked: boolean): string | undefined {
  const { negators, between, rhetorical } = words;
  const last = [...before.matchAll(negators)].at(-1);
  const led = (lead: RegExpMatchArray) => (lead.index ?? 0) + lead[0].length === last?.index;
  if (last === undefined || (asked && [...before.matchAll(rhetorical)].some(led))) return undefined;
  return isAll(before.slice(last.index + last[0].length), between) ? last[0] : undefined;
}

/**
 * The subjects said to lie outside of what is sought: "le travail en dehors de l'emploi" is neither
 * about employment nor turns it away, as "en dehors de Lille" turns Lille away.
 */
export function placedOutside<T extends Span>(
  text: Text,
  read: readonly T[],
  words: NegationWords,
): ReadonlySet<T> {
  return new Set(
    read.filter((one, place) => {
      const before = text.plain.slice(read[place - 1]?.end ?? 0, one.start);
      const said = negation(before, words, false);
      return said !== undefined && isAll(said, words.placing);
    }),
  );
}

function isAll(words: string, allowed: RegExp): boolean {
  return words.replace(allowed, " ").trim().replaceAll("'", "") === "";
}
