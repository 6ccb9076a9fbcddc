import type { Language } from "../../../src/languages/language.js";
import type { Topic } from "../../../src/languages/topic-words.js";
import { isEmpty, type Query } from "../../../src/programme/query.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { plain } from "../../../src/understanding/normalise.js";
import type { Understanding } from "../../../src/understanding/understanding.js";

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

/** "Which band is playing?", "c'est quels films ?": the thing of which more is asked, no kind of event. */
export function thingAsked(
  { readings, text }: Understanding,
  { words }: Language,
): string | undefined {
  const [span] = spansOf(text, words.sentences.whichThing, "which");
  const thing = span && plain(text.slice(span.start, span.end));
  if (!span || thing === undefined || words.names.kinds.includes(thing)) return undefined;
  const isKind = readings.some(
    ({ rule, start, end }) => rule.startsWith("formats") && start < span.end && span.start < end,
  );
  return isKind ? undefined : thing;
}

/** "Y a des sandwichs, vu que c'est le midi ?": whether it has the thing, and not whether it is on then. */
export function asksOfThingThen(
  { query, readings, text }: Understanding,
  { words }: Language,
): boolean {
  const isNamed = readings.some(({ rule }) => rule === "free word");
  const isTimed = query.windows.length > 0;
  return isNamed && isTimed && says(text, words.sentences.holds);
}
