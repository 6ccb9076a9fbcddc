import { isIn, placesIn } from "../languages/alternatives.js";
import type { Found } from "../languages/language.js";
import { Text } from "./normalise.js";

/** Every place where one of the wordings is said, from left to right; nothing twice. */
export function findCues<Name extends string>(
  text: Text,
  wordings: Readonly<Partial<Record<Name, RegExp>>>,
  order: readonly Name[],
): readonly Found<Name>[] {
  const found: Found<Name>[] = [];
  for (const name of order) {
    const pattern = wordings[name];
    if (pattern !== undefined) found.push(...spansOf(text, pattern, name));
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether a wording is said anywhere in a text, or in a message as typed. */
export function says(said: Text | string, pattern: RegExp): boolean {
  return isIn(pattern, plainOf(said));
}

/** The spans of one wording. */
export function spansOf<Name extends string>(
  said: Text | string,
  pattern: RegExp,
  name: Name,
): readonly Found<Name>[] {
  return placesIn(pattern, plainOf(said)).map(({ start, end }) => cue(name, start, end));
}

export function cue<Name extends string>(name: Name, start: number, end: number): Found<Name> {
  return { value: name, start, end, rule: `words: ${name}` };
}

function plainOf(said: Text | string): string {
  return typeof said === "string" ? Text.of(said).plain : said.plain;
}
