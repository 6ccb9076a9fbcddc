import type { Event } from "../../../src/programme/event.js";
import { allDays, emptyQuery, wanting } from "../../../src/programme/query.js";
import { closestOf } from "../../../src/search/answer.js";
import { plain } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/**
 * The one event that a message names beside the form's own, by its title, its house or its words.
 *
 * @param byOneWord whether a single word of its title is enough
 */
export function otherNamed(
  { heard, services, turn }: Scene,
  event: Event,
  byOneWord = true,
): Event | undefined {
  const { titles, organisers, venues, towns, formats } = heard.query.wanted;
  const words = heard.query.wanted.words.filter((word) => services.index.words.knows(word));
  // "Celui de Mouvaux" is told by its town alone.
  const isPlaced = byOneWord && towns.length > 0;
  const isNamed = isPlaced || titles.length + organisers.length + venues.length > 0;
  const isTold = words.length > (formats.length > 0 ? 0 : 1);
  if (!isNamed && words.length === 0) return undefined;
  const { start, end } = services.programme;
  const always = { ...emptyQuery(), windows: [allDays(start, end)] };
  const named = wanting(always, {
    titles,
    organisers,
    venues,
    formats,
    words,
    towns: isPlaced ? towns : [],
  });
  const [only, ...more] = closestOf(services.index.search(named, turn.now));
  if (!only || more.length > 0 || only.id === event.id) return undefined;
  // A single word may be in any description: only one of the title names an event.
  const isOfTitle = byOneWord && words.every((word) => plain(only.title).includes(plain(word)));
  return isNamed || isTold || isOfTitle ? only : undefined;
}
