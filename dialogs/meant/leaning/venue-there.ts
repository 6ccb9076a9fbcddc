import { allDays, emptyQuery, type Query, wanting } from "../../../src/programme/query.js";
import { refine } from "../../../src/understanding/refine.js";
import type { Scene } from "../../dialog.js";
import { namesOfPlace } from "../by-name/same-place.js";
import { eventAtHand, onScreen } from "../on-screen.js";

/** The venue meant by "au même endroit", and by "là-bas" when something is to be had there. */
export function venueThere(scene: Scene, excluded: Query["excluded"]): string | undefined {
  const { heard, services, state, turn } = scene;
  if (heard.there === undefined || heard.there === "town") return undefined;
  const [asked] = state.query?.wanted.venues ?? [];
  const [listed, ...others] = new Set(onScreen(scene).map(({ venue }) => venue));
  const venue = eventAtHand(scene)?.venue ?? asked ?? (others.length === 0 ? listed : undefined);
  if (venue === undefined || heard.there === "venue") return venue;
  const { windows } = refine(ofAnythingThere(scene), { ...heard, follows: true });
  const then = { ...emptyQuery(), windows, excluded };
  const there = wanting(then, { ...heard.query.wanted, venues: [venue] });
  return services.index.search(there, turn.now).events.length > 0 ? venue : undefined;
}

/** "Autre chose au même endroit ensuite ?", of a list at several places: that of the event spoken of before it. */
export function backThere(scene: Scene): Scene {
  const { heard, state } = scene;
  const isBack = heard.besides && heard.there === "venue" && eventAtHand(scene) === undefined;
  const places = new Set(onScreen(scene).map(({ venue }) => venue));
  const isOpen = places.size > 1 && (state.query?.wanted.venues.length ?? 0) === 0;
  if (!isBack || !isOpen || state.earlier === undefined) return scene;
  return { ...scene, state: { ...state, event: state.earlier } };
}

/**
 * "Et celles du soir, là-bas ?": hours without a day are of the days asked for, else of that of the event at
 * hand; a day puts an end to them.
 */
export function ofAnythingThere(scene: Scene): Query {
  const { heard, state } = scene;
  if (heard.supposed !== "day") return emptyQuery();
  const asked = state.query?.windows ?? [];
  const { start, end } = eventAtHand(scene)?.dates ?? {};
  const isOfDay = asked.length === 0 && start !== undefined && start === end;
  return { ...emptyQuery(), windows: isOfDay ? [allDays(start, end)] : asked };
}

/** "Ailleurs dans Lille": not at the venue of the event at hand, or of the last search. */
export function venuesSpokenOf(scene: Scene): readonly string[] {
  const { services, state } = scene;
  const venue = eventAtHand(scene)?.venue ?? state.query?.wanted.venues[0];
  return venue === undefined ? [] : namesOfPlace(venue, services.programme.events);
}
