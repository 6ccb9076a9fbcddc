import type { FormWords } from "../../languages/form-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text, type Word } from "../../understanding/normalise.js";
import { type Count, numberOf } from "./count.js";
import { blanked } from "./reading.js";

/**
 * Counts people by who they are: "ma femme et moi" is 2, "avec deux amis" 3, "un adulte et deux
 * enfants" 3. Nothing when how many is left open ("mes enfants et moi"), or when it is not told
 * whether the speaker comes too ("mon fils").
 *
 * @param asked whether a number of people was asked for: then "moi" alone is one
 */
export function readParty(
  said: readonly Word[],
  words: FormWords,
  asked: boolean,
): Count | undefined {
  const speaks = said.filter((_, at) => isSpeaker(said, at, words, asked));
  const along = said.filter(({ text }) => words.along.includes(text));
  const company = readCompany(said, words, speaks.length > 0, asked);
  if (!company) return undefined;
  const { others, counted, owned, told } = company;
  // Who speaks is one of the couple: "un couple avec un bébé" are three.
  const isOfCouple = said.some(
    ({ text }, at) => words.couples.includes(text) && !isAlong(said, at, words),
  );
  const comes = !isOfCouple && (speaks.length > 0 || along.length > 0);
  if (others === 0 && !(asked && speaks.length > 0)) return undefined;
  if (!comes && said.some(({ text }) => words.relative.includes(text))) return undefined;
  const isTold = isOfCouple || (counted && !owned && (asked || others > 1));
  if (!comes && !isTold) return undefined;
  const all = [...told, ...speaks, ...(others > 0 ? along : [])].sort((a, b) => a.start - b.start);
  const [first] = all;
  const last = all.at(-1);
  return first && last && { value: others + (comes ? 1 : 0), first, last };
}

/** All who come with somebody named, told right behind the name: "and a friend", "et ses deux enfants". */
export function readBesideName(text: string, words: FormWords): number | undefined {
  const spelt = spansOf(text, words.spelling, "spelling");
  const [link, ...said] = Text.of(blanked(text, spelt)).words();
  const ties = [...words.joins, ...words.along, ...words.links];
  if (!link || !ties.includes(link.text)) return undefined;
  const company = readCompany([link, ...said], words, true, false);
  const [first] = company?.told ?? [];
  return company && first && first === said[0] ? company.others + 1 : undefined;
}

/** How many a name is of: two of "Élodie Martin et Inès Okafor". Nothing of one. */
export function peopleNamed(name: string, { joins }: Pick<FormWords, "joins">): number | undefined {
  const links = Text.of(name)
    .words()
    .filter(({ text }) => joins.includes(text));
  return links.length > 0 ? links.length + 1 : undefined;
}

/** Who come beside the speaker. */
export interface Company {
  readonly others: number;
  /** Some are told by their number: "deux enfants". */
  readonly counted: boolean;
  /** Some are told as somebody's: "ma femme". */
  readonly owned: boolean;
  readonly told: readonly Word[];
}

/**
 * The people of whom words speak beside the speaker. Nothing when how many they are is left open.
 *
 * @param speaks whether the speaker comes too
 * @param asked whether a number of people was asked for
 */
export function readCompany(
  said: readonly Word[],
  words: FormWords,
  speaks: boolean,
  asked: boolean,
): Company | undefined {
  let others = 0;
  let counted = false;
  let owned = false;
  const told: Word[] = [];
  for (let at = 0; at < said.length; at++) {
    const word = said[at];
    if (!word) break;
    const number = numberOf(word, words);
    const next = at + (words.others.includes(said[at + 1]?.text ?? "") ? 2 : 1);
    const who = said[next];
    const bears = who && (words.groups.includes(who.text) || words.people.includes(who.text));
    const each = who && words.companions[who.text];
    const isPossessed =
      words.possessives.includes(said[at - 1]?.text ?? "") && /[^s]s$/.test(who?.text ?? "");
    const isPlus = words.links.includes(said[at - 1]?.text ?? "") && speaks;
    if (
      number !== undefined &&
      (bears || isPossessed || each !== undefined || next > at + 1 || isPlus)
    ) {
      const isOwned = words.owners.includes(said[at - 1]?.text ?? "");
      others += number * (each ?? 1);
      if (isOwned) owned = true;
      else counted = true;
      const owner = isOwned ? said[at - 1] : undefined;
      const isOfWho = bears || isPossessed || each !== undefined;
      told.push(owner ?? word, who && isOfWho ? who : word);
      at = who && isOfWho ? next : next - 1;
    } else if (words.couples.includes(word.text)) {
      others += words.companions[word.text] ?? 0;
      told.push(word);
    } else if (words.owners.includes(word.text)) {
      const isQualified = words.qualifiers.includes(said[at + 1]?.text ?? "");
      const companion = said[isQualified && said[at + 2] ? at + 2 : at + 1];
      const isCounted = numberOf(companion, words) !== undefined;
      if (companion && !isCounted && isGroup(word.text, companion.text, words)) return undefined;
      const isSomebody = asked && speaks && words.possessives.includes(word.text) && !isCounted;
      const value = companion && (words.companions[companion.text] ?? (isSomebody ? 1 : undefined));
      if (companion && value !== undefined) {
        others += value;
        owned = true;
        told.push(word, companion);
        at = said.indexOf(companion);
      }
    }
  }
  return { others, counted, owned, told };
}

/** Several, of whom it is not told how many: "mes enfants", "our guests". */
export function isGroup(owner: string, word: string, words: FormWords): boolean {
  const { groups, companions, possessives } = words;
  const isPlural = possessives.includes(owner) && /[^s]s$/.test(word) && !(word in companions);
  return groups.includes(word) || isPlural;
}

/** "Avec un couple", "with another couple". */
function isAlong(said: readonly Word[], at: number, words: FormWords): boolean {
  const before = said.slice(Math.max(0, at - 2), at).map(({ text }) => text);
  return before.some((word) => words.along.includes(word) || words.others.includes(word));
}

/** "Moi" comes along; told on the way, only where it is linked to others: not in "laissez-moi …". */
function isSpeaker(said: readonly Word[], at: number, words: FormWords, asked: boolean): boolean {
  const { self, linkedSelf, links, along, particles } = words;
  const word = said[at]?.text ?? "";
  if (asked && self.includes(word)) return true;
  // "Sign me up + my brother".
  const after = particles.includes(said[at + 1]?.text ?? "") ? at + 2 : at + 1;
  const isLinked = [at - 1, after].some((near) =>
    [...links, ...along].includes(said[near]?.text ?? ""),
  );
  // "Me, my wife and our three boys".
  const isListed = isSomebodys(said, at + 1, words);
  return (isLinked || isListed) && (self.includes(word) || linkedSelf.includes(word));
}

/** "My wife": who comes is told right there. */
function isSomebodys(
  said: readonly Word[],
  at: number,
  { possessives, companions }: FormWords,
): boolean {
  return possessives.includes(said[at]?.text ?? "") && (said[at + 1]?.text ?? "") in companions;
}
