import type { FormWords } from "../../languages/form-words.js";
import { says, spansOf } from "../../understanding/cues.js";
import { Text, type Word } from "../../understanding/normalise.js";
import { type Count, isHour, numberOf, wordsAndSigns } from "./count.js";
import { readParty } from "./party.js";
import { blanked, type FieldReading } from "./reading.js";
import { countAll } from "./total.js";

/** The most that one request may ask for; a group beyond it is to be agreed with the organiser. */
export const MOST_SEATS = 20;
/** How many come when nobody says so: the person who asks. */
export const SEATS_UNSAID = 1;

/**
 * Finds a number of people: "2 places", "on sera trois", "ma femme et moi". Bare numbers count only
 * when it was asked for them, since a number may be anything; two of them ("2 ou 3") tell nothing.
 */
export function readSeats(typed: string, words: FormWords, asked: boolean): FieldReading<number> {
  const turned = spansOf(typed, words.insteadOf, "instead");
  const text = blanked(typed, [
    ...turned,
    ...spansOf(typed, words.ages, "age"),
    ...spansOf(typed, words.undecided, "undecided"),
    ...spansOf(typed, words.spelling, "spelling"),
  ]);
  const said = Text.of(text).words();
  const signed = wordsAndSigns(text);
  const found =
    (asked ? opening(text, said, words) : undefined) ??
    countAll(text, said, words) ??
    pair(text, said, words) ??
    inTheEndAlone(text, said, words) ??
    (says(text, words.unsure) ? undefined : readParty(signed, words, asked)) ??
    besides(text, said, words) ??
    onlySelf(text, said, words) ??
    (asked ? bare(text, said, words) : undefined);
  if (!found) return { kind: "missing" };
  const { value, first } = found;
  const last = withTurnedAway(said, found, words);
  const { index: start } = BROKEN.exec(text.slice(0, first.start)) ?? { index: first.start };
  if (start < first.start || value < 1 || value > MOST_SEATS) {
    return { kind: "invalid", said: text.slice(start, last.end) };
  }
  // "3 instead of 2".
  const away = turned.find(({ end }) => text.slice(last.end, end).trim() === "");
  return { kind: "read", value, start: first.start, end: Math.max(last.end, away?.end ?? 0) };
}

/** Before a number, what makes it no count: the sign of "-5", the units of "1.5". */
const BROKEN = /(?<![^\s(])[-−]$|\d+[.,]$/;

/** "+1", "with a plus one": the speaker, and so many besides. */
function besides(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [span] = spansOf(text, words.plusSome, "plus");
  const told = said.filter(({ start, end }) => span && span.start <= start && end <= span.end);
  const more = told.map((word) => numberOf(word, words)).find((one) => one !== undefined);
  const [first] = told;
  const last = told.at(-1);
  return first && last && more !== undefined ? { value: more + 1, first, last } : undefined;
}

/** The end of "3, not 2": the number turned away is said of the same. */
function withTurnedAway(said: readonly Word[], { last }: Count, words: FormWords): Word {
  let at = said.indexOf(last) + 1;
  while (words.links.includes(said[at]?.text ?? "")) at++;
  const [not, away] = [said[at], said[at + 1]];
  const turns = not !== undefined && words.not.includes(not.text);
  return turns && away !== undefined && numberOf(away, words) !== undefined ? away : last;
}

/** The number that an answer begins with: "deux, moi et notre présidente", "4 dont un en fauteuil". */
export function readOpening(text: string, words: FormWords): number | undefined {
  const value = opening(text, Text.of(text).words(), words)?.value;
  return value !== undefined && value >= 1 && value <= MOST_SEATS ? value : undefined;
}

/** The number of all who come, told in so many words: "on sera trois"; not "avec mon fils". */
export function readTotal(text: string, words: FormWords): number | undefined {
  const value = countAll(text, Text.of(text).words(), words)?.value;
  return value !== undefined && value >= 1 && value <= MOST_SEATS ? value : undefined;
}

/** A number at the head of the answer, told who they are next: "deux, moi et notre présidente". */
function opening(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [first, next] = said;
  const value = numberOf(first, words);
  // "06-12", "2.5": a number that goes on is no count.
  const end = next && words.courteous.includes(next.text) ? next.end : first?.end;
  const isParted = /^ ?[,:;.!(–-](?!\d)/.test(text.slice(end));
  const isOfWhole = next !== undefined && words.including.includes(next.text);
  if (!first || value === undefined || !(isParted || isOfWhole)) return undefined;
  const isMore = next && (words.links.includes(next.text) || words.relative.includes(next.text));
  return isMore ? undefined : { value, first, last: first };
}

/** "Nous deux", "sign us both up". */
function pair(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [span] = spansOf(text, words.pair, "two");
  const told = said.filter(({ start, end }) => span && span.start <= start && end <= span.end);
  const [first] = told;
  const last = told.at(-1);
  return first && last && { value: 2, first, last };
}

/** "Juste moi". */
function onlySelf(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [span] = spansOf(text, words.onlySelf, "one");
  const told = said.filter(({ start, end }) => span && span.start <= start && end <= span.end);
  const [first] = told;
  const last = told.at(-1);
  return first && last && { value: 1, first, last };
}

/** "My husband can't make it, so just me": who is spoken of before does not come. */
function inTheEndAlone(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const alone = onlySelf(text, said, words);
  const after = said.filter(({ start }) => alone && start > alone.last.end);
  const isAlone = after.every(
    (word) => !(word.text in words.companions || words.groups.includes(word.text)),
  );
  return isAlone ? alone : undefined;
}

/** The number itself, or one person: "seule". */
function bare(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const numbers = said.filter(
    (word, at) =>
      numberOf(word, words) !== undefined &&
      !isHour(text, word) &&
      !isTurnedAway(said, at, words) &&
      !isArticle(text, said, at, words) &&
      !isPointer(said, at, words),
  );
  const telling = numbers.filter((word) => numberOf(word, words) !== 1);
  const [first, ...others] = telling.length > 0 ? telling : numbers;
  const value = numberOf(first, words);
  if (first && value !== undefined) {
    const same = others.every((word) => numberOf(word, words) === value);
    return same ? { value, first, last: first } : undefined;
  }
  const alone = said.find(({ text: word }) => words.alone.includes(word));
  return alone && { value: 1, first: alone, last: alone };
}

/** "Un i", "une question": before a noun, what could count is an article; "un seul" and "un svp" count. */
function isArticle(text: string, said: readonly Word[], at: number, words: FormWords): boolean {
  const [word, next] = [said[at], said[at + 1]];
  if (!word || !next || !words.owners.includes(word.text)) return false;
  const counts = [
    ...words.alone,
    ...words.people,
    ...words.along,
    ...words.links,
    ...words.courteous,
  ];
  return /^ +$/.test(text.slice(word.end, next.start)) && !counts.includes(next.text);
}

/** "Pas 3", "not two", "that one"; "make that 5" counts. */
function isTurnedAway(said: readonly Word[], at: number, words: FormWords): boolean {
  const before = said[at - 1]?.text ?? "";
  const points = words.pointers.includes(before) && numberOf(said[at], words) === 1;
  return points || words.not.includes(before);
}

/** "The one about …", "l'un des deux": before more words, a pointer; "just the one" and "the one person" count. */
function isPointer(said: readonly Word[], at: number, words: FormWords): boolean {
  const next = said[at + 1];
  const counts = [...words.people, ...words.courteous, ...words.along, ...words.links];
  const points = words.definite.includes(said[at - 1]?.text ?? "") && next !== undefined;
  return points && numberOf(said[at], words) === 1 && !counts.includes(next.text);
}
