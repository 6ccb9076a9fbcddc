import { ADDITIONS, type Addition } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { NOTICE_VERSION } from "../../src/registration/consent.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { SEATS_UNSAID } from "../../src/registration/fields/seats.js";
import type { Outcome } from "../../src/registration/register.js";
import { Draft } from "../../src/registration/request.js";
import { whenSaid } from "../../src/registration/when-said.js";
import type { Suggestion } from "../../src/turn.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { remindTap } from "../event/reminder.js";
import { tooLate } from "../event/too-late.js";
import type { Form } from "../state.js";
import { offerNext } from "./which-event/several.js";

/**
 * What becomes of the answers, said before the first is given.
 *
 * @param privacyUrl where it stands in full, when it is to be written out
 */
export function notice({ language, services }: Scene, event: Event, privacyUrl?: string): string {
  const { operator, keptDays } = services.rules;
  const { title, organisers } = event;
  return language.texts.form.notice({
    event: title,
    organisers,
    operator: operator.name ?? operator.email,
    keptDays,
    privacyUrl,
  });
}

/** Everything given, to be confirmed, with what may still be added and a way to change each field. */
export function recap(scene: Scene, event: Event, told: Form): Reply {
  const { language, turn } = scene;
  const form = withDeclined(scene, told);
  const { form: texts } = language.texts;
  const draft = drafted(scene, form);
  const facts = {
    ...draft,
    event: event.title,
    session: whenSaid(event, form.session, language, turn.now),
  };
  const unsaid = unsaidOf(form);
  const invited = unsaid.length === 0 ? [] : [texts.invite(unsaid)];
  const text = [texts.recap(facts), ...invited, texts.confirm].join("\n");
  return reply(
    scene,
    { text, suggestions: sendTaps(scene) },
    { state: { form: { ...form, asking: "confirm", asides: undefined }, event: event.id } },
  );
}

/** The form with what a message says to be left empty: "pas de téléphone". */
export function withDeclined({ language, turn }: Scene, form: Form): Form {
  const { fields } = readLeftOut(turn.text, language.words.formTalk);
  if (fields.length === 0) return form;
  return { ...form, declined: [...new Set([...(form.declined ?? []), ...fields])] };
}

/** What may be added to a request, and was neither told nor declined. */
function unsaidOf(form: Form): readonly Addition[] {
  const declined: readonly Addition[] = form.declined ?? [];
  return ADDITIONS.filter((name) => form[name] === undefined && !declined.includes(name));
}

/** Sends the request, adds to it or changes it, drops it. */
export function sendTaps({ language }: Scene): readonly Suggestion[] {
  const { send, yes, change, stop } = language.texts.form.buttons;
  return [
    tap(send, { do: "say", text: yes }),
    ...[change, stop].map((text) => tap(text, { do: "say", text })),
  ];
}

/** Hands the request over; what was given stays when it could not be kept. */
export async function send(scene: Scene, event: Event, form: Form): Promise<Reply> {
  const { services, turn, language } = scene;
  try {
    const outcome = await services.registrations.request(drafted(scene, form), event, turn.now);
    const text = outcomeSaid(scene, event, outcome, form);
    const reminder = "request" in outcome ? remindTap(scene, outcome.request) : [];
    const mine = language.texts.requests.buttons.mine;
    const sent = reply(
      scene,
      { text, suggestions: [...reminder, tap(mine, { do: "say", text: mine })] },
      { state: { form: undefined, event: event.id, pending: { kind: "sent" } } },
    );
    return outcome.kind === "refused" ? sent : offerNext(scene, sent, form);
  } catch (error) {
    services.failed(error);
    const again = tap(language.texts.form.buttons.send, {
      do: "say",
      text: language.texts.form.buttons.yes,
    });
    return reply(scene, { text: language.texts.form.failed, suggestions: [again] });
  }
}

function outcomeSaid(scene: Scene, event: Event, outcome: Outcome, form: Form): string {
  const { form: texts } = scene.language.texts;
  switch (outcome.kind) {
    case "requested":
      return texts.requested(outcome.request.reference, form.email ?? "", event.organisers);
    case "repeated":
      return texts.repeated(outcome.request.reference);
    case "waiting":
      return texts.waiting(outcome.request.reference, outcome.position);
    case "refused":
      return {
        past: tooLate(scene, event),
        "too-many": texts.tooMany,
        "no-room": texts.noRoom,
      }[outcome.why];
  }
}

/** The form as a request; every field is filled when this is asked for. */
function drafted({ language, turn }: Scene, form: Form): Draft {
  const {
    asking: _asking,
    declined: _declined,
    proposed: _proposed,
    later: _later,
    remark: _remark,
    asides: _asides,
    session,
    phone,
    seats = SEATS_UNSAID,
    message,
    ...given
  } = form;
  return Draft.parse({
    ...given,
    seats,
    ...(session ? { session } : {}),
    ...(phone ? { phone } : {}),
    ...(message ? { message } : {}),
    language: language.code,
    person: turn.person.id,
    notice: NOTICE_VERSION,
  });
}
