import type { Announced } from "../../src/languages/texts/search-texts.js";
import type { Event } from "../../src/programme/event.js";
import type { Scene } from "../dialog.js";

/** Events as they are named in a sentence: titles with their days. */
export function announced({ language, turn }: Scene, events: Iterable<Event>): Announced[] {
  return Array.from(events, ({ title, dates }) => ({
    title,
    days: language.texts.said.days(dates.start, dates.end, turn.now),
  }));
}
