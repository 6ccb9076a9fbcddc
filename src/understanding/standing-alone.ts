import type { Words } from "../languages/words.js";
import type { Query } from "../programme/query.js";
import { says } from "./cues.js";
import type { Text } from "./normalise.js";

/** Whether events are asked for in words; "anything" alone may be any of those asked for before. */
export function asksForEvents(bare: Text, placed: boolean, { subject }: Words): boolean {
  const { things, occasions, outings, vague } = subject;
  return [things, occasions, outings, ...(placed ? [vague] : [])].some((words) =>
    says(bare, words),
  );
}

/** "Celui d'Arcadis", "le gratuit": one event, told by what was read in the rest. */
export function isDescribed(bare: Text, timeless: boolean, { choices }: Words): boolean {
  return says(bare, choices.one) || (timeless && says(bare, choices.definite));
}

/** A fragment that says what and where or when is a question of its own: "concert à Lille". */
export function saysWhatAndWhere({ wanted, windows, near }: Query): boolean {
  const what = [wanted.formats, wanted.themes, wanted.words, wanted.titles, wanted.organisers];
  const placed = windows.length + wanted.towns.length > 0 || near !== undefined;
  return placed && what.some((values) => values.length > 0);
}
