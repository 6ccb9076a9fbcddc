import type { Event } from "../programme/event.js";
import { anyOf } from "../programme/query.js";
import type { EventTerms } from "./event-terms.js";
import type { Numbers } from "./postings.js";

/** Words that so many events hold tell little of any. */
const MANY = 100;

/**
 * Events found by free words, those first whose title says the most of them: who asks for business
 * creation looks for the event of that name, not for one that was run by a business. Of equals the
 * order stays that of time.
 */
export function tellingFirst(
  numbers: Numbers,
  events: readonly Event[],
  words: readonly string[],
  terms: EventTerms,
): Numbers {
  if (words.length === 0 || numbers.length < 2 || numbers.length > MANY) return numbers;
  const asked = words.map((word) => anyOf(word).flatMap((one) => terms.synonyms(one)));
  const marked = Array.from(numbers, (number) => {
    const title = new Set(terms.termsIn(events[number]?.title ?? ""));
    return { number, mark: asked.filter((any) => any.some((one) => title.has(one))).length };
  });
  marked.sort((one, other) => other.mark - one.mark || one.number - other.number);
  return Uint32Array.from(marked, ({ number }) => number);
}
