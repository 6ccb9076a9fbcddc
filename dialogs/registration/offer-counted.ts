import { readTotal } from "../../src/registration/fields/seats.js";
import { says } from "../../src/understanding/cues.js";
import { joined, type Reply, reply, type Scene, tapless } from "../dialog.js";
import { aspectTaps } from "../event/say-of.js";
import { BLANK, type Form } from "../state.js";
import { saidNoted } from "./acknowledging.js";
import { isQuestion } from "./asides.js";
import { isAskable } from "./before-registering.js";

/**
 * "La visite m'intéresse, on serait deux": so many are noted under the one event that answers, and a request for
 * it is offered. The answer as it is where something is asked or waits, or nobody registers for it.
 */
export function offerCounted(scene: Scene, said: Reply): Reply {
  const { language, state, turn } = scene;
  const isFree = [state, said.state].every(({ form, pending }) => !form && !pending);
  const isTold = says(turn.text, language.words.formTalk.countsUs) && !isQuestion(scene);
  const seats = isFree && isTold ? readTotal(turn.text, language.words.form) : undefined;
  const [event, ...others] = said.events;
  const isOne = others.length === 0 && said.also.length === 0;
  if (!event || !isOne || seats === undefined || !isAskable(scene, event)) return said;
  const form: Form = { eventId: event.id, asking: "name", seats };
  const pending = { kind: "register", form, offered: true } as const;
  const text = [saidNoted(scene, BLANK, form), language.texts.form.offer(true)].join(" ");
  const offer = reply(
    scene,
    { text, suggestions: aspectTaps(scene, event) },
    { state: { ...said.state, event: event.id, pending } },
  );
  return { ...joined(tapless(said), offer), events: said.events };
}
