import { isDeepStrictEqual } from "node:util";
import type { Event } from "./event.js";

/** What became of one event from a programme to the next. */
export type Change =
  | { readonly kind: "added" | "removed"; readonly event: Event }
  | { readonly kind: "changed"; readonly event: Event; readonly fields: readonly FieldChange[] };

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where an event stands in its source is not what it says. */
const NOT_CONTENT = new Set(["source", "doubts"]);

/** Compares two programmes event by event, by id, in the order of the later one; the removed come last. */
export function difference(before: readonly Event[], after: readonly Event[]): Change[] {
  const earlier = new Map(before.map((event) => [event.id, event]));
  const later = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((event): Change[] => {
    const old = earlier.get(event.id);
    if (old === undefined) return [{ kind: "added", event }];
    const fields = fieldChanges(old, event);
    return fields.length === 0 ? [] : [{ kind: "changed", event, fields }];
  });
  const removed = before.filter(({ id }) => !later.has(id));
  return [...changes, ...removed.map((event): Change => ({ kind: "removed", event }))];
}

function fieldChanges(before: Event, after: Event): FieldChange[] {
  const [old, now]: Readonly<Record<string, unknown>>[] = [before, after];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !NOT_CONTENT.has(field) && !isDeepStrictEqual(old?.[field], now?.[field]))
    .map((field) => ({ field, before: old?.[field], after: now?.[field] }));
}
