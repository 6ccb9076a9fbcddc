import type { Intent } from "../../../src/languages/intents.js";
import { isEmpty } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import { after, type Reply, reply, type Scene } from "../../dialog.js";
import { aspectTaps } from "../../event/say-of.js";
import { eventAtHand } from "../../meant/on-screen.js";
import { line } from "../../my-requests.js";
import { isQuestion } from "../asides.js";
import { answerCheck } from "../checked.js";
import { dataFacts } from "../data-questions.js";
import { formOf, requestSpokenOf } from "./sent-request.js";

/**
 * "Je serai prévenue comment ?", "c'est bien pour deux ?", asked of a request that was sent: who answers
 * it and where, or what it holds. Nothing when no such thing is asked, or none was sent.
 */
export async function answerOnceSent(scene: Scene): Promise<Reply | undefined> {
  const { language, services, state, turn } = scene;
  if (state.form) return undefined;
  const said = Text.of(turn.text);
  const { questions, unanswered, whatNext } = language.words.formTalk;
  const { answering, confirmed } = questions;
  const justSent = state.pending?.kind === "sent";
  const fears = says(said, unanswered);
  // "C'est confirmé ?", "et après ?" are asked of the event, but right after a request.
  const isOfSent = justSent && (says(said, confirmed) || says(said, whatNext));
  const asked = fears || says(said, answering) || isOfSent;
  const isAgain = says(said, language.words.formTalk.resends);
  if (!asked && !isAgain && !justSent) return undefined;
  const request = await requestSpokenOf(scene);
  if (!request) return asked && !fears ? answerBeforeSent(scene) : undefined;
  if (!asked && (isAgain || isAgreedAgain(scene)))
    return reply(scene, language.texts.requests.sentAlready(request.reference));
  const event = services.programme.event(request.eventId) ?? request.event;
  const ofData = OF_DATA.find((one) => says(said, language.words.formTalk.questions[one]));
  if (!asked && ofData && isQuestion(scene))
    return reply(scene, language.texts.form.data[ofData](dataFacts(scene, event)));
  const { requests: texts, event: of } = language.texts;
  if (!asked) return answerCheck(after(scene, { event: event.id }), event, formOf(request));
  const isWaiting = request.status === "requested" || request.status === "waiting";
  const answers = fears ? texts.unanswered : texts.answering;
  const who = answers(request.email, event.organisers, of.reach(event));
  // "Donc c'est confirmé, il a sa place ?" must not be left to believe so.
  const waiting = says(said, confirmed) ? `${texts.notYet} ${who}` : who;
  const text = isWaiting ? waiting : line(scene, request);
  return reply(scene, text, { state: { event: event.id }, events: [event] });
}

/** What becomes of what was just sent: "vous gardez ça combien de temps ?", "who will see it?" */
const OF_DATA = ["readers", "keeping", "everything"] as const;

/** "Oui, c'est bon", "yes that's all correct", right after it was sent: there is nothing left to agree to. */
function isAgreedAgain({ heard, state: { pending } }: Scene): boolean {
  const offersNext = pending?.kind === "sent" && pending.form !== undefined;
  const { intents, query } = heard;
  const agrees = intents.includes("yes") && intents.every((one) => AGREEING.includes(one));
  return pending?.kind === "sent" && !offersNext && agrees && isEmpty(query);
}

/** "Ok merci" takes leave instead. */
const AGREEING: readonly Intent[] = ["yes", "greet"];

/** The same, of a request that may yet be made for the event at hand. */
function answerBeforeSent(scene: Scene): Reply | undefined {
  const event = eventAtHand(scene);
  if (!event || event.registration === "none" || isPast(event, scene.turn.now)) return undefined;
  const { answering } = scene.language.texts.form.data;
  const suggestions = aspectTaps(scene, event);
  const text = answering(dataFacts(scene, event));
  return reply(scene, { text, suggestions }, { state: { event: event.id }, events: [event] });
}
