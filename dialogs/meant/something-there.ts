import type { Topic } from "../../src/languages/topic-words.js";
import { isEmpty, type Query } from "../../src/programme/query.js";
import type { Understanding } from "../../src/understanding/understanding.js";

/** Topics that are of the event itself, when it is and for whom. */
const ITSELF: ReadonlySet<Topic> = new Set(["duration", "age", "audience", "children"]);

/** "Is there lunch between 12 and 2?" asks of lunch, not whether the event is on then. */
export function isOfSomethingThere({ aspect, topics }: Understanding): boolean {
  const open = aspect === undefined || aspect === "practical";
  return open && topics.some((topic) => !ITSELF.has(topic));
}

/** "On peut y manger entre midi et deux ?": hours of what is there, which tell no other event. */
export function isOfItsHours(heard: Understanding, described: Query): boolean {
  const isTimed = heard.supposed === "day" && described.windows.length > 0;
  return isTimed && isEmpty({ ...described, windows: [] }) && isOfSomethingThere(heard);
}
