import type { FormWords } from "../../languages/form-words.js";
import type { Words } from "../../languages/words.js";
import { says, spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";
import { takenBack } from "../../understanding/taken-back.js";
import { isHour, numberOf } from "./count.js";
import { readEmail } from "./email.js";
import { readPhone } from "./phone.js";
import { blanked, type FieldReading, type Span, spanIn } from "./reading.js";
import { readSeats } from "./seats.js";

/** What takes a value back stands in no more characters than these between the two. */
const LONGEST = 60;

/**
 * A message without the values that it takes back at once: "claire@… oups non claire.d@…", "3, euh non 4",
 * "06 …, no wait that's my work one, 06 …". What is turned away, and not corrected, stays: "a@… et non b@…",
 * and so does what is only spoken of beside: "2 places plutôt vers 14 heures".
 */
export function withoutTakenBack(text: string, { follows, form }: Words): string {
  const [emails, phones] = [all(text, readEmail), all(text, readPhone)];
  const named = names(text);
  const counted = numbers(blanked(text, [...emails, ...phones]), form);
  const recounted = takenBack(Text.of(text), [counted], follows);
  const mendedText = blanked(text, [
    ...takenBack(Text.of(text), [named], follows),
    ...recounted,
    ...[emails, phones].flatMap((values) => mended(text, values, form)),
    ...mended(text, named, form).filter((span) => isRightBehind(text, span, form)),
  ]);
  const [turned, put] = inItsPlace(text, counted, recounted, form);
  if (!turned || !put) return mendedText;
  const [before, between, after] = [
    mendedText.slice(0, turned.start),
    mendedText.slice(turned.end, put.start),
    mendedText.slice(put.end),
  ];
  return `${before}${text.slice(put.start, put.end)}${between} ${after}`;
}

/**
 * The number of people that is taken back and the one to stand where it stood, of the same people:
 * "three people. no, four, my son's coming" is "four people, my son's coming".
 */
function inItsPlace(
  text: string,
  counted: readonly Span[],
  recounted: readonly Span[],
  words: FormWords,
): readonly Span[] {
  const at = counted.findIndex(({ start }) => recounted.some(({ end }) => end === start));
  const [turned, put] = [counted[at - 1], counted[at]];
  const back = recounted.find(({ end }) => end === put?.start);
  if (!turned || !put || !back) return [];
  const before = readSeats(text.slice(0, back.start), words, false);
  const isCount =
    before.kind === "read" && before.start <= turned.start && turned.end <= before.end;
  // "2 places, non, 3 personnes" says of whom itself.
  const [next] = Text.of(text.slice(put.end)).words();
  return isCount && !words.people.includes(next?.text ?? "") ? [turned, put] : [];
}

/** What stands before the value that takes its place, of values that are taken for nothing else. */
function mended(text: string, values: readonly Span[], { takesBack }: FormWords): readonly Held[] {
  return values.flatMap(({ start, end: held }, at) => {
    const next = values[at + 1];
    const between = text.slice(held, next?.start ?? held);
    const isShort = between.length <= LONGEST && !between.includes("?");
    return next && isShort && says(between, takesBack) ? [{ start, held, end: next.start }] : [];
  });
}

/** A value taken back, up to `held`, with all that follows it up to the one in its place. */
interface Held extends Span {
  readonly held: number;
}

/** "Ann Lee, typo sorry, …", not "Ann Lee, no phone. I wait with …". */
function isRightBehind(text: string, { held, end }: Held, { takesBack }: FormWords): boolean {
  const between = text.slice(held, end);
  const from = between.search(/[\p{L}\p{N}]/u);
  return spansOf(between, takesBack, "back").some(({ start }) => start === from);
}

/** Where all the values of one kind stand. */
function all(text: string, read: (text: string) => FieldReading<string>): readonly Span[] {
  const found: Span[] = [];
  for (let left = text; ; ) {
    const span = spanIn(left, read(left));
    if (!span) return found.toSorted((one, other) => one.start - other.start);
    found.push(span);
    left = blanked(left, [span]);
  }
}

/** Two words or more with their capitals. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}/gu;

function names(text: string): readonly Span[] {
  return [...text.matchAll(NAME)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

function numbers(text: string, words: FormWords): readonly Span[] {
  return Text.of(text)
    .words()
    .filter((word) => numberOf(word, words) !== undefined && !isHour(text, word));
}
