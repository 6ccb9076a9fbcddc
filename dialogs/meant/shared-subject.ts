import type { Event } from "../../src/programme/event.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";

/** The most telling word of the title of an event that others hold too. */
export function sharedSubject({ language, services }: Scene, event: Event): string | undefined {
  const { words } = services.index;
  const [subject] = Text.of(event.title)
    .words()
    .filter(({ text }) => !language.words.stopWords.has(text) && words.find(text).length > 1)
    .toSorted((one, other) => words.weight(other.text) - words.weight(one.text));
  return subject?.text;
}
