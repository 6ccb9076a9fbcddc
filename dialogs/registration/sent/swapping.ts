import { isOpen } from "../../../src/registration/request.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Reply, Scene } from "../../dialog.js";
import { askToCancel } from "../../my-requests.js";
import type { Form } from "../../state.js";
import { onceGivenUp } from "../dropping.js";
import { moveRequest } from "../which-event/other-event.js";
import { formOf, requestSpokenOf } from "./sent-request.js";

/**
 * "Annulez et mettez-moi à celui de jeudi à la place", of a request that was sent: whether to take it back,
 * upon which one for the other event is begun with what was given. Nothing when no other event is asked
 * for, or several requests are open and none is at hand.
 */
export async function swapSent(scene: Scene): Promise<Reply | undefined> {
  const { heard, language, services, state, turn } = scene;
  const rest = state.form ? undefined : onceGivenUp(scene)?.rest;
  if (!rest || !heard.intents.includes("cancel")) return undefined;
  const { prefers, swaps } = language.words.formTalk;
  const said = Text.of(rest.turn.text);
  const registers = rest.heard.intents.includes("register");
  if (!registers && !says(said, swaps) && !says(said, prefers)) return undefined;
  const open = (await services.registrations.ofPerson(turn.person.id)).filter(isOpen);
  const request = await requestSpokenOf(scene);
  const isTold = open.length === 1 || request?.eventId === state.event;
  const event = request && services.programme.event(request.eventId);
  if (!request || !event || !isTold) return undefined;
  const given: Form = { ...formOf(request), eventId: "" };
  const { form, pending } = moveRequest(rest, event, given)?.state ?? {};
  // "Celui de jeudi", of several: which one is asked once this one is taken back.
  const isOpenTo = pending?.kind === "anyway" || pending?.kind === "register";
  const instead = form ?? (isOpenTo ? pending.form : undefined);
  return instead && askToCancel(scene, request, instead);
}
