import type { Window } from "../../programme/query.js";

/** How an event must begin or be over then: on some day, at some hour, or within a stretch. */
export type WindowEdge = "begins" | "beginsOn" | "ends" | "endsAt";

/** Which edge of a window is asked for; nothing where an event has but to touch it. */
export function edgeOf({ edge, start, end }: Window): WindowEdge | undefined {
  const ofDays = [start, end].every((time) => time?.endsWith("T00:00") ?? true);
  if (edge === "begins" && ofDays) return "beginsOn";
  return edge === "ends" && end === null ? "endsAt" : edge;
}
