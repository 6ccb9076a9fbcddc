import { readName } from "../../../src/registration/fields/name.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/** A name of more words is nobody's, without capitals. */
const MOST = 3;

/**
 * A message that is nothing but a name, with or without capitals, though something else was asked for:
 * "lina morel", "Lina". Its first word is one that neither the programme nor the talk around it has.
 */
export function bareName({ heard, language, services, turn }: Scene): string | undefined {
  const said = Text.of(turn.text).words();
  const [first] = said;
  const read = readName(turn.text, language.words.form, true);
  if (!first || said.length > MOST || read.kind !== "read" || turn.text.includes("?")) {
    return undefined;
  }
  const isAll = read.value.split(" ").length === said.length;
  // A single word without its capital may as well be a misspelt event.
  const isWritten = said.length > 1 || /^\p{Lu}\p{Ll}/u.test(read.value);
  const isRead = heard.readings.some(
    ({ rule, start }) => start === first.start && rule !== "free word" && rule !== "aside",
  );
  const isStrange = !services.index.words.knows(first.text) && !isRead;
  return isAll && isWritten && isStrange ? read.value : undefined;
}
