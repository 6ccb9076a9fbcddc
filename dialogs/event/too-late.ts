import type { Event } from "../../src/programme/event.js";
import { emptyQuery } from "../../src/programme/query.js";
import type { Suggestion } from "../../src/turn.js";
import { type Scene, tap } from "../dialog.js";

/** That an event is over, so that nobody can come or register any more, and what is left of the programme. */
export function tooLate({ language, services, turn }: Scene, event: Event): string {
  const left = services.index.search(emptyQuery(), turn.now).events.length;
  return language.texts.event.tooLate(event, turn.now, left);
}

/** What is like it, and still to come. */
export function insteadTaps({ language }: Scene, event: Event): readonly Suggestion[] {
  const { similar } = language.texts.event.buttons;
  return [tap(similar, { do: "aspect", event: event.id, aspect: "similar" })];
}
