import { DATA_QUESTIONS, type DataQuestion } from "../../src/languages/form-talk-words.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, type Reply, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { seeks } from "../meant/asked-of-it.js";
import type { Form } from "../state.js";
import { fillForm } from "./answers.js";
import { isQuestion } from "./asides.js";
import { answerCheck } from "./checked.js";
import { FIELDS } from "./fields/fields.js";
import { ordersSending } from "./fields/sending-order.js";
import { afterYes, isNod } from "./fields/yes-said.js";
import { isLeft } from "./left.js";
import { send } from "./sending.js";

/** A request sent at a yes, and what was asked in the same breath, heard as if said next. */
export interface Agreed {
  readonly sent: Reply;
  readonly rest: Scene;
}

/**
 * "Oui, et c'est dans quelle rue ?", "yes perfect. Anything similar the day before?", said of the
 * recap: a yes, and a question of its own. Nothing when it only takes note of what was said ("ok. Et
 * samedi ?"), what follows holds the yes back, asks about what was given, or changes any of it: then all
 * of it is for the form.
 */
export async function agreeTo(scene: Scene): Promise<Agreed | undefined> {
  const { services, state } = scene;
  const { form } = state;
  const event = form && services.programme.event(form.eventId);
  if (!form || !event || form.asking !== "confirm" || isLeft(form)) return undefined;
  const text = isNod(scene) ? undefined : afterYes(scene);
  // An order to send is for the form: tried on it here, it would send twice.
  if (!text || ordersSending(scene, text)) return undefined;
  const turn = { ...scene.turn, text };
  const beside = heardAs({ ...scene, turn }, text);
  const isChecked = answerCheck(beside, event, form) !== undefined || asksOfData(beside);
  const asks = isQuestion(beside) || beside.heard.aspect !== undefined || isSearch(beside);
  if (isChecked || !asks) return undefined;
  const taken = await fillForm(beside);
  if (taken && !isSame(form, taken.state.form)) return undefined;
  const sent = await send(scene, event, form);
  return { sent, rest: heardAs({ ...scene, turn, state: sent.state }, text) };
}

/** Who asks what becomes of an address first wants to know it before it is sent. */
const ONCE_SENT: readonly DataQuestion[] = ["cancelling", "confirmed", "answering"];

function asksOfData({ language, turn }: Scene): boolean {
  const { questions } = language.words.formTalk;
  const said = Text.of(turn.text);
  const asked = DATA_QUESTIONS.find((question) => says(said, questions[question]));
  return asked !== undefined && !ONCE_SENT.includes(asked);
}

function isSearch(scene: Scene): boolean {
  const alone = heardAs(after(scene, { form: undefined }), scene.turn.text);
  return mainIntent(alone.heard.intents) === "find" && seeks(alone);
}

/** Whether a form holds what it held, and is still to be confirmed. */
function isSame(before: Form, now: Form | undefined): boolean {
  const kept = Object.values(FIELDS).every(({ said }) => now && said(now) === said(before));
  return kept && now?.asking === "confirm" && now.eventId === before.eventId;
}
