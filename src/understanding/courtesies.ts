import { COURTESIES, type Courtesy, type IntentWords } from "../languages/intent-words.js";
import type { Found } from "../languages/language.js";
import { spansOf } from "./cues.js";
import type { Text } from "./normalise.js";

/**
 * What is said around the message proper: greetings, thanks, yes and no at its beginning, thanks and
 * goodbyes at its end too. "Bonjour, merci de me dire …" keeps its "merci" when the sentence goes on.
 *
 * @param dates a courtesy that is a part of one is none: "Good Friday", "later today"
 */
export function findCourtesies(
  text: Text,
  words: IntentWords,
  dates: readonly Found<unknown>[],
): readonly Found<Courtesy>[] {
  let all = courtesiesIn(text, words, dates);
  const found: Found<Courtesy>[] = [];
  let start = 0;
  for (let next = opening(all, text, start); next; next = opening(all, text, start)) {
    found.push(next);
    start = next.end;
    // Of "ok cool thx", "cool thx" is cut by "ok cool", and leaves "thx".
    const isCut = all.some((one) => one.start < start && start < one.end);
    if (isCut) all = courtesiesIn(text.without(found), words, dates);
  }
  const closed: Found<Courtesy>[] = [];
  const closers = all.filter(({ value }) => CLOSING.includes(value));
  let end = text.plain.length;
  for (let last = closing(closers, text, start, end); last; ) {
    closed.unshift(last);
    end = last.start;
    last = closing(closers, text, start, end);
  }
  return [...found, ...closed];
}

function courtesiesIn(
  text: Text,
  words: IntentWords,
  dates: readonly Found<unknown>[],
): readonly Found<Courtesy>[] {
  const said = COURTESIES.flatMap((name) => spansOf(text, words.courtesies[name], name));
  return said.filter(({ start, end }) =>
    dates.every(
      (date) => date.end <= start || end <= date.start || (start <= date.start && date.end <= end),
    ),
  );
}

const CLOSING: readonly Courtesy[] = ["thanks", "bye", "greet", "please"];

type Said = readonly Found<Courtesy>[];

/** The longest that stands next, only signs before it. */
function opening(all: Said, text: Text, from: number): Found<Courtesy> | undefined {
  return longest(
    all.filter(({ start }) => start >= from && isBlank(text.plain.slice(from, start))),
  );
}

/** The longest that stands last, only signs after it. */
function closing(all: Said, text: Text, from: number, to: number): Found<Courtesy> | undefined {
  return longest(
    all.filter(
      ({ start, end }) => start >= from && end <= to && isBlank(text.plain.slice(end, to)),
    ),
  );
}

function longest(all: Said): Found<Courtesy> | undefined {
  const [first, ...others] = all;
  const length = ({ start, end }: Found<Courtesy>) => end - start;
  return others.reduce((best, one) => (best && length(one) > length(best) ? one : best), first);
}

function isBlank(between: string): boolean {
  return !/[\p{L}\p{N}]/u.test(between);
}
