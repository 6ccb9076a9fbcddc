import { localMoment } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import type { Query } from "../../src/programme/query.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { SEATS_UNSAID } from "../../src/registration/fields/seats.js";
import { clauseTexts } from "../../src/understanding/clauses.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { withoutSupposed } from "../../src/understanding/supposed.js";
import { after, joined, type Reply, reply, type Scene, saidFirst, tapless } from "../dialog.js";
import { heardAs, saying } from "../look.js";
import { meantEvents } from "../meant/meant.js";
import { byIds } from "../meant/on-screen.js";
import { cancelTap } from "../my-requests.js";
import type { Form } from "../state.js";
import { isQuestion } from "./asides.js";
import { ask, askNext, resumeForm } from "./ask.js";
import { beginFor } from "./begin.js";
import { readMentioned } from "./fields/mentions.js";
import { requestSpokenOf } from "./sent/sent-request.js";
import { moveRequest } from "./which-event/other-event.js";

/** The form is dropped; a request sent before for the same event stays, which is said. */
export async function dropForm(scene: Scene, event: Event): Promise<Reply> {
  const { stopped, stoppedAnew } = scene.language.texts.form;
  const spoken = await requestSpokenOf(scene);
  const sent = spoken?.eventId === event.id ? spoken : undefined;
  const dropped = { state: { form: undefined } };
  if (!sent) return reply(scene, stopped, dropped);
  const text = stoppedAnew(sent.reference);
  return reply(scene, { text, suggestions: [cancelTap(scene, sent, true)] }, dropped);
}

/** "Can you cancel it?" is an order, "can I cancel later?" a question. */
export async function giveUp(scene: Scene, event: Event): Promise<Reply> {
  const { texts, words } = scene.language;
  const isOrder = !isQuestion(scene) || says(scene.turn.text, words.formTalk.cancels);
  return isOrder ? dropForm(scene, event) : resumeForm(scene, reply(scene, texts.form.cancellable));
}

/** "Annuler", "recommencer"; "laissez tomber, pas de téléphone" gives up no more than that. */
export function givesUp({ heard, language, turn }: Scene): boolean {
  const { formTalk } = language.words;
  if (heard.intents.includes("restart")) return true;
  const said = withoutSupposed(Text.of(turn.text), language.words);
  if (says(said, formTalk.absent)) return !heard.intents.includes("register");
  const left = readLeftOut(turn.text, formTalk, ["phone"]).fields.length > 0;
  const drops = says(turn.text, formTalk.dropsRequest);
  return (heard.intents.includes("cancel") || drops) && !left;
}

/** What is said up to the clause that gives a request up, and what follows it, each heard as if said alone. */
export function onceGivenUp(
  scene: Scene,
): { readonly told: Scene; readonly rest: Scene } | undefined {
  const { heard, language, turn } = scene;
  const { formTalk, intents } = language.words;
  const { cancel, restart } = intents.acts;
  const givingUp = [cancel, restart, formTalk.dropsRequest, formTalk.absent];
  if (!givingUp.some((words) => says(heard.text, words))) return undefined;
  const isGivenUp = (text: string) => givesUp(saying(scene, text));
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const end = clauses.findLastIndex(isGivenUp) + 1;
  const [told, text] = [clauses.slice(0, end).join(""), clauses.slice(end).join("")];
  if (end === 0 || text.trim() === "" || isGivenUp(text)) return undefined;
  return { told: saying(scene, told), rest: saying(after(scene, { form: undefined }), text) };
}

/**
 * "Laisse tomber, mets-moi plutôt sur celui du 22": who gives this one up and asks for another in one breath
 * is put down for that one, with all that was told. Nothing when no other is asked for after it.
 */
