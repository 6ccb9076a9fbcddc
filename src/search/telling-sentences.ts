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

/** A sentence ends at its sign, before a capital or an opening guillemet. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u).map((sentence) => sentence.trim());
}
