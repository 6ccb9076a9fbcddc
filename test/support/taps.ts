import type { Say, Suggestion } from "../../src/turn.js";

/** Everything that can be tapped under and in a message. */
export function tapsOf({ card, suggestions = [] }: Say): readonly Suggestion[] {
  return [...suggestions, ...(card === undefined ? [] : submitsIn(card))];
}

function submitsIn(part: unknown): readonly Suggestion[] {
  if (Array.isArray(part)) return part.flatMap(submitsIn);
  if (!isRecord(part)) return [];
  if (part.type === "Action.Submit" && typeof part.title === "string" && isRecord(part.data)) {
    return [{ label: part.title, data: part.data }];
  }
  return Object.values(part).flatMap(submitsIn);
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === "object" && part !== null;
}
