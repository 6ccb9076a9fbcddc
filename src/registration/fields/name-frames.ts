import type { FormWords } from "../../languages/form-words.js";
import { spansOf } from "../../understanding/cues.js";
import { plain, Text } from "../../understanding/normalise.js";
import { numberOf } from "./count.js";
import { isName, isTalk, tidy } from "./name-words.js";
import type { FieldReading } from "./reading.js";

/**
 * Finds a name by what frames it: "je m'appelle …", "put me down as …". Where none was asked for, only what
 * says nothing else frames any name, and the others one with its capitals.
 */
export function framed(
  text: string,
  words: FormWords,
  isAsked: boolean,
): FieldReading<string> | undefined {
  const { plain: said } = Text.of(text);
  let house: FieldReading<string> | undefined;
  for (const { frame, isSure, isHead } of framesOf(words, isAsked)) {
    // "I'm not very good with these things, I'm Maureen Ashworth".
    const at = said.lastIndexOf(frame);
    const before = said.slice(0, Math.max(at, 0));
    if (at < 0 || (isHead ? !beginsClause(before, words) : WORD_BEFORE.test(before))) continue;
    const framing = at + frame.length + hedge(said.slice(at + frame.length), words).length;
    const start = framing + kinship(said.slice(framing), words).length;
    const part = inFull(text.slice(start)) ?? upToEnd(text.slice(start), words);
    const value = tidy(part).replace(/^.*,\s*/, "");
    const looksIt = isCapitalised(value, words) || (isAsked && isWhole(value));
    if (!isName(value) || isTalk(value, words) || !(isSure || looksIt)) continue;
    // "Pour la Ville de Hem" tells of whom one is, "Le Goff" is a name.
    const [first = ""] = value.split(" ");
    if ((isHead || !isSure) && [...words.owners, ...words.definite].includes(first)) continue;
    const read = { kind: "read", value, start: at, end: start + part.trimEnd().length } as const;
    if (!isHouse(value, words)) return read;
    house ??= read;
  }
  return house && (kinNamed(text, words) ?? house);
}

/** "L'association Les Jardins", "Les Jardins de Flore": a house, as their article or what they are tells. */
function isHouse(value: string, { houses }: FormWords): boolean {
  const [first, second] = Text.of(value).words();
  return [first, first?.text === "l" ? second : undefined].some(
    (word) => word !== undefined && houses.includes(word.text),
  );
}

/** "Our treasurer Odile Masson": who comes, told by what they are to the one who speaks. */
function kinNamed(
  text: string,
  { possessives, companions }: FormWords,
): FieldReading<string> | undefined {
  const said = Text.of(text).words();
  for (const [at, word] of said.entries()) {
    const kin = said[at + 1];
    if (!kin || !possessives.includes(word.text) || !(kin.text in companions)) continue;
    const [value = ""] = CAPITALS.exec(text.slice(kin.end).trimStart()) ?? [];
    const start = text.indexOf(value, kin.end);
    if (value !== "") return { kind: "read", value, start, end: start + value.length };
  }
  return undefined;
}

/** Two words or three with their capitals. */
const CAPITALS = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}/u;

