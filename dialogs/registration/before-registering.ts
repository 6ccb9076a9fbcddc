import type { Event } from "../../src/programme/event.js";
import { withoutContacts } from "../../src/registration/fields/contacts.js";
import { says } from "../../src/understanding/cues.js";
import { isPast } from "../cards/event-lines.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { aspectTaps } from "../event/say-of.js";
import { answerAspect } from "../event/side.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { toldAlready } from "./begin.js";
import { namedField } from "./fields/mentions.js";
import { toChooseFrom } from "./which-event/several.js";
import { withOffer } from "./wishes.js";

/** "À quoi puis-je encore m'inscrire ?": the events that one registers for, to begin with one of them. */
export function answerOpenTo(scene: Scene): Reply | undefined {
  const asks = says(scene.turn.text, scene.language.words.formTalk.openTo);
  return asks && !scene.state.form ? toChooseFrom(scene, toldAlready(scene)) : undefined;
}

/** "Must I really give an e-mail address?", asked of the event at hand before a request is begun. */
export function answerWhyGiven(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  const event = eventAtHand(scene);
  // An address that is given asks for no reason: "c'est obligatoire de s'inscrire ? …@mail.fr".
  const said = withoutContacts(turn.text);
  const isAsked = says(said, language.words.formTalk.questions.reason);
  if (state.form || !event || !isAsked || !isAskable(scene, event)) return undefined;
  const field = namedField(said, language)?.name;
  // "Il faut donner son nom avant ?" asks whether one registers.
  if (field !== "email" && field !== "phone") return undefined;
  const text = language.texts.form.data.reason[field];
  return reply(scene, { text, suggestions: aspectTaps(scene, event) }, { events: [event] });
}

/** "C'est trop tard pour s'inscrire ?": no date is printed, and a request can be passed on. */
export function answerDeadline(scene: Scene): Reply | undefined {
  const { heard, language, turn } = scene;
  if (scene.state.form || !says(turn.text, language.words.formTalk.stillOpen)) return undefined;
  // "I'm 27, can I still go?" asks for whom it is.
  const isOfOneself = says(heard.text, language.words.coming.asked.admitted);
  // "I only finish at 5:30, can I still come?" asks of its hours.
  const isOfHours = says(turn.text, language.words.coming.asked.arriving);
  if ((isOfOneself || isOfHours) && !heard.intents.includes("register")) return undefined;
  const [event, ...others] = meantEvents(scene);
  if (!event || others.length > 0) return undefined;
  const isNeeded = event.registration === "required" || event.registration === "partial";
  if (!isNeeded || isPast(event, turn.now)) return answerAspect(scene, event, "registration");
  const form = { ...toldAlready(scene), eventId: event.id };
  return reply(
    scene,
    {
      text: language.texts.form.noDeadline(event.title, language.texts.event.when(event, turn.now)),
      suggestions: aspectTaps(scene, event),
    },
    {
      state: { event: event.id, pending: { kind: "register", form, offered: true } },
      events: [event],
    },
  );
}

/**
 * "Je ne suis pas inscrite, je peux venir ?": whether one registers comes first, and a request is offered.
 * Nothing when no such thing is asked, or not of one event.
 */
export function answerUnregistered(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  if (state.form || !says(turn.text, language.words.formTalk.unregistered)) return undefined;
  const [event, ...others] = meantEvents(scene);
  if (!event || others.length > 0) return undefined;
  const answer = answerAspect(scene, event, "registration");
  return isPast(event, turn.now) ? answer : withOffer(scene, answer, toldAlready(scene));
}

/** "Laissez, je regarde mon agenda d'abord", of the event at hand or those listed: nothing is passed on. */
export function answerPuttingOff(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  const isAtHand = eventAtHand(scene) !== undefined || onScreen(scene).length > 0;
  const isLeft = says(turn.text, language.words.formTalk.putsOff);
  return isAtHand && isLeft && !state.form
    ? reply(scene, language.texts.talk.forLater())
    : undefined;
}

/** Whether a request for it can be passed on. */
export function isAskable({ turn }: Scene, event: Event): boolean {
  return event.registration !== "none" && !isPast(event, turn.now);
}
