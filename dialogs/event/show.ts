import type { Event } from "../../src/programme/event.js";
import { eventCard, eventText } from "../cards/event-card.js";
import { isPast } from "../cards/event-lines.js";
import { type Reply, reply, type Scene } from "../dialog.js";

/** The whole event; `heading` says what was understood, when a search led here. */
export function showEvent(scene: Scene, event: Event, heading?: string): Reply {
  const { language, turn } = scene;
  const { past, found } = language.texts.event;
  const intro = heading ?? (isPast(event, turn.now) ? past(event, turn.now) : found());
  const text = `${intro}\n\n${eventText(event, language, turn.now)}`;
  return reply(
    scene,
    { text, card: eventCard(text, event, language, turn.now) },
    {
      state: { event: event.id, aspect: undefined, shown: shownWith(scene, event) },
      events: [event],
    },
  );
}

/** The list on screen stays when the event is of it, so that "le deuxième" goes on meaning it. */
export function shownWith({ state }: Scene, event: Event): string[] {
  return state.shown.includes(event.id) ? state.shown : [event.id];
}
