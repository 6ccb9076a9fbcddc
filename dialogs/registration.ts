import type { Intent } from "../src/languages/intents.js";
import type { FieldName } from "../src/languages/texts/form-texts.js";
import type { Event } from "../src/programme/event.js";
import type { Suggestion } from "../src/turn.js";
import { isPast } from "./cards/event-lines.js";
import { type Dialog, joined, type Reply, reply, type Scene, tap } from "./dialog.js";
import { noneMeant, whichOfThem } from "./event.js";
import { meantEvents } from "./meant.js";
import { FIELDS, namedField, nextField, readMentioned } from "./registration-fields.js";
import { recap, send, sendTaps } from "./registration-sending.js";
import type { Form } from "./state.js";

/** "Inscrivez-moi": to the event that is meant, or asks which. */
export const beginRegistration: Dialog = (scene) => {
  const meant = meantEvents(scene);
  const [event] = meant;
  if (event && meant.length === 1) return beginFor(scene, event);
  const which = meant.length > 1 ? whichOfThem(scene, meant) : noneMeant(scene);
  return { ...which, state: { ...which.state, pending: { kind: "register" } } };
};

/** Begins a request, unless there is none to make: over, open to all, or the programme does not say. */
export function beginFor(scene: Scene, event: Event): Reply {
  const { language, turn } = scene;
  const { event: said, form: texts } = language.texts;
  const kept = { state: { event: event.id, pending: undefined }, events: [event] };
  if (isPast(event, turn.now))
    return reply(scene, texts.past(event.title, said.when(event, turn.now)), kept);
  const calendar = tap(said.buttons.calendar, {
    do: "aspect",
    event: event.id,
    aspect: "calendar",
  });
  if (event.registration === "none") {
    return reply(scene, { text: texts.noneNeeded(event.title), suggestions: [calendar] }, kept);
  }
  if (event.registration === "unknown") {
    const anyway = tap(texts.buttons.anyway, { do: "register", event: event.id, anyway: true });
    const suggestions = [anyway, calendar];
    const form = readMentioned(turn.text, { eventId: event.id, asking: "name" }, scene);
    return reply(
      scene,
      { text: texts.registrationUnknown(event.title), suggestions },
      { ...kept, state: { ...kept.state, pending: { kind: "anyway", form } } },
    );
  }
  return beginAnyway(scene, event);
}

/** Shows the notice, takes what was already told, and asks for the first field. */
export function beginAnyway(scene: Scene, event: Event, told?: Form): Reply {
  const { language, services, turn } = scene;
  const { form: texts } = language.texts;
  const { operator, keptDays, privacyUrl } = services.rules;
  const notice = texts.notice({
    event: event.title,
    organisers: event.organisers,
    operator: operator.name ?? operator.email ?? services.programme.name,
    keptDays,
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
  });
  const partial =
    event.registration === "partial" && event.registrationNote !== undefined
      ? `\n${texts.partial(event.registrationNote)}`
      : "";
  const form = told ?? readMentioned(turn.text, { eventId: event.id, asking: "name" }, scene);
  const asked = askNext(scene, event, form);
  return joined(reply(scene, `${notice}${partial}`), { ...asked, events: [event] });
}

/** Takes the message as an answer to the open form; nothing when it is about something else. */
export async function fillForm(scene: Scene): Promise<Reply | undefined> {
  const { form } = scene.state;
  if (!form) return undefined;
  const { language, services, heard } = scene;
  const event = services.programme.event(form.eventId);
  if (!event) return reply(scene, language.texts.event.gone(), { state: { form: undefined } });
  if (heard.intents.some((intent) => intent === "cancel" || intent === "restart")) {
    return isQuestion(scene)
      ? resumeForm(scene, reply(scene, language.texts.form.cancellable))
      : reply(scene, language.texts.form.stopped, { state: { form: undefined } });
  }
  if (form.asking === "confirm") return settle(scene, event, form);
  if (form.asking === "change") return change(scene, event, form);
  return fillField(scene, event, form, form.asking);
}

/** "Est-ce que je peux annuler plus tard ?" asks, and does not cancel. */
function isQuestion({ turn }: Scene): boolean {
  return turn.text.trim().endsWith("?");
}

