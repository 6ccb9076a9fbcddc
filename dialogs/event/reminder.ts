import { canBeReminded } from "../../src/registration/reminders.js";
import { isOpen, type Request } from "../../src/registration/request.js";
import type { Suggestion } from "../../src/turn.js";
import { isPast } from "../cards/event-lines.js";
import { registerTap } from "../cards/event-taps.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";
import { line } from "../my-requests.js";

/** "Rappelle-moi la veille": of the request for the event at hand, or the only one; else asks which. */
export const remind: Dialog = async (scene) => {
  const { requests: texts } = scene.language.texts;
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const open = mine.filter(isOpen);
  const meant = open.find(({ eventId }) => eventId === scene.state.event);
  const [only] = open;
  if (!only) {
    return scene.state.form ? reply(scene, texts.remindOnceSent) : nothingToRemind(scene);
  }
  if (meant) return remindOf(scene, meant.reference);
  if (open.length === 1) return remindOf(scene, only.reference);
  return reply(scene, {
    text: [texts.whichToRemind, ...open.map((request) => line(scene, request))].join("\n"),
    suggestions: open.map(({ reference }) =>
      tap(texts.buttons.remindOne(reference), { do: "remind", reference }),
    ),
  });
};

/** Nothing was requested yet: the event that was named can be, and one's own calendar reminds of it. */
function nothingToRemind(scene: Scene): Reply {
  const { language, turn } = scene;
  const { nothingToRemind: none, calendarReminds } = language.texts.requests;
  const [event, ...others] = meantEvents(scene);
  if (!event || others.length > 0 || isPast(event, turn.now)) return reply(scene, none);
  const { calendar } = language.texts.event.buttons;
  const suggestions = [
    tap(calendar, { do: "aspect", event: event.id, aspect: "calendar" }),
    ...registerTap(event, language, turn.now),
  ];
  const text = `${none} ${calendarReminds}`;
  return reply(scene, { text, suggestions }, { state: { event: event.id }, events: [event] });
}

/** Promises a reminder of one's own request of that reference; asked twice, it is promised once. */
export async function remindOf(scene: Scene, reference: string): Promise<Reply> {
  const { requests: texts } = scene.language.texts;
  const { person, reach, now } = scene.turn;
  const mine = await scene.services.registrations.ofPerson(person.id);
  const request = mine.find((one) => one.reference === reference);
  if (!request) return reply(scene, texts.notFound);
  const { title } = request.event;
  if (!canBeReminded(request, now)) return reply(scene, texts.noEveLeft(title));
  const promised = await scene.services.registrations.remind(reference, person.id, reach);
  if (!promised) return reply(scene, texts.notFound);
  return reply(scene, texts.reminding(title, promised.conversation !== undefined));
}

/** Offered once a request has been sent, when its eve is still to come. */
export function remindTap(scene: Scene, request: Request): readonly Suggestion[] {
  if (request.reminder || !canBeReminded(request, scene.turn.now)) return [];
  const { remind: label } = scene.language.texts.requests.buttons;
  return [tap(label, { do: "remind", reference: request.reference })];
}
