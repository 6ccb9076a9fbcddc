import type { FieldName } from "../src/languages/texts/form-texts.js";
import type { Event } from "../src/programme/event.js";
import type { Suggestion } from "../src/turn.js";
import { isPast } from "./cards/event-lines.js";
import { type Dialog, joined, type Reply, reply, type Scene, tap } from "./dialog.js";
import { meantEvents, noneMeant, whichOfThem } from "./event.js";
import { heardAs } from "./look.js";
import { isAnswered, isAside, isNeed, isQuestion } from "./registration-asides.js";
import { showForm } from "./registration-card.js";
import { FIELDS, nextField } from "./registration-fields.js";
import {
  asksForCard,
  namedField,
  readMentioned,
  tellsOnlyValues,
  withoutMentioned,
} from "./registration-mentions.js";
import { notice, recap, send, sendTaps } from "./registration-sending.js";
import { type Form, isWeighty } from "./state.js";

/** Sessions written out with their question. */
const MOST_LISTED = 10;

/** A form for no event yet. */
const NOTHING_TOLD: Form = { eventId: "", asking: "name" };

/** "Inscrivez-moi": to the event that is meant, or asks which. */
export const beginRegistration: Dialog = (scene) => {
  const meant = eventsAskedFor(scene);
  const [event] = meant;
  if (event && meant.length === 1) return beginFor(scene, event);
  const which = meant.length > 1 ? whichOfThem(scene, meant) : noneMeant(scene);
  const told = readMentioned(scene.turn.text, NOTHING_TOLD, scene);
  return { ...which, state: { ...which.state, pending: { kind: "register", told } } };
};

/** The events that are meant beside the name, the address and the seats told with them. */
function eventsAskedFor(scene: Scene): readonly Event[] {
  const { text } = scene.turn;
  const rest = withoutMentioned(text, NOTHING_TOLD, scene);
  const meant = rest === text ? [] : meantEvents(heardAs(scene, rest));
  return meant.length > 0 ? meant : meantEvents(scene);
}

/** Begins a request, unless there is none to make: over, open to all, or the programme does not say. */
export function beginFor(scene: Scene, event: Event, before = NOTHING_TOLD): Reply {
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
    const contact = tap(said.labels.contact, {
      do: "aspect",
      event: event.id,
      aspect: "contact",
    });
    const suggestions = [calendar, contact];
    return reply(scene, { text: texts.noneNeeded(event.title), suggestions }, kept);
  }
  const form = readMentioned(turn.text, { ...before, eventId: event.id }, scene);
  if (event.registration === "unknown") {
    const anyway = tap(texts.buttons.anyway, { do: "register", event: event.id, anyway: true });
    const suggestions = [anyway, calendar];
    return reply(
      scene,
      { text: texts.registrationUnknown(event.title), suggestions },
      { ...kept, state: { ...kept.state, pending: { kind: "anyway", form } } },
    );
  }
  return beginAnyway(scene, event, form);
}

/** Shows the notice, takes what was already told, and asks for the first field. */
export function beginAnyway(scene: Scene, event: Event, told?: Form): Reply {
  const { language, services, turn } = scene;
  const { form: texts } = language.texts;
  const partial =
    event.registration === "partial" && event.registrationNote !== undefined
      ? `\n${texts.partial(event.registrationNote)}`
      : "";
  const form = told ?? readMentioned(turn.text, { eventId: event.id, asking: "name" }, scene);
  const asked = askNext(scene, event, form);
  const said = `${notice(scene, event, services.rules.privacyUrl)}${partial}`;
  return joined(reply(scene, said), { ...withFormTap(scene, event, asked), events: [event] });
}

