import type { FormWords } from "../../languages/form-words.js";
import { spansOf } from "../../understanding/cues.js";
import type { Word } from "../../understanding/normalise.js";
import { type Count, isHour, isLarge, numberOf } from "./count.js";

/** All who come: "trois personnes", "nous serons 3". */
export function countAll(text: string, said: readonly Word[], words: FormWords): Count | undefined {
  for (const [at, word] of said.entries()) {
    const isFar = isLarge(word);
    const value = isFar ? Number(word.text) : numberOf(word, words);
    if (value === undefined || isHour(text, word)) continue;
    // "Une seule personne".
    const next = said[words.alone.includes(said[at + 1]?.text ?? "") ? at + 2 : at + 1];
    const rightBehind = ({ start }: { readonly start: number }) =>
      start > word.end && text.slice(word.end, start).trim() === "";
    const among = spansOf(text, words.amongUs, "us").find(rightBehind);
    // "Two of us can't make it, so three of us".
    if (!among && spansOf(text, words.ofUs, "us").some(rightBehind)) continue;
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
  const frames = [
    ...words.seatFrames,
    ...words.only,
    ...words.emphases,
    ...words.comes,
    ...words.between,
  ];
  let first = at;
  // "On est une équipe de 3".
  if (isBand(said, at, words)) first -= words.owners.includes(said[at - 3]?.text ?? "") ? 3 : 2;
  while (frames.includes(said[first - 1]?.text ?? "")) first--;
  return said[first];
}

/** "Serons 3", "une famille de 4"; an article is no number: "on est une famille". */
function isOfAll(said: readonly Word[], at: number, words: FormWords): boolean {
  const between = [...words.only, ...words.emphases];
  const last = between.includes(said[at - 1]?.text ?? "") ? at - 2 : at - 1;
  const frame = said[last]?.text ?? "";
  const isArticle = words.owners.includes(said[at]?.text ?? "") && said[at + 1] !== undefined;
  return isBand(said, last + 1, words) || (words.seatFrames.includes(frame) && !isArticle);
}

/** "Une famille de 4". */
function isBand(said: readonly Word[], at: number, { bands, links }: FormWords): boolean {
  return bands.includes(said[at - 2]?.text ?? "") && links.includes(said[at - 1]?.text ?? "");
}

/** "One of us is ill, so only 2", "du coup plus que 2": so many that are left, of no noun. */
function isOnlySo(text: string, said: readonly Word[], at: number, words: FormWords): boolean {
  const before = said[at - 1]?.text ?? "";
  const isOnly = words.only.includes(before) && !words.relative.includes(before);
  const isLeft = [1, 2, 3].some((back) => isThus(text, said, at, back, words));
  return (isOnly || isLeft) && endsClause(text, said, at);
}

/** "(Anke is sick) so it's two", "donc on sera deux": no word between them is longer than those that frame. */
function isThus(
  text: string,
  said: readonly Word[],
  at: number,
  back: number,
  { thus }: FormWords,
): boolean {
  const [from, number] = [said[at - back], said[at]];
  if (!from || !number || !thus.includes(from.text)) return false;
  return /^[^,;.!?]*$/.test(text.slice(from.end, number.start));
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
    next !== undefined &&
    [...words.along, ...words.links, ...words.courteous, ...words.purposes].includes(next.text);
  // "We are coming three".
  if (words.comes.includes(link) && endsClause(text, said, at)) return true;
  // "On vient en famille, à 4".
  return (
    [...words.comes, ...words.bands].includes(verb) &&
    words.between.includes(link) &&
    (endsClause(text, said, at) || isMore)
  );
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
