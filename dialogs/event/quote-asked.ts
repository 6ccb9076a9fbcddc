import type { Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import type { Scene } from "../dialog.js";
import { topicsSaid, wordsBesideTitle } from "./of-event.js";

/**
 * Whether sentences that hold words of the question leave some of it open: "could I rent a desk there?" of
 * shared desks, "which films?" of films.
 */
function leavesOpen(scene: Scene, event: Event, sentences: readonly string[]): boolean {
  const topics = topicsSaid(scene);
  // That children are spoken of does not say whether they may be brought, nor that furniture is shown that it is sold.
  if (isOfChild(topics) && topics.includes("bring")) return true;
  if (scene.services.told(event, topics).length > 0) return false;
  if (topics.includes("trade")) return true;
  const { words } = scene.services.index;
  const asked = wordsBesideTitle(scene, event);
  const isOpen = asked.some((word) => words.holding(sentences, [word]).held === 0);
  return isOpen || says(scene.heard.text, scene.language.words.sentences.whichThing);
}

/** The sentences that answer, and that there is no more where they leave some of it open. */
export function quoteAsked(scene: Scene, event: Event, sentences: readonly string[]): string {
  const { event: texts, finer } = scene.language.texts;
  if (isOfBringing(scene, event)) return finer.unrequired(event, sentences);
  const more = leavesOpen(scene, event, sentences) ? ` ${finer.nothingFiner(event)}` : "";
  return `${texts.quote(event, sentences)}${more}`;
}

/** "Should we bring anything, a bill for instance?": what is named there is not said to be brought. */
export function isOfBringing(scene: Scene, event: Event): boolean {
  const topics = topicsSaid(scene);
  const isOfThing = topics.includes("bring") && !isOfChild(topics);
  return isOfThing && scene.services.told(event, topics).length === 0;
}

function isOfChild(topics: readonly Topic[]): boolean {
  return topics.includes("children") || topics.includes("infants");
}
