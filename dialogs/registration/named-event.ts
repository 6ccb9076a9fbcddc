import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";

/** The one event that a message names beside the form's own, by its title, its house or its words. */
export function otherNamed({ heard, services, turn }: Scene, event: Event): Event | undefined {
  const { titles, organisers, venues, formats, words } = heard.query.wanted;
  const isNamed = titles.length + organisers.length + venues.length > 0;
  const isTold = formats.length > 0 && words.length > 0;
  if (!isNamed && !isTold) return undefined;
  const { start, end } = services.programme;
  const always = { ...emptyQuery(), windows: [allDays(start, end)] };
  const named = wanting(always, { titles, organisers, venues, formats, words });
  const [only, ...more] = services.index.search(named, turn.now).events;
  return more.length > 0 || only?.id === event.id ? undefined : only;
}
