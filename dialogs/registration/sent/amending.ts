import type { Event } from "../../../src/programme/event.js";
import { isEmpty } from "../../../src/programme/query.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { MOST_SEATS, SEATS_UNSAID } from "../../../src/registration/fields/seats.js";
import type { Request } from "../../../src/registration/request.js";
import { clauseTexts } from "../../../src/understanding/clauses.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, tap } from "../../dialog.js";
import { heardAs } from "../../look.js";
import { cancelTap, line } from "../../my-requests.js";
import { BLANK, type Form } from "../../state.js";
import { withoutOne } from "../absentee.js";
import { isQuestion } from "../asides.js";
import { beginFor } from "../begin.js";
import { isMereCorrection, withMoment } from "../fields/corrections.js";
import { FIELDS } from "../fields/fields.js";
import { readMentioned, withoutMentioned } from "../fields/mentions.js";
import { asksForCompany, newcomersIn, withoutNewcomers } from "../newcomers.js";
import { withSwap } from "../rewording.js";
import { formOf, requestSpokenOf } from "./sent-request.js";

/**
 * "Je veux modifier ma demande", or a value that changes the one just sent: shows it, and offers to
 * make it anew with what was given. Nothing when no request is to be changed.
 */
export async function amendRequest(scene: Scene): Promise<Reply | undefined> {
  const { heard, language, services, state, turn } = scene;
  const isGivenUp = heard.intents.some((intent) => intent === "cancel" || intent === "erase");
  if (state.form || isGivenUp) return undefined;
  // "Je peux amener mon fils ?" is for the organiser to say.
  if (isQuestion(scene) && asksForCompany(scene)) return undefined;
  const asked = says(turn.text, language.words.formTalk.amends);
  const sent = state.pending?.kind === "sent" ? state.pending : undefined;
  // "Sorry, we'll be 3 not 2", said later on of the request for the event at hand.
  const told = readMentioned(turn.text, BLANK, scene);
  const rest = withoutMentioned(turn.text, BLANK, scene);
  const more = newcomersIn(scene);
  const isCorrection = isMereCorrection(BLANK, told, rest, scene) || ordersSeats(scene);
  const isLater = !sent && (more !== undefined || isCorrection);
  const isMore = told.email !== undefined && says(turn.text, language.words.formTalk.alsoFor);
  if (!asked && !sent && !isLater && !isMore) return undefined;
  const request = await requestSpokenOf(scene);
  if (isLater && !asked && request?.eventId !== state.event) return undefined;
  if (!request) return asked ? reply(scene, language.texts.requests.none) : undefined;
  const before = formOf(request);
  const isOffered = sent?.form?.eventId === request.eventId;
  // "Ma sœur ne peut plus, laissez comme c'est", to the offer to make it anew for two.
  if (isOffered && keepsIt(scene)) return keep(scene, request);
  const event = services.programme.event(request.eventId);
  // "Same event for my colleague Anne Petit, anne@…" is a request of its own.
  if (isMore && event && told.email !== before.email && isOfEvent(scene, event))
    return beginFor(scene, event);
  const swapped = withSwap(scene, before);
  const mentioned = swapped ?? withNewcomers(scene, readMentioned(turn.text, before, scene), more);
  const form = event ? withMomentLiked(scene, event, mentioned) : mentioned;
  const isSame = (more ?? swapped) !== undefined && heard.query.wanted.titles.length === 0;
  if (!asked && !isSame && !isOfTheSame(scene, form !== mentioned)) return undefined;
  // "Inscrivez Marc Duval" is for somebody else.
  const isAnother = heard.intents.includes("register") && form.name !== before.name;
  // "Il y a quoi pour 2 personnes ?" changes nothing, "can you put 3 places?" does.
  const orders = says(turn.text, language.words.formTalk.seesToIt);
  const isOrdered = (more ?? swapped) !== undefined || orders || !isQuestion(scene);
  const isTold = form !== mentioned || (mentioned !== before && isOrdered);
  const tells = isTold || changesSaid(scene).length > 0;
  if (!asked && (!tells || isAnother)) return undefined;
  // "Ah non, elle ne peut pas, laissez 1 personne", of what is for one.
  if (!asked && isOffered && isAsBefore(form, before)) return keep(scene, request);
  const next = sent?.form && [sent.form.eventId, ...(sent.form.later ?? [])];
  return offerAnew(scene, request, { ...form, later: next });
}

