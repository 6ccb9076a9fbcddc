import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { spansOf } from "./cues.js";
import { Text } from "./normalise.js";

/** What is written for people or machines to be reached by; never a word to search for. */
const ADDRESSES = /\S+@\S+|https?:\S+|www\.\S+|\+?\d[\d .-]{5,}\d/g;

/** A word that nothing has read, and whether its place in the sentence makes it a thing sought. */
export interface FreeWord extends Found<string> {
  readonly sought: boolean;
}

/**
 * The words that nothing has read and that mean something by themselves: to be searched in the
 * programme as they are. Frames ("je cherche", "et"), names for any event ("un truc"), numbers and
 * single letters are none. Sought are those after an article or a preposition ("du yoga", "sur le
 * climat"), beside another such word or a kind of event ("atelier poterie", "sortie vélo"), names of people ("Maud
 * Grégoire"), and all of them in a bare fragment. The others, verbs for the most part, are said on the way ("j'ai posé ma journée").
 *
 * @param text the message with all that was read blanked out
 * @param kinds where kinds of events are named
 * @param ranking true where words only rank, so that those of the language at large may help too
 */
export function freeWords(
  text: Text,
  words: Words,
  kinds: readonly Found<unknown>[],
  isFragment: boolean,
  ranking = false,
): readonly FreeWord[] {
  const { subject, follows, negations, choices, sentences } = words;
  const frames = [
    ADDRESSES,
    subject.things,
    subject.vague,
    subject.outings,
    subject.wishes,
    follows.anywhere,
    follows.anyHour,
    follows.adding,
    follows.besides,
    ...Object.values(follows.released),
    ...Object.values(follows.there),
    ...follows.shifts.map(([pattern]) => pattern),
    negations.negators,
    choices.one,
    sentences.hearsay,
    sentences.doing,
  ].flatMap((pattern) => spansOf(text, pattern, "frame"));
  const meaning = text
    .without(frames)
    .words()
    .filter(
      ({ text: word }) =>
        word.length > 1 &&
        !/^\d/.test(word) &&
        !words.stopWords.has(word) &&
        (ranking || !words.generalWords.has(word)),
    );
  const typed = Text.of(text.typed).plain;
  // "Une sortie vélo" is of a kind as "un atelier vélo" is.
  const sought = [...kinds, ...spansOf(text, sentences.heads, "head")].map(({ end }) => end);
  const isProper = ({ start }: { start: number }) =>
    /\p{Lu}\p{Ll}/u.test(text.typed.slice(start, start + 2));
  return meaning.map(({ start, end }, place) => {
    const [before, after] = [meaning[place - 1], meaning[place + 1]];
    const isSought =
      isFragment ||
      (isProper({ start }) &&
        ((before?.end === start - 1 && isProper(before)) ||
          (after?.start === end + 1 && isProper(after)))) ||
      words.sentences.leads.test(typed.slice(0, start)) ||
      sought.some(
        (before) =>
          before <= start &&
          (isTied(typed.slice(before, start), typed.slice(end), words) ||
            (typed.slice(before, start).trim() === "," &&
              kinds.some((kind) => kind.start === end + 1))),
      );
    if (isSought) sought.push(end);
    const value = text.typed.slice(start, end);
    return { value, start, end, rule: isSought ? "free word" : "aside", sought: isSought };
  });
}

/** "La formation « rescrit fiscal »" is tied to what it quotes. */
const QUOTES = /["«»“”]/g;

/** Nothing stands between, or a sign that the list goes on: "vélo ou couture", "cuisine, épicerie, bio". */
function isTied(between: string, after: string, { sentences }: Words): boolean {
  if (between.replace(sentences.either, "").replace(QUOTES, "").trim() === "") return true;
  const goesOn = after.trimStart().search(sentences.either) === 0;
  return between.trim() === "," && (goesOn || /^ *(?:[,.!?…]|$)/.test(after));
}
