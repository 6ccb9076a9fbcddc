import { isOpen, type Request } from "../src/registration/request.js";
import type { Suggestion } from "../src/turn.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { withoutSupposed } from "../src/understanding/supposed.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";
import { type Form, freshState } from "./state.js";
import { bye } from "./talk.js";

/** "Mes demandes": each with where it stands, and a way to cancel it. */
export const myRequests: Dialog = async (scene) => {
  const { requests: texts } = scene.language.texts;
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const { form } = scene.state;
  const filling = form && scene.services.programme.event(form.eventId);
  const underWay = filling ? [texts.filling(filling.title)] : [];
  if (mine.length === 0) return reply(scene, underWay[0] ?? texts.none);
  const open = mine.filter(isOpen);
  return reply(scene, {
    text: [
      ...underWay,
      texts.list(mine.length),
      ...mine.map((request) => line(scene, request)),
    ].join("\n"),
    suggestions: [
      ...open.map((request) => cancelTap(scene, request, open.length === 1)),
      tap(texts.buttons.erase, { do: "erase" }),
    ],
  });
};

/** "Annuler ma demande": at once when there is one, else asks which. */
export const cancelRequest: Dialog = async (scene) => {
  const { requests: texts, talk } = scene.language.texts;
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const open = mine.filter(isOpen);
  const [only] = open;
  if (isLeaving(scene)) return bye(scene);
  if (!only) return reply(scene, talk.nothingToCancel());
  const meant = open.length === 1 ? only : chosen(scene, open);
  if (meant) return askToCancel(scene, meant);
  const references = open.map(({ reference }) => reference);
  return reply(
    scene,
    {
      text: [texts.whichToCancel, ...open.map((request) => line(scene, request))].join("\n"),
      suggestions: open.map((request) => cancelTap(scene, request)),
    },
    { state: { pending: { kind: "cancel-one", references } } },
  );
};

/** "Laissez tomber, merci et bonne journée" takes leave, and nothing back that was sent. */
function isLeaving({ heard, language }: Scene): boolean {
  const { dismisses } = language.words.intents;
  return heard.intents.includes("bye") && says(heard.text, dismisses);
}

/** "J'ai kiné mardi, je ne pourrai pas y aller", said once a request was sent: is it to be taken back? */
export async function cancelAsAbsent(scene: Scene): Promise<Reply | undefined> {
  const { heard, language, state, turn } = scene;
  const isOther = heard.intents.includes("cancel") || heard.intents.includes("register");
  if (isOther || state.form || turn.text.includes("?")) return undefined;
  const said = withoutSupposed(Text.of(turn.text), language.words);
  if (!says(said, language.words.formTalk.absent)) return undefined;
  const mine = await scene.services.registrations.ofPerson(turn.person.id);
  return mine.some(isOpen) ? cancelRequest(scene) : undefined;
}

/** The answer to "which one?": its number, its reference, its event; nothing when it is none. */
export async function cancelOneOf(
  scene: Scene,
  references: readonly string[],
): Promise<Reply | undefined> {
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const listed = references.flatMap((one) => mine.filter(({ reference }) => reference === one));
  const meant = chosen(scene, listed);
  return meant && askToCancel(scene, meant);
}

function chosen({ heard, turn }: Scene, requests: readonly Request[]): Request | undefined {
  const said = turn.text.toUpperCase();
  const named = requests.filter(
    ({ reference, eventId }) =>
      said.includes(reference) || heard.query.wanted.titles.includes(eventId),
  );
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  if (!heard.choice) return undefined;
  if ("number" in heard.choice) return requests[heard.choice.number - 1];
  return "pick" in heard.choice && heard.choice.pick === "last" ? requests.at(-1) : undefined;
}

/** @param instead what is to be asked for in its place */
export function askToCancel(scene: Scene, request: Request, instead?: Form): Reply {
  const { form, requests: texts } = scene.language.texts;
  const { title } = request.event;
  const other = instead && scene.services.programme.event(instead.eventId);
  return reply(
    scene,
    {
      text: other ? texts.confirmSwap(title, other.title) : texts.confirmCancel(title),
      suggestions: [
        tap(texts.buttons.cancel, { do: "cancel", reference: request.reference }),
        tap(form.buttons.no, { do: "say", text: form.buttons.no }),
      ],
    },
    { state: { pending: { kind: "cancel", reference: request.reference, instead } } },
  );
}

/** Cancels the person's own request of that reference. */
export async function cancelByReference(scene: Scene, reference: string): Promise<Reply> {
  const { requests: texts } = scene.language.texts;
  const { person, now } = scene.turn;
  const cancelled = await scene.services.registrations.cancel(reference, person.id, now);
  const text = cancelled ? texts.cancelled(cancelled.event.title) : texts.notFound;
  return reply(scene, text, { state: { pending: undefined } });
}

/** "Effacer mes données": asks once, since it cannot be undone. */
export const askToErase: Dialog = async (scene) => {
  const { requests: texts } = scene.language.texts;
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const { form } = scene.state;
  const begun = form && scene.services.programme.event(form.eventId)?.title;
  return reply(
    scene,
    {
      text: texts.confirmErase(mine.length, begun),
      suggestions: [
        tap(texts.buttons.erase, { do: "say", text: scene.language.texts.form.buttons.yes }),
        tap(texts.buttons.keep, { do: "say", text: scene.language.texts.form.buttons.no }),
      ],
    },
    { state: { pending: { kind: "erase" } } },
  );
};

/** Erases all that this person gave here, the conversation included. */
export async function erase(scene: Scene): Promise<Reply> {
  const { person, now } = scene.turn;
  const count = await scene.services.registrations.erase(person.id, now);
  return {
    ...reply(scene, scene.language.texts.requests.erased(count)),
    state: freshState(scene.language.code),
    forget: true,
  };
}

/** A request as one line of a list. */
export function line({ language }: Scene, request: Request): string {
  return language.texts.requests.line(request, request.event.title);
}

/** Takes a request back. The only one needs no reference to be told from others. */
export function cancelTap({ language }: Scene, { reference }: Request, isOnly = false): Suggestion {
  const { cancel, cancelOne } = language.texts.requests.buttons;
  return tap(isOnly ? cancel : cancelOne(reference), { do: "cancel", reference });
}
