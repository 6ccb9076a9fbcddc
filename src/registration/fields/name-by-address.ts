import type { FormWords } from "../../languages/form-words.js";
import { plain, Text } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** Shorter words are in too many addresses. */
const SHORTEST = 3;

/**
 * A name typed without capitals that the e-mail address bears out: "karim benali" beside
 * k.benali@gmail.com. Two words, one of them whole in the address and the other by its initial at least.
 */
export function readNameByAddress(
  text: string,
  address: string,
  { nameless }: Pick<FormWords, "nameless">,
): FieldReading<string> {
  const marks = plain(address.slice(0, address.lastIndexOf("@")));
  const labels = marks.split(/[^a-z]+/);
  const whole = (word: string) => word.length >= SHORTEST && marks.includes(word);
  const initial = (word: string) => whole(word) || labels.includes(word.charAt(0));
  const words = Text.of(text).words();
  for (const [at, first] of words.entries()) {
    const next = words[at + 1];
    if (!next || !/^ +$/.test(text.slice(first.end, next.start))) continue;
    const { start } = first;
    const { end } = next;
    const bears =
      (whole(next.text) && initial(first.text)) || (whole(first.text) && initial(next.text));
    const isTalk = nameless.has(first.text) || nameless.has(next.text);
    if (bears && !isTalk && /^[a-z]+$/.test(first.text + next.text)) {
      return { kind: "read", value: text.slice(start, end).replace(/ +/, " "), start, end };
    }
  }
  return { kind: "missing" };
}
