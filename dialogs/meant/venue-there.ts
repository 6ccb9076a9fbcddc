import { emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import { eventAtHand, onScreen } from "./on-screen.js";
import { namesOfPlace } from "./same-place.js";

/** The venue meant by "au même endroit", and by "là-bas" when something is to be had there. */
export function venueThere(scene: Scene, excluded: Query["excluded"]): string | undefined {
  const { heard, services, state, turn } = scene;
  if (heard.there === undefined || heard.there === "town") return undefined;
  const [asked] = state.query?.wanted.venues ?? [];
  const [listed, ...others] = new Set(onScreen(scene).map(({ venue }) => venue));
  const venue = eventAtHand(scene)?.venue ?? asked ?? (others.length === 0 ? listed : undefined);
  if (venue === undefined || heard.there === "venue") return venue;
  const { windows, wanted } = heard.query;
  const then = { ...emptyQuery(), windows, excluded };
  const there = wanting(then, { ...wanted, venues: [venue] });
  return services.index.search(there, turn.now).events.length > 0 ? venue : undefined;
}

/** "Ailleurs dans Lille": not at the venue of the event at hand, or of the last search. */
export function venuesSpokenOf(scene: Scene): readonly string[] {
  const { services, state } = scene;
  const venue = eventAtHand(scene)?.venue ?? state.query?.wanted.venues[0];
  return venue === undefined ? [] : namesOfPlace(venue, services.programme.events);
}