/** Offers the whole form at once, beside the first question. */
function withFormTap({ language }: Scene, event: Event, asked: Reply): Reply {
  const last = asked.say.at(-1);
  if (!last || asked.state.form?.asking === "confirm") return asked;
  const form = tap(language.texts.form.buttons.form, { do: "form", event: event.id });
  const suggestions = [...(last.suggestions ?? []), { ...form, needsCards: true }];
  return { ...asked, say: [...asked.say.slice(0, -1), { ...last, suggestions }] };
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
  if (asksForCard(scene.turn.text, language)) return showForm(scene, event, form);
  if (form.asking === "confirm") return settle(scene, event, form);
  if (form.asking === "change") return change(scene, event, form);
  return fillField(scene, event, form, form.asking);
}

async function settle(scene: Scene, event: Event, form: Form): Promise<Reply | undefined> {
  const { heard, language, turn } = scene;
  if (heard.intents.includes("yes")) return send(scene, event, form);
  const corrected = readMentioned(turn.text, form, scene);
  if (corrected !== form) return askNext(scene, event, corrected);
  if (isQuestion(scene) && isAside(scene)) return undefined;
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

function fillField(scene: Scene, event: Event, form: Form, asking: FieldName): Reply | undefined {
  const { heard, language, turn } = scene;
  const field = FIELDS[asking];
  const isMessage = asking === "message";
  if (field.takesAnyWords && isAside(scene) && !(isMessage && isNeed(scene))) return undefined;
  const corrected = corrections(scene, form);
  if (corrected) return noted(scene, askNext(scene, event, corrected));
  const other = heard.intents.includes("correct") && namedField(turn.text, language);
  if (other) return ask(scene, event, { ...form, asking: other.name });
  const read = field.read(scene.turn.text, form, scene, event);
  if ("form" in read) return askNext(scene, event, readMentioned(read.rest, read.form, scene));
  const others = readMentioned(scene.turn.text, form, scene);
  if (others !== form) {
    return noted(scene, askNext(scene, event, others));
  }
  if (isAside(scene)) return undefined;
  if (field.isFilled(form) && isAnswered(scene)) return recap(scene, event, form);
  return reply(
    scene,
    { text: read.problem, suggestions: field.taps(scene, event, read.proposed) },
    { state: { form: { ...form, proposed: read.proposed } } },
  );
}

/**
 * What was told is kept, though it was not what was asked for. The recap shows that by itself, and a
 * correction that is proposed is not kept yet.
 */
function noted(scene: Scene, asked: Reply): Reply {
  const { form } = asked.state;
  if (form?.asking === "confirm" || form?.proposed) return asked;
  return joined(reply(scene, scene.language.texts.form.noted), asked);
}

/** "Non, mon mail c'est…": mends what was given before, and answers nothing. */
function corrections(scene: Scene, form: Form): Form | undefined {
  const { heard, turn } = scene;
  const objects = heard.intents.some((intent) => intent === "no" || intent === "correct");
  const beside = form.asking === "message" && tellsOnlyValues(turn.text, form, scene);
  const told = readMentioned(turn.text, form, scene);
  return (objects || beside) && told !== form ? told : undefined;
}

/** Asks for the next field that is due, or shows the recap. */
function askNext(scene: Scene, event: Event, form: Form): Reply {
  const next = nextField(form, event, scene);
  return next ? ask(scene, event, { ...form, asking: next }) : recap(scene, event, form);
}

function ask(scene: Scene, event: Event, form: Form): Reply {
  if (form.asking === "confirm" || form.asking === "change") return recap(scene, event, form);
  const field = FIELDS[form.asking];
  const { ask: questions, profile, buttons } = scene.language.texts.form;
  const known = form.proposed ? undefined : field.proposes?.(scene);
  const question = field.settles?.(form, scene) ?? questions[field.name];
  const listed = field.choices?.(scene, event).slice(0, MOST_LISTED) ?? [];
  const lines = [question, ...listed.map(({ title }) => `• ${title}`)];
  const take = known === undefined ? [] : [tap(buttons.useProfile, { do: "say", text: known })];
  return reply(
    scene,
    {
      text: [...lines, ...(known === undefined ? [] : [profile(known)])].join("\n"),
      suggestions: [...take, ...field.taps(scene, event, form.proposed)],
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
  if (!form || form !== scene.state.form || !event || isWeighty(aside.state.pending)) return aside;
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
