import { isEmpty } from "../../src/programme/query.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { BLANK } from "../state.js";
import { saidNoted } from "./acknowledging.js";
import { isAskable } from "./before-registering.js";
import { toldBefore } from "./begin.js";
import { nameTold } from "./fields/mentions.js";
import { withOffer } from "./wishes.js";

/**
 * "Je m'appelle Lina Morel", and nothing else: greets by name and asks what for; the name is kept for a request,
 * and one for the event at hand is offered.
 */
export function answerIntroduction(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  // "Only Lille" is a place.
  const { intents, query } = scene.heard;
  const event = eventAtHand(scene);
  const isOther =
    state.form !== undefined ||
    (event !== undefined && !isAskable(scene, event)) ||
    intents.includes("register") ||
    !isEmpty(query);
  const form = isOther ? undefined : toldBefore(scene);
  if (form?.name === undefined || (form.email ?? form.phone) !== undefined) return undefined;
  const name = nameTold(turn.text, scene);
  // Said with words around it: two capitals alone may be anything.
  const isFramed = name?.kind === "read" && turn.text.lastIndexOf(name.value) > name.start;
  if (!isFramed) return undefined;
  const noted = event && saidNoted(scene, BLANK, form);
  if (event && noted !== undefined) {
    const kept = { state: { event: event.id }, events: [event] };
    return withOffer(scene, reply(scene, noted, kept), { ...form, eventId: event.id });
  }
  const pending = { kind: "register", form, offered: true } as const;
  return reply(scene, language.texts.form.introduced(form.name), { state: { pending } });
}
