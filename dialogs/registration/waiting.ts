import { readDictated } from "../../src/registration/fields/dictated.js";
import { readSeats } from "../../src/registration/fields/seats.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, reply, type Scene, saidFirst, tap } from "../dialog.js";
import { whichOfThem } from "../event/lists.js";
import { onScreen } from "../meant/on-screen.js";
import type { Form } from "../state.js";
import { saidNoted } from "./acknowledging.js";
import { withMessage } from "./fields/message.js";

/** What was told waits for its event: which is it? */
export function askEvent(scene: Scene, told?: Form): Reply {
  return askWhich(scene, scene.language.texts.form.waitsForEvent, told);
}

/** Nothing is told yet of who comes, or of the event: which is it? */
export function askEventFirst(scene: Scene, told: Form): Reply {
  return askWhich(scene, scene.language.texts.form.forWhich, told);
}

function askWhich(scene: Scene, asked: string, told?: Form): Reply {
  const events = onScreen(scene);
  const which = events.length > 0 ? whichOfThem(scene, events) : reply(scene, asked);
  return { ...which, state: { ...which.state, pending: { kind: "register", form: told } } };
}

/**
 * More was told of a request whose event is not known yet: it is kept, and the event asked for; of a list
 * that was asked about before, without the list again.
 */
export function noted(scene: Scene, before: Form, told: Form): Reply {
  const events = onScreen(scene);
  if (events.length === 0) return askEvent(scene, told);
  const said = saidNoted(scene, before, told);
  return isSomebody(before)
    ? askAmong(scene, told, said)
    : saidFirst(scene, said, askEvent(scene, told));
}

/** Says something, and asks again for which of the events on screen it is, without their list; for any where there is none. */
export function askAmong(scene: Scene, told: Form, said: string | undefined): Reply {
  const events = onScreen(scene);
  if (events.length === 0) return saidFirst(scene, said, askEvent(scene, told));
  const { whichOfThese } = scene.language.texts.form;
  const suggestions = events.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
  const asked = reply(scene, { text: whichOfThese, suggestions }, { events });
  const pending = { kind: "register", form: told } as const;
  return saidFirst(scene, said, { ...asked, state: { ...asked.state, pending } });
}

/** "Dites que je viens en camion, y a-t-il un parking ?": the word is kept, whatever answers the question. */
function withDictated({ language, turn }: Scene, form: Form): Form {
  const dictated = readDictated(turn.text, language.words.formTalk);
  return dictated.kind === "read" ? withMessage(form, dictated.value) : form;
}

/** What was told of a request that waits for its event, or was offered. */
export function toldWaiting({ state: { pending } }: Scene): Form | undefined {
  return pending?.kind === "register" ? pending.form : undefined;
}

/** Whether it is told who comes. */
export function isSomebody({ name, email }: Form): boolean {
  return name !== undefined || email !== undefined;
}

/** "Can three of us come?", of the event at hand: so many are counted in the request that may follow. */
function companyCounted({ language, turn }: Scene, said: Reply): Form | undefined {
  const { coming, form } = language.words;
  const { event } = said.state;
  if (event === undefined || !says(turn.text, coming.asked.company)) return undefined;
  const seats = readSeats(turn.text, form, false);
  return seats.kind === "read" ? { eventId: event, asking: "name", seats: seats.value } : undefined;
}

/** A reply to something else, after which the details told for a request still wait for its event. */
export function keepWaiting(scene: Scene, said: Reply): Reply {
  const { pending } = scene.state;
  const isFree = !pending && !said.state.pending && !said.state.form;
  const counted = isFree ? companyCounted(scene, said) : undefined;
  if (counted) {
    const offered = { kind: "register" as const, form: counted, offered: true };
    return { ...said, state: { ...said.state, pending: offered } };
  }
  const isOver = scene.heard.intents.includes("restart") || said.forget;
  // "Shall I pass it on all the same?" still waits for its yes, while the same event is asked about.
  if (pending?.kind === "anyway" && !isOver && isSomebody(pending.form)) {
    const isOfIt = said.state.event === pending.form.eventId;
    const isWaiting = isOfIt && !said.state.pending && !said.state.form;
    return isWaiting ? { ...said, state: { ...said.state, pending } } : said;
  }
  if (pending?.kind !== "register" || !pending.form || isOver) return said;
  if (said.state.pending || said.state.form) return said;
  const form = withDictated(scene, pending.form);
  const kept = { kind: "register" as const, form, offered: true };
  return isSomebody(form) ? { ...said, state: { ...said.state, pending: kept } } : said;
}
