import type { Event } from "../../src/programme/event.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { joined, type Reply, type Scene, saidFirst, tapless } from "../dialog.js";
import { saying } from "../look.js";
import { eventAtHand } from "../meant/on-screen.js";
import type { Form } from "../state.js";
import { acknowledging } from "./acknowledging.js";
import { isQuestion } from "./asides.js";
import { askNext } from "./ask.js";
import { beginRegistration } from "./begin.js";
import { answerBeforeIt } from "./beside.js";
import { readMentioned } from "./fields/mentions.js";
import { moveRequest, takeFound } from "./which-event/other-event.js";

/** What one request may take from another: who asks, and how they are reached. */
const DETAILS = ["name", "email", "phone"] as const;

/**
 * "Oui, mêmes coordonnées", "you already have them": what is still open is taken from one's last request,
 * or asked for plainly when none is kept. Nothing when no such thing is said.
 */
export async function takeSame(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { language, services, turn } = scene;
  const spans = spansOf(turn.text, language.words.formTalk.sameDetails, "same");
  if (spans.length === 0 || form.asking === "message" || isQuestion(scene)) return undefined;
  const rest = blanked(turn.text, spans);
  // "Finalement plutôt la Campusserie, mêmes coordonnées": those of the request that moves there.
  const wanted = saying(scene, rest);
  const moved = takeFound(wanted, event, form) ?? moveRequest(wanted, event, form);
  if (moved) return withSame(scene, moved);
  const told = readMentioned(rest, form, scene);
  if (told.name !== undefined && told.email !== undefined) return askNext(scene, event, told);
  const [last] = await services.registrations.ofPerson(turn.person.id);
  if (!last) {
    return saidFirst(scene, language.texts.form.noneToReuse, askNext(scene, event, told));
  }
  // "Le même mail": that alone; "les mêmes coordonnées": all of them.
  const said = spans.flatMap(({ start, end }) => Text.of(turn.text.slice(start, end)).words());
  const named = DETAILS.filter((field) =>
    said.some(({ text }) => language.words.form.fields[field].includes(text)),
  );
  const same = { name: last.name, email: last.email, phone: last.phone };
  const taken = (named.length > 0 ? named : DETAILS).filter((field) => told[field] === undefined);
  const reused = Object.fromEntries(taken.map((field) => [field, same[field]]));
  const filled: Form = { ...told, ...reused };
  return acknowledging(scene, form, askNext(scene, event, filled));
}

/**
 * "Oui, mêmes coordonnées", said of the event at hand while no request is open, and "je prends la visite, avec les
 * mêmes coordonnées", which chooses one: a request is begun for it.
 */
export async function agreeWithSame(scene: Scene): Promise<Reply | undefined> {
  const { heard, language, state, turn } = scene;
  const agrees = heard.intents.includes("yes") || state.pending?.kind === "sent";
  const chooses = heard.intents.includes("choose");
  const isMeant = chooses || (agrees && eventAtHand(scene) !== undefined);
  const isSaid = isMeant && says(turn.text, language.words.formTalk.sameDetails);
  if (state.form || !isSaid || isQuestion(scene)) return undefined;
  return beginWithSame(scene);
}

/** "Inscrivez-moi aussi à la Campusserie, mêmes coordonnées": begins it with those of the last request. */
export async function beginWithSame(scene: Scene): Promise<Reply> {
  return answerBeforeIt(scene, await withSame(scene, beginRegistration(scene)));
}

/** The request that was begun, and what is still open of it taken from the last one, where that is said. */
async function withSame(scene: Scene, begun: Reply): Promise<Reply> {
  const { form } = begun.state;
  const event = form && scene.services.programme.event(form.eventId);
  const isOpen = form !== undefined && form.asking !== "confirm";
  const same = event && isOpen ? await takeSame(scene, event, form) : undefined;
  if (!same) return begun;
  const notice = { ...tapless(begun), say: tapless(begun).say.slice(0, -1) };
  return { ...joined(notice, same), events: begun.events };
}
