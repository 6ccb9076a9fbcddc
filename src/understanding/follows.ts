import { THERE } from "../languages/follow-words.js";
import { matchesIn } from "../languages/required-letters.js";
import type { Words } from "../languages/words.js";
import { FACETS, type Filter } from "../programme/query.js";
import { says, spansOf } from "./cues.js";
import { Text } from "./normalise.js";
import type { Understanding } from "./understanding.js";

/** How a message leans on the query before it. */
export type Leaning = Pick<
  Understanding,
  | "follows"
  | "linked"
  | "adds"
  | "released"
  | "anyHour"
  | "avoided"
  | "removes"
  | "eases"
  | "corrects"
  | "shift"
  | "alsoShift"
  | "turn"
  | "later"
  | "rest"
  | "besides"
  | "theirs"
  | "among"
  | "there"
  | "around"
  | "ofIt"
>;

const FILTERS: readonly Filter[] = [...FACETS, "windows", "near"];

/**
 * Whether a message says that it leans on what was said before: it begins with a linking word ("et",
 * "plutôt", "what about"), points back ("ceux", "à la place", "which ones"), lets a filter go or moves
 * the dates. A bare fragment leans on it too, see `isFragment`; a sentence of its own begins anew,
 * however short: "Quels événements à Roubaix ?".
 *
 * @param question the message without what is told around it
 * @param bare the message without what was read in it
 * @param around near the place spoken of
 */
export function leaning(
  text: Text,
  question: Text,
  bare: Text,
  around: boolean,
  { follows: words, negations }: Words,
): Leaning {
  const said = (patterns: Readonly<Partial<Record<Filter, RegExp>>>) =>
    FILTERS.filter((filter) => {
      const pattern = patterns[filter];
      return pattern !== undefined && says(text, pattern);
    });
  const [released, avoided] = [said(words.released), said(words.avoided)];
  const eases = says(text, words.easing);
  const anyHour = says(text, words.anyHour);
  const moves = words.shifts.flatMap(([pattern, days]) =>
    spansOf(text, pattern, "shift").map((span) => ({ ...span, days })),
  );
  const also = moves.find((move) => isBeside(move, moves, text, bare, negations));
  const shift = moves.find((move) => move !== also)?.days;
  const turn = direction(text, words.turns);
  const later = direction(lastSentence(text), words.later);
  const there = THERE.find((place) => says(text, words.there[place]));
  const [lead] = matchesIn(words.leading, text.plain);
  const leads = lead !== undefined && !/[a-z0-9]/.test(text.plain.slice(0, lead.index));
  const lean = {
    released: anyHour ? released.filter((filter) => filter !== "windows") : released,
    anyHour,
    avoided,
    removes: says(text, words.removing) || eases,
    eases,
    corrects: says(text, words.correcting),
    ...(shift === undefined ? {} : { shift }),
    ...(also && { alsoShift: also.days }),
    ...(turn && { turn }),
    ...(later && { later }),
    rest: says(text, words.rest),
    besides: says(text, words.besides),
    theirs: says(text, words.theirs),
    among: says(question, words.among),
    ...(there && { there }),
    around,
    ofIt: says(question, words.it),
  };
  const suits = says(text, words.doesToo);
  const follows =
    leads ||
    says(bare, words.anywhere) ||
    says(bare, words.prefers) ||
    suits ||
    lean.among ||
    lean.removes ||
    lean.corrects ||
    changes(lean);
  return { follows, linked: leads, adds: suits || says(bare, words.adding), ...lean };
}

/**
 * "That week or the week after", "le 13 ou le lendemain": days some days on, tied to others that are said
 * right before them, are asked for beside those.
 */
function isBeside(
  { start, end, days }: Move,
  moves: readonly Move[],
  text: Text,
  bare: Text,
  { and }: Words["negations"],
): boolean {
  // "Cette semaine ou la semaine d'après" is read as dates.
  if (days === 0 || bare.plain.slice(start, end).trim() === "") return false;
  const before = text.plain.slice(0, start).trimEnd();
  const tie = matchesIn(and, before).find(
    ({ index, 0: said }) => said !== "," && index + said.length === before.length,
  );
  if (tie === undefined) return false;
  const other = before.slice(0, tie.index).trimEnd();
  const isRead = other !== "" && bare.plain[other.length - 1] === " ";
  return isRead || moves.some((move) => move.end === other.length);
}

interface Move {
  readonly start: number;
  readonly end: number;
  readonly days: number;
}

/** Whether it says by itself how the last search is to be changed, without naming a new value. */
export function changes(lean: Omit<Leaning, "follows" | "linked" | "adds">): boolean {
  const { released, anyHour, avoided, shift, turn, later, around, there, besides } = lean;
  const placed = around || (there !== undefined && besides);
  return (
    placed ||
    anyHour ||
    released.length + avoided.length > 0 ||
    (shift ?? turn ?? later) !== undefined
  );
}

/** "The 25th is a bit far away. Anything before that?" asks at its end. */
function lastSentence(text: Text): Text {
  const [last = ""] = text.plain.trimEnd().match(/[^.!?]*[.!?]*$/) ?? [];
  const start = text.plain.trimEnd().length - last.length;
  return Text.of(text.typed.slice(start).trimStart());
}

function direction(text: Text, [after, before]: readonly [RegExp, RegExp]): 1 | -1 | undefined {
  if (says(text, after)) return 1;
  return says(text, before) ? -1 : undefined;
}

/** No verb, question word, wish or word for an event: nothing but filters and what ties them. */
export function isFragment(bare: Text, { marks, subject }: Words): boolean {
  return (
    !bare.words().some(({ text }) => marks.frame.has(text)) &&
    ![subject.things, subject.vague, subject.outings, subject.wishes].some((pattern) =>
      says(bare, pattern),
    )
  );
}
