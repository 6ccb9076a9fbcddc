import type { Event } from "../../src/programme/event.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";

/** When each is, one a line, numbered. */
export function times({ language, turn }: Scene, events: readonly Event[]): readonly string[] {
  const { compare: texts, event: of, said } = language.texts;
  return events.map((event, at) => {
    const unsaid = event.sessions.length === 0 ? `, ${texts.noHours}` : "";
    return `${at + 1}. ${event.title}${said.colon}${of.when(event, turn.now)}${unsaid}`;
  });
}

/** When and where each is. */
export function timesAndPlaces(scene: Scene, events: readonly Event[]): readonly string[] {
  const { where } = scene.language.texts.event;
  const places = events.map(where);
  return times(scene, events).map((line, at) =>
    [line, places[at]].filter((part) => part !== "").join(" — "),
  );
}

/** The events stay on screen, to be chosen from. */
export function listing(scene: Scene, events: readonly Event[], text: string): Reply {
  const suggestions = events.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
  const shown = events.map(({ id }) => id);
  return reply(scene, { text, suggestions }, { state: { shown, event: undefined }, events });
}

/** "Can I go there and then on to the forum?": what is asked next is of the forum, beside the one spoken of before. */
export function goingOn(scene: Scene, events: readonly Event[], said: Reply): Reply {
  const at = eventAtHand(scene);
  const [other, ...more] = events.filter((event) => event !== at);
  if (!other || more.length > 0) return said;
  return { ...said, state: { ...said.state, event: other.id } };
}
