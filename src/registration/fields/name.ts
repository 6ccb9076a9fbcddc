import type { FormWords } from "../../languages/form-words.js";
import { editDistance } from "../../programme/edit-distance.js";
import { says } from "../../understanding/cues.js";
import { plain, Text } from "../../understanding/normalise.js";
import { numberOf } from "./count.js";
import { byItsParts, framed, isWhole, tailed, upToEnd, withoutHouse } from "./name-frames.js";
import { headed, isName, isTalk, isTitled, isTooShort, parts, tidy } from "./name-words.js";
import type { FieldReading } from "./reading.js";

/** A word of a name said again is mended by one that differs from it by so many letters at most; by one less when it begins otherwise. */
const slips = (word: string) => (word.length > 4 ? 2 : 1);

/**
 * Finds a person's name. After "je m'appelle" it is what follows, up to a comma; when it was asked
 * for, the whole message may be one; unasked and unframed, two or three capitalised words between
 * commas are, and such names joined by "and". Words of conversation are no name: "attendez", "je ne veux pas".
 */
export function readName(typed: string, words: FormWords, isAsked: boolean): FieldReading<string> {
  const text = withoutSpelling(typed, words);
  // Nobody spells but a name.
  const asked = isAsked || text !== typed;
  const frame = byItsParts(text, words) ?? framed(text, words, asked) ?? tailed(text, words);
  if (frame !== undefined) return frame;
  if (asked && text.trim().endsWith("?")) return { kind: "missing" };
  const led = asked ? withoutLead(text, words) : text;
  for (const { part: told, start } of parts(led, words)) {
    const alone = withoutHouse(withoutCompany(told, words), words);
    const upTo = asked ? upToEnd(alone, words) : alone;
    // "Becky Thornton here".
    const part = isWhole(tidy(upTo)) && !isTalk(tidy(upTo).toLowerCase(), words) ? upTo : alone;
    const value = tidy(part);
    if (!isName(value) || isTooShort(value) || isTalk(value, words)) continue;
    if (countsSome(value, words)) continue;
    if (asked || isOfPeople(value, words)) {
      const begins = start + part.length - part.trimStart().length;
      return { kind: "read", value, start: begins, end: start + part.trimEnd().length };
    }
  }
  return (asked ? headed(text, words) : undefined) ?? { kind: "missing" };
}

/** "Ok paul durand" without the "ok", before what looks like a whole name or is written as one. */
function withoutLead(text: string, { leadIns }: FormWords): string {
  const [lead] = Text.of(text).plain.matchAll(leadIns);
  const rest = lead ? text.slice(lead[0].length).trim() : "";
  const isWhole = rest.includes(" ") || /^\p{Lu}/u.test(rest);
  return lead && isWhole ? " ".repeat(lead[0].length) + text.slice(lead[0].length) : text;
}

/** "Julien Lefebvre" of "Julien Lefebvre and my wife Amandine", "… plus two colleagues", who come along. */
function withoutCompany(part: string, words: FormWords): string {
  const { links, owners, companions, groups } = words;
  const said = Text.of(part).words();
  const join = said.find(({ text }, at) => {
    const [owner, who = ""] = [said[at + 1], said[at + 2]?.text];
    const isTold = owners.includes(owner?.text ?? "") || numberOf(owner, words) !== undefined;
    return links.includes(text) && isTold && (who in companions || groups.includes(who));
  });
  return join ? part.slice(0, join.start) : part;
}

/** "Seven pupils" counts who comes, and is nobody's name; "Gérard Six" is. */
function countsSome(value: string, words: FormWords): boolean {
  const [first, next] = Text.of(value).words();
  const { companions, groups, people } = words;
  const isWho = next && (next.text in companions || [...groups, ...people].includes(next.text));
  return isWho === true && numberOf(first, words) !== undefined;
}

/** Two or three words with their capitals, of one person or of several: "Sophie Martin and Luc Roy". */
function isOfPeople(value: string, { joins }: FormWords): boolean {
  const names: string[][] = [[]];
  for (const word of value.split(" ")) {
    if (joins.includes(word)) names.push([]);
    else names.at(-1)?.push(word);
  }
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  // "Sylvie et Marc Delattre" share the name that comes last.
  const least = (place: number) => (place < names.length - 1 ? 1 : 2);
  return names.every(
    (name, place) => name.length >= least(place) && name.length < 4 && name.every(isCapital),
  );
}

/** Two words or more, each with its capital: nothing but a name looks like that. */
export function looksLikeName(text: string, words: FormWords): boolean {
  const read = readName(text, words, false);
  return read.kind === "read" && read.value === tidy(text) && isTitled(read.value);
}

export type NamePart = "first" | "last";

/** A name of so many words may be that of several people. */
const MANY_WORDS = 4;

/** Which part of a name a message says that it tells. */
export function namePartIn(text: string, { nameParts }: FormWords): NamePart | undefined {
  const said = Text.of(text);
  if (says(said, nameParts.first)) return "first";
  return says(said, nameParts.last) ? "last" : undefined;
}

/**
 * A name said anew beside the one known: "Benalli" mends the "Benali" of "Karim Benali"; what is
 * like no word of it takes its place, unless one tells which part it is: "le prénom c'est Fatoumata".
 */
export function renamed(known: string | undefined, said: string, part?: NamePart): string {
  if (known === undefined || said.includes(" ")) return said;
  const words = known.split(" ");
  const told = plain(said);
  // "Inès et Manon Petit" are two.
  if (part && words.length > 1 && words.length < MANY_WORDS) {
    return part === "first" ? [said, ...words.slice(1)].join(" ") : `${words[0]} ${said}`;
  }
  const near = words.findIndex(
    (word) =>
      // "Dupont-Hale".
      told.startsWith(`${plain(word)}-`) ||
      editDistance(plain(word), told, slips(word)) <=
        slips(word) - (plain(word)[0] === told[0] ? 0 : 1),
  );
  return words.length < 2 || near < 0 ? said : words.with(near, said).join(" ");
}

/** The message with "avec deux l" blanked, which tells how to write the name and is none of it. */
function withoutSpelling(text: string, { spelling }: FormWords): string {
  let left = text;
  for (const { index, 0: said } of Text.of(text).plain.matchAll(spelling)) {
    left = left.slice(0, index) + " ".repeat(said.length) + left.slice(index + said.length);
  }
  return left;
}