/** "Awa, Awa Ndiaye-Carpentier": a first name, said again with the last. */
const SAID_IN_FULL = /^(\p{Lu}[\p{L}’'-]*),\s*(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){1,2})/u;

function inFull(text: string): string | undefined {
  const [whole, first = "", name = ""] = SAID_IN_FULL.exec(text) ?? [];
  return name.split(" ").includes(first) ? whole : undefined;
}

/** Part of a word. */
const WORD_BEFORE = /[\p{L}\p{N}]$/u;

/** Whether nothing stands since the last sentence or comma but a number of seats: "une place pour …". */
function beginsClause(before: string, words: FormWords): boolean {
  const [clause = ""] = before.match(/[^,;:.!?\n]*$/u) ?? [];
  return Text.of(clause)
    .words()
    .every((word) => words.people.includes(word.text) || numberOf(word, words) !== undefined);
}

interface Frame {
  readonly frame: string;
  /** Says nothing else, so that whatever follows is a name. */
  readonly isSure: boolean;
  /** Frames a name at the head of a clause only. */
  readonly isHead: boolean;
}

function framesOf(words: FormWords, isAsked: boolean): readonly Frame[] {
  const { nameFrames, vagueNameFrames, askedNameFrames } = words;
  return [
    ...inHaste(nameFrames).map((frame) => ({ frame, isSure: true, isHead: false })),
    ...inHaste(isAsked ? askedNameFrames : []).map((frame) => ({
      frame,
      isSure: true,
      isHead: true,
    })),
    ...inHaste(vagueNameFrames).map((frame) => ({ frame, isSure: false, isHead: false })),
  ];
}

/** What follows a frame, up to a sign or to what goes on after a name. */
export function upToEnd(text: string, words: FormWords): string {
  const [upToSign = ""] = text.split(/[,;\n\d@()]|(?<=\p{L}{2})[.!?…]+\s/u, 1);
  const [end] = Text.of(upToSign).plain.matchAll(words.nameEnds);
  const upToWord = end
    ? upToSign.slice(0, end.index + joined(upToSign, end.index, words))
    : upToSign;
  return withoutHouse(upToWord, words);
}

/** "First name Jo, last name Marsh", "nom : Dupont, prénom : Claire". */
export function byItsParts(text: string, words: FormWords): FieldReading<string> | undefined {
  const { first, last } = words.nameParts;
  const labels = [...spansOf(text, first, "first"), ...spansOf(text, last, "last")];
  const [one, other, ...more] = labels.toSorted((a, b) => a.start - b.start);
  if (!one || !other || one.value === other.value || more.length > 0) return undefined;
  const told = partAfter(text.slice(one.end, other.start), words);
  const then = partAfter(text.slice(other.end), words);
  if (told === undefined || then === undefined) return undefined;
  const value = one.value === "first" ? `${told} ${then}` : `${then} ${told}`;
  const end = text.indexOf(then, other.end) + then.length;
  return { kind: "read", value, start: one.start, end };
}

/** "Marsh" of " is Marsh, and": what a part of a name is, up to a sign. */
function partAfter(text: string, { nameless, joins }: FormWords): string | undefined {
  const [upToSign = ""] = text.replace(/^[\s:=]+/, "").split(/[,;.\n\d@()/]/u, 1);
  const said = Text.of(upToSign).words();
  const isTold = (word: string) => !nameless.has(word) && !joins.includes(word);
  const from = said.findIndex((word) => isTold(word.text));
  const to = said.findIndex((word, at) => at > from && !isTold(word.text));
  const value = upToSign.slice(said[from]?.start, to < 0 ? undefined : said[to]?.start).trim();
  return from >= 0 && isName(value) ? value : undefined;
}

/** "Olena Kovalenko is my name". */
export function tailed(text: string, words: FormWords): FieldReading<string> | undefined {
  const [tail] = spansOf(text, words.nameTails, "tail");
  const [part = ""] = text.slice(0, tail?.start ?? 0).match(/[^,;:.!?\n]+$/u) ?? [];
  const value = tidy(part);
  if (!tail || !isName(value) || isTalk(value, words)) return undefined;
  return { kind: "read", value, start: tail.start - part.length, end: tail.end };
}

/** Two words or three, as a whole name has. */
export function isWhole(value: string): boolean {
  const { length } = value.split(" ");
  return length === 2 || length === 3;
}

/** "Mon nom cest", "my names", "im": with the frames written without their apostrophe. */
function inHaste(frames: readonly string[]): readonly string[] {
  const typed = frames.filter((frame) => frame.includes("'"));
  return [...frames, ...typed.map((frame) => frame.replaceAll("'", ""))];
}

/** How far a second name reaches that is joined to the first: "Tim et Ana Lopez", "Paul Petit and Marie Petit". */
function joined(text: string, at: number, { joins }: FormWords): number {
  const rest = text.slice(at);
  const [link = ""] = /^\p{L}+ +/u.exec(rest) ?? [];
  const [second = ""] =
    /^\p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'-]+){0,2}/u.exec(rest.slice(link.length)) ?? [];
  return joins.includes(plain(link.trim())) && second !== "" ? link.length + second.length : 0;
}

/** "Nadia Benali de la scop" is of a house, "Anne de la Tour" is of that name: it has its capital. */
export function withoutHouse(part: string, { nameOrigins }: FormWords): string {
  for (const { index, 0: said } of Text.of(part).plain.matchAll(nameOrigins)) {
    const isWhole = tidy(part.slice(0, index)).includes(" ");
    const next = part.slice(index + said.length).trimStart();
    if (isWhole && /^\p{Ll}/u.test(next)) return part.slice(0, index);
  }
  return part;
}

/** "Ma collègue ", said before the name of somebody else. */
function kinship(said: string, { owners, companions }: FormWords): string {
  const [owner, who, next] = Text.of(said).words();
  const isKin = owner && who && owners.includes(owner.text) && who.text in companions;
  return isKin && next ? said.slice(0, next.start) : "";
}

/** "Actually" of "actually Luca Ferri", which is part of no name. */
function hedge(said: string, { nameHedges }: FormWords): string {
  const [first] = spansOf(said, nameHedges, "hedge");
  return first ? said.slice(0, first.end + 1) : "";
}

/** Names begin with capitals, their particles need not: "Anne de Bruyne"; "Wattignies pas" is none. */
function isCapitalised(value: string, { not }: FormWords): boolean {
  const [first = "", ...rest] = value.split(" ");
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isParticle = (word: string) => word.length <= 3 && !not.includes(plain(word));
  return isCapital(first) && rest.every((word) => isCapital(word) || isParticle(word));
}