export async function moveInstead(
  scene: Scene,
  event: Event,
  form: Form,
): Promise<Reply | undefined> {
  if (isQuestion(scene) || form.later !== undefined) return undefined;
  const rest = onceGivenUp(scene)?.rest;
  if (!rest) return undefined;
  const { prefers, swaps } = scene.language.words.formTalk;
  const said = Text.of(rest.turn.text);
  const isWish =
    rest.heard.intents.includes("register") || says(said, swaps) || says(said, prefers);
  const moved = isWish ? moveRequest(rest, event, form) : undefined;
  const isOpen = moved?.state.form !== undefined || moved?.state.pending !== undefined;
  // "Cancel it, put me on the Roumics": nobody registers for these.
  return moved && !isOpen ? joined(tapless(await dropForm(scene, event)), moved) : moved;
}

/**
 * "Drop the Monday one", "finalement pas celui du 22": of the events wished for one after the other,
 * one is left out, and the request goes on with the others. Nothing when none of them is named.
 */
export function dropOne(
  scene: Scene,
  event: Event,
  form: Form,
): Reply | Promise<Reply> | undefined {
  const later = byIds(scene, form.later ?? []);
  const wished = [event, ...later];
  const dropped = droppedOf(scene, wished);
  // "I don't want this workshop, I want LA DEMANDE DE SUBVENTION" wants another instead.
  const isInstead = scene.heard.query.wanted.titles.some(
    (id) => !wished.some((one) => one.id === id),
  );
  if (!dropped || isInstead) return undefined;
  const rest = later.filter((one) => one !== dropped);
  const [next, ...others] = rest;
  const isOpen = dropped === event;
  if (isOpen && !next) return dropForm(scene, event);
  const wanted = isOpen ? others : rest;
  const kept = { ...form, later: wanted.length > 0 ? wanted.map(({ id }) => id) : undefined };
  const said = scene.language.texts.form.leftOut(dropped.title);
  return isOpen && next
    ? saidFirst(scene, said, beginFor(scene, next, { ...kept, session: undefined, asking: "name" }))
    : saidFirst(scene, said, ask(scene, event, kept));
}

/**
 * "Cancel mine", "enlevez-moi", of a request for several: it goes on for the others, in the name of who
 * was told beside, else of who is told next. Nothing when nobody else comes, or it is all to be dropped.
 */
export function dropOwn(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { formTalk } = scene.language.words;
  const { seats = SEATS_UNSAID, message = "" } = form;
  if (seats === SEATS_UNSAID || !says(scene.turn.text, formTalk.dropsOwn)) return undefined;
  const left: Form = {
    ...form,
    name: undefined,
    email: undefined,
    phone: undefined,
    seats: seats - 1,
  };
  const others = readMentioned(message, left, scene);
  const isToldAll = others.name !== undefined && others.email !== undefined;
  const kept = isToldAll ? { ...others, message: undefined } : left;
  return saidFirst(scene, scene.language.texts.form.withoutYou, askNext(scene, event, kept));
}

/** The one of these events that the message drops. */
function droppedOf(scene: Scene, events: readonly Event[]): Event | undefined {
  const { language, turn } = scene;
  const text = Text.of(turn.text);
  const [drops] = spansOf(text, language.words.formTalk.dropsEvent, "drops");
  const [named = ""] = turn.text.slice(drops?.end ?? turn.text.length).split(/[,;:.!?…\n]/u);
  if (named.trim() === "") return undefined;
  const shown = events.map(({ id }) => id);
  const among = heardAs(after(scene, { form: undefined, event: undefined, shown }), named);
  const { choice, query } = among.heard;
  const points = says(named, language.words.choices.oneOf) || choice !== undefined;
  const { titles, formats, organisers } = query.wanted;
  const isNamed = points || titles.length + formats.length + organisers.length > 0;
  const then = isNamed || events.length > 1 ? onWeekday(events, query) : [];
  const [meant, ...others] = then.length === 1 || !isNamed ? then : meantEvents(among);
  return meant && others.length === 0 && events.includes(meant) ? meant : undefined;
}

/** Those on the weekday that is told, of whatever week: "the Wednesday one". */
function onWeekday(events: readonly Event[], { windows }: Query): readonly Event[] {
  const days = windows.flatMap(({ start, grain }) =>
    start !== null && grain === "day" ? [localMoment(start).weekday] : [],
  );
  return events.filter(({ dates }) => days.includes(localMoment(dates.start).weekday));
}
