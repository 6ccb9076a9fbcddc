import type { Topic, TopicWords } from "../languages/topic-words.js";
import type { Event } from "../programme/event.js";
import { plain } from "../understanding/normalise.js";

/** These are asked of beside another topic ("can I bring my dog?"): the other one is meant. */
const VAGUE: readonly Topic[] = ["bring", "audience"];

/**
 * The sentences of an event's description or practical line that tell of a topic, as printed: what
 * is asked of food is answered by the sentence that names the buffet, not by the whole text.
 *
 * @param told the words of the programme's language by which a sentence tells of a topic
 */
export function tellingSentences(
  { description = "", infos = "" }: Event,
  asked: readonly Topic[],
  told: TopicWords,
): readonly string[] {
  const telling = asked.filter((topic) => !VAGUE.includes(topic));
  const topics = telling.length > 0 ? telling : asked;
  return [...sentencesOf(description), infos].filter((sentence) =>
    topics.some((topic) => plain(sentence).search(told[topic]) !== -1),
  );
}

/**
 * The sentences of an event's description or practical line that hold what is asked of it, in any
 * form: of several words, those that hold the most.
 *
 * @param terms what each word asked for is filed under
 * @param termOf what a word of the text is filed under
 */
export function sentencesHolding(
  { description = "", infos = "" }: Event,
  terms: readonly (readonly string[])[],
  termOf: (word: string) => string,
): readonly string[] {
  const held = [...sentencesOf(description), infos].map((sentence) => {
    const words = new Set((sentence.match(/[\p{L}\p{N}]+/gu) ?? []).map(termOf));
    return { sentence, count: terms.filter((asked) => asked.some((one) => words.has(one))).length };
  });
  const most = Math.max(0, ...held.map(({ count }) => count));
  return most === 0
    ? []
    : held.filter(({ count }) => count === most).map(({ sentence }) => sentence);
}

/** A sentence ends at its sign, before a capital or an opening guillemet. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u).map((sentence) => sentence.trim());
}
