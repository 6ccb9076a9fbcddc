import type { Tellable, ToldWords } from "../languages/topic-words.js";
import type { Event } from "../programme/event.js";
import { plain } from "../understanding/normalise.js";

/** These are asked of beside another topic ("can I bring my dog?"): the other one is meant. */
const VAGUE: readonly Tellable[] = ["bring", "audience"];

/**
 * The sentences that tell of a topic, as printed: what is asked of food is answered by the one that
 * names the buffet, not by the whole text.
 *
 * @param told the words of the programme's language by which a sentence tells of a topic
 */
export function tellingSentences(
  sentences: readonly string[],
  asked: readonly Tellable[],
  told: ToldWords,
): readonly string[] {
  const telling = asked.filter((topic) => !VAGUE.includes(topic));
  const topics = telling.length > 0 ? telling : asked;
  return sentences.filter((sentence) =>
    topics.some((topic) => plain(sentence).search(told[topic]) !== -1),
  );
}

/** What an event's own text holds: its description, and its practical line. */
export function textsOf({ description = "", infos = "" }: Event): readonly string[] {
  return [...sentencesOf(description), infos];
}

/**
 * The sentences that hold what is asked, in any form: of several words, those that hold the most.
 *
 * @returns these, and how many of the words they hold
 * @param terms what each word asked for is filed under
 * @param termOf what a word of the text is filed under
 */
export function sentencesHolding(
  sentences: readonly string[],
  terms: readonly (readonly string[])[],
  termOf: (word: string) => string,
): { readonly sentences: readonly string[]; readonly held: number } {
  const counted = sentences.map((sentence) => {
    // "Auto-entrepreneur" is one word, and two.
    const found = [/[\p{L}\p{N}]+/gu, /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu];
    const words = new Set(found.flatMap((word) => sentence.match(word) ?? []).map(termOf));
    return { sentence, count: terms.filter((asked) => asked.some((one) => words.has(one))).length };
  });
  const held = Math.max(0, ...counted.map(({ count }) => count));
  const most = counted.filter(({ count }) => count > 0 && count === held);
  return { sentences: most.map(({ sentence }) => sentence), held };
}

/** A sentence ends at its sign, before a capital or an opening guillemet. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u).map((sentence) => sentence.trim());
}
