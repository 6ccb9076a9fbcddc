import { singular } from "../languages/stem.js";
import { FIELDS, type Field, type SubjectFields } from "../languages/subject-fields.js";
import type { Text } from "./normalise.js";
import { Phrases } from "./phrases.js";

const readers = new WeakMap<SubjectFields, Phrases>();

/** The fields of life that a text speaks of, in its language's words. */
export function findFields(text: Text, words: SubjectFields): readonly Field[] {
  const reader = readers.get(words) ?? new Phrases(words);
  readers.set(words, reader);
  const met = new Set(
    reader.in(text.words().map((word) => singular(word.text))).map(({ value }) => value),
  );
  return FIELDS.filter((field) => met.has(field));
}
