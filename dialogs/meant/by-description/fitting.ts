import type { Event } from "../../../src/programme/event.js";
import { allDays, FACETS, type Query, type Window, wanting } from "../../../src/programme/query.js";
import { closestOf } from "../../../src/search/answer.js";
import { says } from "../../../src/understanding/cues.js";
import { onDaysOf, onWeekdaysOf } from "../../../src/understanding/moved-windows.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand, listedBefore, listedEvents, onScreen } from "../on-screen.js";
import { isOnlyWords, SIDES } from "./description.js";
import { beginsThen, inProgramme, isNamed, titled } from "./told-apart.js";
import { goesOnTo, points } from "./told-of-oneself.js";

/**
 * What fits a description: on screen, else in the whole list, else in the one before it, else anywhere
 * in the programme. "Les deux rencontres de l'Apec" are two, though only one is on screen.
 */
export function fittingEvents(scene: Scene, described: Query): readonly Event[] {
  const { heard, language } = scene;
  const count = says(heard.text, language.words.compare.pair) ? 2 : 1;
  for (const pool of [onScreen, toldAlone, listedEvents, listedBefore]) {
    const found = fitting(scene, pool(scene), described);
    if (found.length >= count) return found;
  }
  // "Is it kid-friendly?" asks of those listed, though none is said to be.
  if (isAskedOfListed(scene, described)) return [];
  // "C'est à 18 h ?" asks about what is at hand, not what else there is at that hour.
  const one = eventAtHand(scene) !== undefined;
  if (scene.heard.supposed === "day" && one) return elsewhere(scene, described);
  const others = inProgramme(scene, described);
  const goesOn = goesOnTo(scene, described).length === 1;
  return one && scene.heard.aspect && isOnlyWords(described) && !points(scene) && !goesOn
    ? others.filter((event) => isNamed(event, described.wanted.words))
    : others;
}

/** What is still spoken of, or was offered alone, where a search found nothing: "ok I take the Thursday". */
function toldAlone(scene: Scene): readonly Event[] {
  const event = scene.state.shown.length === 0 ? eventAtHand(scene) : undefined;
  return event ? [event] : [];
}

/** A yes or a no is asked of a list by "it", of what is asked of an event as often as it tells which. */
function isAskedOfListed(scene: Scene, { wanted, windows, near }: Query): boolean {
  const { among, besides, whether } = scene.heard;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isSide = set.every((facet) => SIDES.includes(facet)) && windows.length === 0 && !near;
  const isListed = scene.state.shown.length > 1 && eventAtHand(scene) === undefined;
  return isListed && isSide && whether !== undefined && !among && !besides && points(scene);
}

/** "Celui d'Euratechnologies, c'est à 7 h 30 ?": what is named, of its own days, whatever its hours. */
function elsewhere(scene: Scene, described: Query): readonly Event[] {
  const { venues, organisers } = described.wanted;
  if (venues.length + organisers.length === 0) return [];
  const named = inProgramme(scene, { ...described, windows: [] });
  const then = fitting(scene, named, described);
  return then.length > 0 ? then : named;
}

/** "Where is it tomorrow?": the event at hand, where it is on then, whatever else begins. */
export function isOnThen(scene: Scene, event: Event, described: Query): boolean {
  const { heard, language } = scene;
  const { wanted, windows, near } = described;
  const isOfTime = windows.length > 0 && near === undefined;
  if (!isOfTime || heard.aspect === undefined || heard.among) return false;
  if (FACETS.some((facet) => wanted[facet].length > 0)) return false;
  const points = says(heard.text, language.words.sentences.points);
  // "Until what time on Sunday?" is no "et dimanche ?", which may be of others.
  const isOfIt = points || !(heard.linked || heard.complete);
  return isOfIt && fitting(scene, [event], described).length > 0;
}

/** "Celui du 14", "the December one", when only what runs for weeks is listed: what begins on that day or then. */
export function begunElsewhere(
  scene: Scene,
  fitting: readonly Event[],
  described: Query,
): readonly Event[] {
  const [window, ...others] = described.windows;
  if (!window?.start || others.length > 0 || !SPANS.has(window.grain)) return [];
  const day = window.start.slice(0, "yyyy-MM-dd".length);
  if (fitting.some(({ dates }) => dates.start >= day)) return [];
  const begins = ({ dates }: Event) =>
    day <= dates.start && (window.end === null || `${dates.start}T00:00` < window.end);
  return inProgramme(scene, described).filter(begins);
}

/** Days, and what is made of them. */
const SPANS: ReadonlySet<Window["grain"]> = new Set(["day", "weekend", "week", "month"]);

/** Those of some events that fit. */
export function fitting(
  scene: Scene,
  events: readonly Event[],
  described: Query,
): readonly Event[] {
  const { services, turn, heard } = scene;
  const next = onTheNext(scene, events, described);
  if (next) return [next];
  const query = ofThese(events, described, heard);
  const timeless = described.windows.length > 0 && query.windows.length === 0;
  if (events.length === 0 || timeless) return [];
  const found = titled(described, closestOf(services.index.search(query, turn.now)));
  const begun = found.filter(({ sessions }) => beginsThen(sessions, described.windows));
  return begun.length > 0 ? begun : found;
}

/** "The Thursday one", of two on Thursdays: the one that begins on the very next. */
function onTheNext(
  { heard, services, turn }: Scene,
  events: readonly Event[],
  described: Query,
): Event | undefined {
  const [day, ...more] = described.windows;
  if (heard.supposed !== "week" || !day || more.length > 0 || events.length < 2) return undefined;
  const query = wanting(described, { titles: events.map(({ id }) => id) });
  const found = [...services.index.search(query, turn.now).events];
  const [only, ...others] = found.filter(({ dates }) => dates.start === day.start?.slice(0, 10));
  return others.length === 0 ? only : undefined;
}

/** A query for those of some events that fit a description, its hours and weekdays being of their days. */
export function ofThese(events: readonly Event[], described: Query, heard: Understanding): Query {
  const windows = onTheirDays(events, described.windows, heard);
  return wanting({ ...described, windows }, { titles: events.map(({ id }) => id) });
}

/** Hours without a day and weekdays without a week, as those of the days of some events. */
function onTheirDays(
  events: readonly Event[],
  windows: readonly Window[],
  { supposed }: Understanding,
): Window[] {
  const days = events.map(({ dates }) => allDays(dates.start, dates.end));
  if (supposed === "day") return onDaysOf(days, windows);
  return supposed === "week" ? onWeekdaysOf(days, windows) : [...windows];
}
