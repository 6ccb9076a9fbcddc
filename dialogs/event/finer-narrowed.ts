import type { Finer } from "../../src/languages/finer-words.js";
import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import { fitting } from "../meant/by-description/fitting.js";
import { meantEvents } from "../meant/meant.js";
import { isOnlyOffered, onScreen } from "../meant/on-screen.js";

/** Of the questions that tell by more than their names which event is meant, how. */
export const NARROWING: Readonly<
  Partial<Record<Finer, (scene: Scene, asked: readonly Event[]) => readonly Event[]>>
> = {
  misprint: doubted,
  complaint: complainedOf,
  unheard: askedFor,
  unreached: ofHouse,
  unconfirmed: onThen,
};

/** "Twelve hours? Is that a misprint?", of a list: the only one whose hours are printed. */
function doubted(scene: Scene, asked: readonly Event[]): readonly Event[] {
  // "Are you sure?", where nothing was found.
  if (isOnlyOffered(scene)) return [];
  if (asked.length === 1) return asked;
  // "7 h 30 du matin, c'est pas une erreur ?": the one that has that hour.
  const hours = scene.heard.query.windows.map(({ start }) => start?.slice("yyyy-MM-ddT".length));
  const printed = onScreen(scene).filter(({ sessions }) =>
    sessions.some(
      ({ start, end }) =>
        hours.length === 0 || hours.some((hour) => hour === start || hour === end),
    ),
  );
  return printed.length === 1 ? printed : asked;
}

/**
 * "We came to your party last Saturday, who do I complain to?": a day on which one was there tells which, else the
 * words for it do, of all that was and is to come.
 */
function complainedOf(scene: Scene, asked: readonly Event[]): readonly Event[] {
  const { heard, services } = scene;
  if (asked.length === 1 || isEmpty(heard.query)) return asked;
  const { windows, wanted } = heard.query;
  const isDated = windows.length > 0;
  const words = isDated ? [] : wanted.words;
  const told = wanting(heard.query, { words, themes: [], audiences: [] });
  const { start, end } = services.programme;
  const query = isDated ? told : { ...told, windows: [allDays(start, end)] };
  return meantEvents({ ...scene, heard: { ...heard, query } });
}

/** "J'ai demandé lundi pour les portes ouvertes d'Arcadis": the words tell which, the day when one asked. */
function askedFor(scene: Scene, asked: readonly Event[]): readonly Event[] {
  const { heard } = scene;
  if (asked.length === 1) return asked;
  return complainedOf(
    { ...scene, heard: { ...heard, query: { ...heard.query, windows: [] } } },
    asked,
  );
}

/** "Leur numéro ne répond pas", once the contacts of one house were given: all of these. */
function ofHouse(scene: Scene, asked: readonly Event[]): readonly Event[] {
  const shown = asked.length > 0 || isOnlyOffered(scene) ? asked : onScreen(scene);
  return isOfOneHouse(shown) ? shown : asked;
}

/** "Et si je viens ce matin sans confirmation ?", of those of a house: what is on then. */
function onThen(scene: Scene, asked: readonly Event[]): readonly Event[] {
  const { query } = scene.heard;
  const shown = ofHouse(scene, asked);
  if (shown.length < 2 || query.windows.length === 0) return shown;
  return fitting(scene, shown, { ...emptyQuery(), windows: query.windows });
}

/** Whether they have the same organisers. */
export function isOfOneHouse(events: readonly Event[]): boolean {
  return events.every(({ organisers }) => organisers.join() === events[0]?.organisers.join());
}
