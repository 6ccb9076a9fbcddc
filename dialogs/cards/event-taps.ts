import type { DateTime } from "luxon";
import type { Language } from "../../src/languages/language.js";
import type { Event } from "../../src/programme/event.js";
import type { Suggestion } from "../../src/turn.js";
import { tap } from "../dialog.js";
import { isPast } from "./event-lines.js";

/** What can be done with an event in a list. */
export function eventTaps(event: Event, language: Language, now: DateTime): readonly Suggestion[] {
  const details = tap(language.texts.search.buttons.details, { do: "details", event: event.id });
  return [details, ...registerTap(event, language, now)];
}

/** The way to a registration request, where one makes sense. */
export function registerTap(
  event: Event,
  { texts }: Language,
  now: DateTime,
): readonly Suggestion[] {
  if (event.registration === "none" || isPast(event, now)) return [];
  return [tap(texts.event.buttons.register, { do: "register", event: event.id })];
}
