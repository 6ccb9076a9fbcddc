import type { Event } from "../../../src/programme/event.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/** The most telling word of the title of an event that others hold too. */
export function sharedSubject({ services }: Scene, event: Event): string | undefined {
  const { words } = services.index;
  // Who asks in another language asks of the same title.
  const languages = Object.values(services.languages);
  const isStop = (word: string) => languages.some((one) => one.words.stopWords.has(word));
  const [subject] = Text.of(event.title)
    .words()
    .filter(({ text }) => !isStop(text) && words.find(text).length > 1)
    .toSorted((one, other) => words.weight(other.text) - words.weight(one.text));
  return subject?.text;
}
