import type { FormWords } from "../../languages/form-words.js";
import { says } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";
import { numberOf } from "./count.js";
import { readEmail } from "./email.js";
import { readPhone } from "./phone.js";
import { blanked, type FieldReading, type Span, spanIn } from "./reading.js";

/** What takes a value back stands in no more characters than these between the two. */
const LONGEST = 60;

/**
 * A message without the values that it takes back at once: "claire@… oups non claire.d@…", "3, euh non 4",
 * "06 …, no wait that's my work one, 06 …". What is turned away, and not corrected, stays: "a@… et non b@…".
 */
export function withoutTakenBack(text: string, words: FormWords): string {
  const [emails, phones] = [all(text, readEmail), all(text, readPhone)];
  const kinds = [
    emails,
    phones,
    names(text),
    numbers(blanked(text, [...emails, ...phones]), words),
  ];
  const back = kinds.flatMap((values) =>
    values.flatMap(({ start, end }, at) => {
      const next = values[at + 1];
      const between = text.slice(end, next?.start ?? end);
      const isShort = between.length <= LONGEST && !between.includes("?");
      return next && isShort && says(between, words.takesBack) ? [{ start, end: next.start }] : [];
    }),
  );
  return blanked(text, back);
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
    .filter((word) => numberOf(word, words) !== undefined);
}
