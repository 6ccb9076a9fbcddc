import type { Event } from "../../src/programme/event.js";
import { findFacets } from "../../src/understanding/facets.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";

/** An event of more days than this is open on some of them only. */
const LONG = 4;

/** "Ils ferment entre midi et deux ?" */
export function lunchBreak({ language, turn }: Scene, event: Event): string {
  const { texts } = language;
  if (event.sessions.length === 0) return texts.event.answers.when(event, turn.now);
  const daily = event.sessions.filter(({ date }) => date === undefined);
  return texts.finer.lunchBreak(event, daily.length > 1);
}

/**
 * When it is open, of what lasts for weeks and has no hours, or of a place of which the inauguration
 * only is announced. Of all other events the programme tells.
 */
export function openingDays(scene: Scene, event: Event): string | undefined {
  const { language, turn } = scene;
  const { finer } = language.texts;
  if (isInaugurated(scene, event)) return finer.onlyInaugurated(event, turn.now);
  const { start, end } = event.dates;
  const days = (Date.parse(end) - Date.parse(start)) / (24 * 60 * 60 * 1000) + 1;
  const isTold = days <= LONG || event.sessions.length > 0;
  return isTold ? undefined : finer.openingDays(event, turn.now);
}

/** "L'épicerie est ouverte en ce moment ?", of the event that opens it; "l'inauguration" is that event. */
function isInaugurated({ heard, services }: Scene, { title, format = "" }: Event): boolean {
  if (heard.query.wanted.formats.includes(INAUGURATION)) return false;
  const named = Text.of(`${title} ${format}`);
  return Object.values(services.languages).some(({ words }) =>
    findFacets(named, words.facets).some(({ value }) => value.value === INAUGURATION),
  );
}

const INAUGURATION = "inauguration";