async function settle(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { heard, language, turn } = scene;
  if (heard.intents.includes("yes")) return send(scene, event, form);
  const corrected = readMentioned(turn.text, form, scene);
  if (corrected !== form) return askNext(scene, event, corrected);
  const field = namedField(turn.text, language);
  if (field) return ask(scene, event, { ...form, asking: field.name });
  if (heard.intents.includes("no") || heard.intents.includes("correct")) {
    const suggestions = changeTaps(scene, event);
    return reply(
      scene,
      { text: language.texts.form.whatToChange, suggestions },
      { state: { form: { ...form, asking: "change" } } },
    );
  }
  return undefined;
}

function change(scene: Scene, event: Event, form: Form): Reply | undefined {
  const field = namedField(scene.turn.text, scene.language);
  if (field) return ask(scene, event, { ...form, asking: field.name });
  const corrected = readMentioned(scene.turn.text, form, scene);
  return corrected === form ? undefined : askNext(scene, event, corrected);
}

/** These are no answers to a field, even to one that takes any words. */
const ASIDES: readonly Intent[] = [
  "details",
  "count",
  "more",
  "repeat",
  "my-requests",
  "erase",
  "help",
  "human",
  "identity",
  "language",
];

function isAside({ heard }: Scene): boolean {
  const asks = heard.intents.some((intent) => ASIDES.includes(intent));
  return asks || (heard.intents.includes("find") && heard.query.windows.length > 0);
}

function fillField(scene: Scene, event: Event, form: Form, asking: FieldName): Reply | undefined {
  const field = FIELDS[asking];
  if (field.takesAnyWords && isAside(scene)) return undefined;
  const read = field.read(scene.turn.text, form, scene, event);
  if ("form" in read) return askNext(scene, event, readMentioned(read.rest, read.form, scene));
  const others = readMentioned(scene.turn.text, form, scene);
  if (others !== form) {
    return joined(reply(scene, scene.language.texts.form.noted), askNext(scene, event, others));
  }
  if (isAside(scene)) return undefined;
  return reply(
    scene,
    { text: read.problem, suggestions: field.taps(scene, event, read.proposed) },
    { state: { form: { ...form, proposed: read.proposed } } },
  );
}

/** Asks for the next field that is due, or shows the recap. */
function askNext(scene: Scene, event: Event, form: Form): Reply {
  const next = nextField(form, event, scene);
  return next ? ask(scene, event, { ...form, asking: next }) : recap(scene, event, form);
}

function ask(scene: Scene, event: Event, form: Form): Reply {
  if (form.asking === "confirm" || form.asking === "change") return recap(scene, event, form);
  const field = FIELDS[form.asking];
  return reply(
    scene,
    {
      text: field.settles?.(form, scene) ?? scene.language.texts.form.ask[field.name],
      suggestions: field.taps(scene, event, form.proposed),
    },
    { state: { form, event: event.id } },
  );
}

function changeTaps(scene: Scene, event: Event): readonly Suggestion[] {
  return Object.values(FIELDS)
    .filter((field) => field.concerns(event, scene))
    .map(({ name }) => scene.language.texts.form.fields[name])
    .map((text) => tap(text, { do: "say", text }));
}

/** After a question on the way, the form goes on where it was. */
export function resumeForm(scene: Scene, aside: Reply): Reply {
  const { form } = aside.state;
  const event = form && scene.services.programme.event(form.eventId);
  if (!form || form !== scene.state.form || !event) return aside;
  const { form: texts } = scene.language.texts;
  const { asking } = form;
  const resumed =
    asking === "confirm" || asking === "change"
      ? { text: texts.resume(texts.confirm), suggestions: sendTaps(scene) }
      : { text: texts.resume(texts.ask[asking]), suggestions: FIELDS[asking].taps(scene, event) };
  const settled = asking === "change" ? "confirm" : asking;
  return {
    ...aside,
    say: [...aside.say.map(({ suggestions: _, ...said }) => said), resumed],
    state: { ...aside.state, form: { ...form, asking: settled }, event: event.id },
  };
}
