import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, FACETS, isEmpty } from "../../../src/programme/query.js";
import { framed } from "../../../src/registration/fields/name-frames.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import { after, type Reply, reply, type Scene, saidFirst } from "../../dialog.js";
import { whichOfThem } from "../../event/lists.js";
import { heardAs } from "../../look.js";
import { fitting } from "../../meant/by-description/fitting.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand, listedEvents, onScreen } from "../../meant/on-screen.js";
import type { Form } from "../../state.js";
import { saidNoted } from "../acknowledging.js";
import { isQuestion, seeksSwap } from "../asides.js";
import { ask, resumeForm } from "../ask.js";
import { beginFor, toldAlready } from "../begin.js";
import { withSeatsAlone } from "../fields/corrections.js";
import { nameTold, readMentioned, withoutMentioned } from "../fields/mentions.js";
import { isLeft } from "../left.js";
import { isTurnedAway, othersThen } from "./away-from.js";
import { othersNamed } from "./named-event.js";

/**
 * "Je préfère la visite du tiers-lieu", "inscrivez-moi plutôt à la Campusserie": the request moves to
 * that event with all that was told, but for the moment. Nothing when no other event is wanted.
 */
export function moveRequest(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { heard, language } = scene;
  const { prefers, refuses, swaps } = language.words.formTalk;
  const said = Text.of(heard.text);
  const registers = heard.intents.includes("register") && !introduces(scene, form);
  const spans = [swaps, prefers, refuses].flatMap((one) => spansOf(said, one, "other"));
  if (says(said, language.words.formTalk.another)) return askWhich(scene, event, form);
  if (heard.aspect) return undefined;
  const picked = otherPicked(scene, event, form);
  // "Celui du RTES" is an event, and nobody's name; "the same time as the one about …?" asks about two.
  const { common } = language.words.compare;
  const compares = isQuestion(scene) && Object.values(common).some((one) => says(said, one));
  const points = says(said, language.words.choices.oneOf) && !compares;
  if (!picked && !registers && !points && spans.length === 0) return undefined;
  // "Finalement deux places, le directeur m'accompagne" changes what was told, and no event by such words.
  const isNamed = heard.query.wanted.titles.length > 0;
  if (!picked && !registers && !points && !isNamed && tellsOf(scene, form)) return undefined;
  // "Je préfère la vidéo" may be said of anything.
  const isSure = registers || points || says(said, swaps) || says(said, refuses);
  // "Mon nom est Luc Maurel, et c'est celui du RTES que je veux" tells both.
  const rest = withoutMentioned(blanked(heard.text, spans), form, scene);
  const among = picked ? [picked] : othersNamed(heardAs(scene, rest), event, isSure);
  const named = among.length === 1 ? among[0] : undefined;
  // "Mardi je peux pas, plutôt celle du 23": what is said before that is no day of it.
  const [one] = spansOf(said, language.words.choices.oneOf, "one");
  const isChosen = one !== undefined && (!isQuestion(scene) || says(said, swaps));
  const told = isChosen ? heardAs(scene, heard.text.slice(one.start)) : scene;
  // "Sorry, I meant the one on Thursday" takes back which is meant.
  const isSwapped = spans.length > 0 || seeksSwap(scene);
  const isThen = !named && (registers || (isChosen && isSwapped));
  const then = isThen ? othersThen(told, event) : [];
  const [other = named ?? (isSwapped ? earlierThen(scene, event) : undefined)] = then;
  if (then.length > 1 || (!other && isTurnedAway(scene, event))) {
    return askWhich(scene, event, form, then.length > 0 ? then : undefined);
  }
  if (!other && among.length > 1 && !isQuestion(scene)) {
    return askWhich(scene, event, form, among);
  }
  if (!other) return undefined;
  if (heard.adds) return addRequest(scene, event, form, other);
  return moveTo(scene, other, form);
}

/** "Non, mercredi finalement": back to the one that the request was moved from, where it alone is on then. */
function earlierThen(scene: Scene, event: Event): Event | undefined {
  const { heard, services, state } = scene;
  const earlier = state.earlier === undefined ? undefined : services.programme.event(state.earlier);
  const { windows, wanted } = heard.query;
  const isDay = windows.length > 0 && FACETS.every((facet) => wanted[facet].length === 0);
  if (!earlier || !isDay || isQuestion(scene)) return undefined;
  const [then, ...others] = fitting(scene, [earlier, event], { ...emptyQuery(), windows });
  return then === earlier && others.length === 0 ? earlier : undefined;
}

/** Whether a message tells how many come, or where they can be reached. */
function tellsOf(scene: Scene, form: Form): boolean {
  const told = readMentioned(scene.turn.text, form, scene);
  return told.seats !== form.seats || told.phone !== form.phone || told.email !== form.email;
}

