import type { FormWords } from "../../languages/form-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text, type Word } from "../../understanding/normalise.js";
import { type Count, isLarge, numberOf, wordsAndSigns } from "./count.js";
import { readParty } from "./party.js";
import { blanked, type FieldReading } from "./reading.js";

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
    ...spansOf(typed, words.spelling, "spelling"),
  ]);
  const said = Text.of(text).words();
  const signed = wordsAndSigns(text);
  const found =
    (asked ? opening(text, said, words) : undefined) ??
    total(text, said, words) ??
    pair(text, said, words) ??
    readParty(signed, words, asked) ??
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
  const value = total(text, Text.of(text).words(), words)?.value;
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

/** All who come: "trois personnes", "nous serons 3". */
function total(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  for (const [at, word] of said.entries()) {
    const isFar = isLarge(word);
    const value = isFar ? Number(word.text) : numberOf(word, words);
    if (value === undefined || isHour(text, word)) continue;
    // "Une seule personne".
    const next = said[words.alone.includes(said[at + 1]?.text ?? "") ? at + 2 : at + 1];
    const among = spansOf(text, words.amongUs, "us").find(
      ({ start }) => start > word.end && text.slice(word.end, start).trim() === "",
    );
    if (among && value > 1) {
      const us = said.findLast(({ start }) => start < among.end);
      return { value, first: frameOf(said, at, words) ?? word, last: us ?? word };
    }
    const isCounted = next !== undefined && words.people.includes(next.text);
    const isLabelled = isAfterLabel(text, said, at, words);
    const isFramed =
      !isFar &&
      !isOfKind(said, at, words) &&
      (isOfAll(said, at, words) ||
        isBetweenThem(text, said, at, words) ||
        isOnlySo(text, said, at, words));
    const isOfOthers = [...words.others, ...words.belonging].includes(next?.text ?? "");
    const isOfSome = isCounted && (isBesideSelf(said, at, words) || isRelative(said, at, words));
    if (isLabelled || ((isCounted || (isFramed && !isOfOthers)) && !isOfSome)) {
      const first = isLabelled
        ? (said[at - 1] ?? word)
        : (isFramed && frameOf(said, at, words)) || word;
      return { value, first, last: isCounted ? next : word };
    }
  }
  return undefined;
}

/** "Places : 2". */
function isAfterLabel(text: string, said: readonly Word[], at: number, words: FormWords): boolean {
  const [label, number] = [said[at - 1], said[at]];
  if (!label || !number || !words.people.includes(label.text)) return false;
  return /^\s*[:=]\s*$/.test(text.slice(label.end, number.start));
}

/** "(On sera) 2 adultes et 3 enfants": of some kind of people, whom others may come beside. */
function isOfKind(said: readonly Word[], at: number, words: FormWords): boolean {
  const next = said[at + 1]?.text ?? "";
  return words.groups.includes(next) || next in words.companions;
}

/** Where what frames a number begins, which says nothing else: "serons 3", "viendrions à 2". */
function frameOf(said: readonly Word[], at: number, words: FormWords): Word | undefined {
  const frames = [...words.seatFrames, ...words.only, ...words.comes, ...words.between];
  let first = at;
  while (frames.includes(said[first - 1]?.text ?? "")) first--;
  return said[first];
}

/** "Serons 3", "une famille de 4"; an article is no number: "on est une famille". */
function isOfAll(said: readonly Word[], at: number, words: FormWords): boolean {
  const last = words.only.includes(said[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const [band = "", frame = ""] = [said[last - 1]?.text, said[last]?.text];
  const isArticle = words.owners.includes(said[at]?.text ?? "") && said[at + 1] !== undefined;
  const isBand = words.bands.includes(band) && words.links.includes(frame);
  return isBand || (words.seatFrames.includes(frame) && !isArticle);
}

/** "One of us is ill, so only 2", "du coup plus que 2": so many that are left, of no noun. */
function isOnlySo(text: string, said: readonly Word[], at: number, words: FormWords): boolean {
  const before = said[at - 1]?.text ?? "";
  const isOnly = words.only.includes(before) && !words.relative.includes(before);
  return isOnly && endsClause(text, said, at);
}

/** Whether nothing follows a word before the next comma or full stop. */
function endsClause(text: string, said: readonly Word[], at: number): boolean {
  const end = said[at]?.end ?? 0;
  return said[at + 1] === undefined || /^\s*[^\p{L}\p{N}\s]/u.test(text.slice(end));
}

/** "On viendrait à 2": nothing is counted but those who come, so that no noun follows. */
function isBetweenThem(text: string, said: readonly Word[], at: number, words: FormWords): boolean {
  const [verb = "", link = ""] = [said[at - 2]?.text, said[at - 1]?.text];
  const next = said[at + 1];
  const isMore =
    next !== undefined && [...words.along, ...words.links, ...words.courteous].includes(next.text);
  // "On vient en famille, à 4".
  return (
    [...words.comes, ...words.bands].includes(verb) &&
    words.between.includes(link) &&
    (endsClause(text, said, at) || isMore)
  );
}

/** "Nous deux", "sign us both up". */
function pair(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [span] = spansOf(text, words.pair, "two");
  const told = said.filter(({ start, end }) => span && span.start <= start && end <= span.end);
  const [first] = told;
  const last = told.at(-1);
  return first && last && { value: 2, first, last };
}

/** "Il manque une personne", "deux personnes de plus". */
function isRelative(said: readonly Word[], at: number, { relative }: FormWords): boolean {
  return [at - 1, at + 2, at + 3].some((near) => relative.includes(said[near]?.text ?? ""));
}

/** "Moi et deux personnes", "deux personnes en plus de moi": the speaker is not among the two. */
function isBesideSelf(said: readonly Word[], at: number, { self, links }: FormWords): boolean {
  const isLink = (word: Word | undefined) => word !== undefined && links.includes(word.text);
  const isSelf = (word: Word | undefined) => word !== undefined && self.includes(word.text);
  let before = at - 1;
  while (isLink(said[before])) before--;
  let after = at + 2;
  while (isLink(said[after])) after++;
  return (before < at - 1 && isSelf(said[before])) || (after > at + 2 && isSelf(said[after]));
}

/** "Juste moi". */
function onlySelf(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  const [span] = spansOf(text, words.onlySelf, "one");
  const told = said.filter(({ start, end }) => span && span.start <= start && end <= span.end);
  const [first] = told;
  const last = told.at(-1);
  return first && last && { value: 1, first, last };
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

function isHour(text: string, { end }: Word): boolean {
  return /^\s*(h\b|heures?\b|:\s*\d|am\b|pm\b)/i.test(text.slice(end));
}
