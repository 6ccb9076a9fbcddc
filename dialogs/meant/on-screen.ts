import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import { atHand as atHandIn } from "../state.js";

/** The event at hand: the one spoken of last, or the only one on screen. */
export function eventAtHand({ services, state }: Scene): Event | undefined {
  const id = atHandIn(state);
  return id === undefined ? undefined : services.programme.event(id);
}

/** Whether what is at hand was only offered, where nothing was found. */
export function isOnlyOffered({ state }: Scene): boolean {
  const { aspect, query, shown } = state;
  return query !== undefined && shown.length === 0 && aspect === undefined;
}

/** The events on screen, by their printed numbers. */
export function onScreen(scene: Scene): readonly Event[] {
  return byIds(scene, scene.state.shown);
}

/** A longer list is nobody's to choose from: only what stands on screen is. */
const LONG_LIST = 200;

/** The whole list of which a page is on screen, and what was offered beside. */
export function listedEvents(scene: Scene): readonly Event[] {
  const shown = onScreen(scene);
  const all = foundBy(scene, scene.state.query);
  return shown.every((event) => all.includes(event)) ? all : shown;
}

/** What the question before found: "et celui de Roubaix ?", once only the evenings are listed. */
export function listedBefore(scene: Scene): readonly Event[] {
  const { previous, query } = scene.state;
  const found = foundBy(scene, previous);
  return query ? found.filter((event) => !isTurnedAway(scene, event, query)) : found;
}

/** Whether a query turns the days of an event away: "not 5 December, I want this week". */
export function isTurnedAway(
  { services, turn }: Scene,
  event: Event,
  { excluded }: Query,
): boolean {
  const { windows } = excluded;
  if (windows.length === 0) return false;
  const { start, end } = event.dates;
  const itself = wanting(
    { ...emptyQuery(), windows: [allDays(start, end)] },
    { titles: [event.id] },
  );
  const query = { ...itself, excluded: { ...itself.excluded, windows } };
  const { events, also } = services.index.search(query, turn.now);
  return events.length + also.length === 0;
}

/** All that a question finds, and what is offered beside; nothing where that is too long to choose from. */
function foundBy({ services, turn }: Scene, query: Query | undefined): readonly Event[] {
  if (!query) return [];
  const { sure, beside } = services.index.matches(query, turn.now);
  if (sure.length + beside.length > LONG_LIST) return [];
  const { events, also } = services.index.search(query, turn.now);
  return [...events, ...also.map(({ event }) => event)];
}

export function byIds({ services }: Scene, ids: readonly string[]): readonly Event[] {
  return ids.map((id) => services.programme.event(id)).filter((event) => event !== undefined);
}
