import { wallTime } from "../../src/clock.js";
import type { Announced } from "../../src/languages/texts/search-texts.js";
import type { Event } from "../../src/programme/event.js";
import { type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import { announced } from "./announced.js";
import { isNothing } from "./home.js";

/** The same query, of what has been; nothing when all that it asks for is still to come. */
export function withinPast({ services, turn }: Scene, query: Query): Query | undefined {
  const start = `${services.programme.start}T00:00`;
  const end = wallTime(turn.now);
  if (start >= end) return undefined;
  const asked = query.windows.filter((window) => (window.start ?? start) < end);
  const days = query.windows.length > 0 ? asked : [{ start, end: null }];
  const windows = days.map((window) => ({
    start: window.start ?? start,
    end: window.end !== null && window.end < end ? window.end : end,
    grain: "range" as const,
    open: false,
  }));
  return windows.length === 0 ? undefined : { ...query, windows };
}

/** Whether a query finds nothing, neither to come nor over. */
export function isNever(scene: Scene, query: Query): boolean {
  const before = withinPast(scene, query);
  return isNothing(scene, query) && (!before || eventsOf(scene, before).length === 0);
}

/** All that a query finds. */
export function eventsOf({ services, turn }: Scene, query: Query): readonly Event[] {
  return [...services.index.search(query, turn.now).events];
}

/** "Il n'y avait pas une formation pour les 16-25 ans ?": the one of its kind for them that is over. */
export function overForThem(
  scene: Scene,
  query: Query,
  audiences: readonly string[],
): readonly Announced[] {
  const { formats, words } = query.wanted;
  const isOfKind = audiences.length > 0 && formats.length + words.length > 0;
  if (!isOfKind || query.windows.length > 0) return [];
  const past = withinPast(scene, wanting(query, { audiences: [...audiences] }));
  const [over, ...others] = past ? eventsOf(scene, past) : [];
  return over && others.length === 0 ? announced(scene, [over]) : [];
}