/** "Ici Manon Leclercq, étudiante à Lille, je viens avec une amie" answers who comes, and names no event. */
function introduces(scene: Scene, form: Form): boolean {
  const { heard, language, turn } = scene;
  const { wanted, windows } = heard.query;
  const isAsked = form.asking === "name" && form.name === undefined;
  if (!isAsked || wanted.titles.length + windows.length > 0) return false;
  const told = framed(turn.text, language.words.form, true) ?? nameTold(turn.text, scene);
  return told?.kind === "read";
}

/** The request as it is for another event: all that was told, but for the moment. */
function moveTo(scene: Scene, other: Event, form: Form): Reply {
  const told: Form = { ...form, session: undefined, asking: "name", asides: undefined };
  const begun = beginFor(scene, other, told);
  // A request that the organiser may not want waits for a yes, and what was open for it.
  const waits = other.registration === "unknown" && !isPast(other, scene.turn.now);
  return waits
    ? { ...begun, state: { ...begun.state, form: undefined } }
    : resumeForm(scene, begun);
}

/**
 * "Ok, that one, my mail is …", "inscrivez-moi plutôt à celle-là", of what was found beside the form:
 * the request moves there.
 */
export function takeFound(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { heard, language, turn } = scene;
  if (!form.asides || isQuestion(scene)) return undefined;
  const points = says(turn.text, language.words.choices.oneOf);
  const registers = (isLeft(form) || points) && heard.intents.includes("register");
  const prefers = says(turn.text, language.words.formTalk.prefers);
  const tells = readMentioned(turn.text, form, scene) !== form;
  const agrees = prefers || tells || heard.intents.includes("yes");
  if (!registers && !(points && agrees)) return undefined;
  // Back at the form, its own event is at hand; what was asked about is spoken of, or stands on screen.
  const { earlier, shown } = scene.state;
  const spoken = earlier === event.id ? undefined : earlier;
  const others = shown.filter((id) => id !== event.id);
  const found = isLeft(form) ? {} : { event: spoken, shown: others };
  const beside = heardAs(
    after(scene, { form: undefined, ...found }),
    withoutMentioned(turn.text, form, scene),
  );
  // "Celui du matin", of a request for what is on in the morning too, is its moment.
  const { query } = beside.heard;
  if (!isEmpty(query) && fitting(beside, [event], query).length > 0) return undefined;
  const [other, ...more] = meantEvents(beside);
  if (!other || more.length > 0 || other === event) return undefined;
  return registers || other === eventAtHand(beside) ? moveTo(scene, other, form) : undefined;
}

/** "Sorry no, the second one", of the list that the event was chosen from; where moments are asked for, it is one of those. */
function otherPicked(scene: Scene, event: Event, form: Form): Event | undefined {
  const { turn } = scene;
  const { asking } = form;
  const { choice, intents } = scene.heard;
  const isAnswer = asking === "session" || asking === "seats";
  // "1", said while a request is checked, is how many come: no number alone chooses another event.
  const isNumber = withSeatsAlone(scene, form, turn.text) !== form;
  if (
    isAnswer ||
    isNumber ||
    !choice ||
    !(intents.includes("choose") || intents.includes("register"))
  ) {
    return undefined;
  }
  const [other, ...more] = meantEvents(scene);
  const isListed = other !== undefined && listedEvents(scene).includes(other);
  return isListed && more.length === 0 && other.id !== event.id ? other : undefined;
}

/** "Inscrivez-moi aussi à la Campusserie": once this one is sent. */
function addRequest(scene: Scene, event: Event, form: Form, other: Event): Reply {
  const later = [...new Set([...(form.later ?? []), other.id])];
  const { oneByOne } = scene.language.texts.form;
  return saidFirst(scene, oneByOne(event.title), ask(scene, event, { ...form, later }));
}

/** "Je veux changer d'événement": asks which, and keeps what was told for it. */
function askWhich(scene: Scene, event: Event, form: Form, among?: readonly Event[]): Reply {
  const asked = after(scene, { form: undefined, event: undefined });
  const known = toldAlready(scene, form);
  const told: Form = { ...known, session: undefined, asking: "name" };
  const events = (among ?? onScreen(asked)).filter((one) => one !== event);
  const which =
    events.length > 0
      ? whichOfThem(asked, events)
      : reply(asked, scene.language.texts.event.which());
  const waits: Reply = {
    ...which,
    state: { ...which.state, pending: { kind: "register", form: told } },
  };
  return saidFirst(scene, saidNoted(scene, form, known), waits);
}
