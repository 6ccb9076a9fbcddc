import type { Words } from "../languages/words.js";
import { spansOf } from "./cues.js";
import { Text } from "./normalise.js";

/** More questions at once than these are pasted, not asked. */
const MOST = 4;

/** The questions of a message, each alone: "c'est payant ?" and "qui parle ?"; one when it is but one. */
export function partsOf(message: string, { sentences }: Words): readonly string[] {
  const text = Text.of(message);
  const joints = spansOf(text, sentences.parts, "joint");
  const starts = [0, ...joints.map(({ end }) => end)];
  const ends = [...joints.map(({ start }) => start), text.typed.length];
  const parts = starts
    .map((start, place) =>
      text.typed
        .slice(start, ends[place])
        .replace(/[\s,;]+$/, "")
        .trim(),
    )
    .filter((part) => Text.of(part).words().length > 0);
  return parts.length > MOST ? [message] : parts;
}