/** "Finalement mon conjoint ne vient pas", once a request for both was sent: the same for one less. */
export async function amendForAbsentee(scene: Scene): Promise<Reply | undefined> {
  const { form, pending } = scene.state;
  // "My friend and I can't come" takes the request back.
  const isAlone = !says(scene.turn.text, scene.language.words.intents.unable);
  const request = form || !isAlone ? undefined : await requestSpokenOf(scene);
  const isSpokenOf = pending?.kind === "sent" || request?.eventId === scene.state.event;
  if (!request || !isSpokenOf || request.seats < 2) return undefined;
  const fewer = withoutOne(scene, formOf(request));
  return fewer && offerAnew(scene, request, fewer);
}

/** Whether its last sentence wants it left as it is. */
function keepsIt({ language, turn }: Scene): boolean {
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const last =
    clauses
      .at(-1)
      ?.replace(/[\s.!]+$/, "")
      .trim() ?? "";
  return says(last, language.words.formTalk.keeps) && !turn.text.includes("?");
}

/** Whether all that is given is what was sent. */
function isAsBefore(form: Form, before: Form): boolean {
  return Object.values(FIELDS).every(({ said }) => said(form) === said(before));
}

/** Nothing changes, and what it says. */
function keep(scene: Scene, request: Request): Reply {
  const { keptOne } = scene.language.texts.requests;
  return reply(scene, [keptOne, line(scene, request)].join("\n"), {
    state: { event: request.eventId, pending: { kind: "sent" } },
  });
}

/** No other event is named. */
function isOfEvent({ heard }: Scene, { id }: Event): boolean {
  return heard.query.wanted.titles.every((title) => title === id);
}

/** "Pouvez-vous ajouter ma sœur ?": one more than was asked for, unless it is told how many come in all. */
function withNewcomers(scene: Scene, form: Form, more: number | "several" | undefined): Form {
  if (typeof more !== "number") return form;
  if (readMentioned(withoutNewcomers(scene), BLANK, scene).seats !== undefined) return form;
  const seats = (form.seats ?? SEATS_UNSAID) + more;
  return seats < 1 || seats > MOST_SEATS ? form : { ...form, seats };
}

/** "Finalement 15 h m'arrange mieux": another of the event's own moments, said to be liked better. */
function withMomentLiked(scene: Scene, event: Event, form: Form): Form {
  const { heard, turn } = scene;
  const isLiked = changesSaid(scene).length + likingsSaid(scene).length > 0;
  return isLiked && !heard.besides && !heard.complete
    ? withMoment(scene, event, form, turn.text)
    : form;
}

/**
 * Nothing is said that would tell another event: "on sera que 2, c'est possible de changer ?"
 *
 * @param isTimed its days and hours are those of the event itself
 */
function isOfTheSame(scene: Scene, isTimed: boolean): boolean {
  const rest = withoutMentioned(scene.turn.text, BLANK, scene);
  const wishes = [...changesSaid(scene), ...likingsSaid(scene)];
  const { adds, query } = heardAs(scene, blanked(rest, wishes)).heard;
  return !adds && isEmpty(isTimed ? { ...query, windows: [] } : query);
}

/** "Passez à 2 places", of the request that is sent. */
function ordersSeats({ language, turn }: Scene): boolean {
  return says(turn.text, language.words.formTalk.changesBeside);
}

/** Where a wish for a change is said: "je me suis trompé", "c'est possible de changer ?", "passez à 2 places". */
function changesSaid({ language, turn }: Scene) {
  const { formTalk, intents } = language.words;
  const said = Text.of(turn.text);
  return [formTalk.swaps, formTalk.changesBeside, intents.acts.correct].flatMap((one) =>
    spansOf(said, one, "change"),
  );
}

/** Where something is said to be liked better: "je préfère", "… m'arrange mieux". */
function likingsSaid({ language, turn }: Scene) {
  return spansOf(turn.text, language.words.formTalk.prefers, "like");
}

/** The request as it stands, and whether to make it again: the last one sent takes its place. */
function offerAnew(scene: Scene, request: Request, form: Form): Reply {
  const { form: forms, requests: texts } = scene.language.texts;
  return reply(
    scene,
    {
      text: [line(scene, request), texts.makeAnew].join("\n"),
      suggestions: [
        tap(texts.buttons.anew, { do: "say", text: forms.buttons.yes }),
        cancelTap(scene, request, true),
      ],
    },
    { state: { pending: { kind: "sent", form } } },
  );
}
