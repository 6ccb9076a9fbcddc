import type { FormWords } from "../../languages/form-words.js";
import { Text } from "../../understanding/normalise.js";

/**
 * An address that is told as one says it: "liam.oconnor at gmail dot com" is liam.oconnor@gmail.com.
 * Nothing unless the word for the sign is there, and after it one for a dot, or a house with its own.
 */
export function spokenAddress(text: string, { spoken }: FormWords): string | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[,;.!?]+$/, ""));
  const is = (word: string | undefined, known: readonly string[]) =>
    word !== undefined && known.includes(Text.of(word).plain.replace(/^[([]|[)\]]$/g, ""));
  const at = words.findIndex((word) => is(word, spoken.at));
  const isDotted = (place: number) => is(words[place], spoken.dot);
  const isHouse = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(words[at + 1] ?? "");
  if (at < 1 || !(isHouse || words.some((_, place) => place > at && isDotted(place)))) {
    return undefined;
  }
  let first = at - 1;
  while (isDotted(first - 1)) first -= 2;
  let last = at + 1;
  while (isDotted(last + 1) && words[last + 2] !== undefined) last += 2;
  return words
    .slice(Math.max(0, first), last + 1)
    .map((word, place) => {
      if (first + place === at) return "@";
      return isDotted(first + place) ? "." : word;
    })
    .join("");
}
