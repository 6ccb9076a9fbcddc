import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, isEmpty } from "../../../src/programme/query.js";
import { addressMeant } from "../../../src/registration/fields/address-meant.js";
import { readEmail } from "../../../src/registration/fields/email.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { without } from "../../../src/registration/fields/reading.js";
import { readSeats } from "../../../src/registration/fields/seats.js";
import { says } from "../../../src/understanding/cues.js";
import { isCourtesy } from "../../../src/understanding/intents.js";
import { type Reply, reply, type Scene, saidFirst } from "../../dialog.js";
import { saying } from "../../look.js";
import { fitting } from "../../meant/by-description/fitting.js";
import { begunThen } from "../../meant/by-description/told-apart.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand, onScreen } from "../../meant/on-screen.js";
import { showAnswer } from "../../search/pages.js";
import { BLANK, type Form } from "../../state.js";
import { talk } from "../../talk.js";
import { isQuestion } from "../asides.js";
import { beginFor, beginRegistration, beginSeveral, noteBefore } from "../begin.js";
import { bareName } from "../fields/bare-name.js";
import { readMentioned } from "../fields/mentions.js";
import { ordersSending } from "../fields/sending-order.js";
import { isPutOff } from "../fields/yes-said.js";
import { tellOrganiser } from "../organiser-instead.js";
import { withDeclined } from "../sending.js";
import { askEvent, isSomebody, noted } from "../waiting.js";
import { isOnlyWhenOrWhere, withOffer } from "../wishes.js";
import { isOfNoList } from "./asked-for.js";

/**
 * The answer to "which event?", asked of a request: the event, or more of what it holds. Nothing when the
 * message is about something else.
 *
 * @param told what was told of the request before
 * @param offered whether it was only offered, under events that were found
 */
export function takeEvent(scene: Scene, told?: Form, offered = false): Reply | undefined {
  if (offered && isPutOff(scene)) return undefined;
  return (
    givenUp(scene, told) ??
    seenToAlone(scene, told) ??
    againWanted(scene, told) ??
    (isChosenBeside(scene) ? registerForChosen(scene, told, offered) : undefined) ??
    noteBefore(scene, told) ??
    registerForShown(scene, told, offered) ??
    registerForChosen(scene, told, offered) ??
    noteMore(scene, told) ??
    leaveOut(scene, told) ??
    (offered ? undefined : noteName(scene, told))
  );
}

/** "Le 1, moi toute seule": the number chooses, and how many come is told beside it; "on sera 2" chooses none. */
function isChosenBeside(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const seats = readSeats(turn.text, language.words.form, false);
  if (!heard.choice || seats.kind !== "read") return false;
  const { choice } = saying(scene, without(turn.text, seats).trim()).heard;
  return choice !== undefined && "number" in choice;
}

/** "Inscrivez-moi", said again with more: nothing told before is lost. */
function againWanted(scene: Scene, told: Form = BLANK): Reply | undefined {
  const isTold = isSomebody(told) || told.seats !== undefined;
  return isTold && scene.heard.intents.includes("register")
    ? beginRegistration(scene, withDeclined(scene, told))
    : undefined;
}

/**
 * "Use dan@price.org instead for the e-mail", "fine. My phone is 06 …", in whatever words; "c'est gmail pas
 * gmial", of one that was proposed. What is looked for or asked meanwhile tells nothing but an address.
 */
function noteMore(scene: Scene, told: Form = BLANK): Reply | undefined {
  const { heard, language, turn } = scene;
  if (!isSomebody(told)) return undefined;
  const { turnsAway } = language.words.formTalk;
  const meant = told.proposed && addressMeant(turn.text, told.proposed, turnsAway);
  if (meant !== undefined) {
    return noted(scene, told, { ...told, email: meant, proposed: undefined });
  }
  const more = readMentioned(turn.text, told, scene);
  const isMere = isEmpty(heard.query) && heard.aspect === undefined && !isQuestion(scene);
  const isMore = isMere && (more.phone !== told.phone || more.seats !== told.seats);
  if (!isMore && readEmail(turn.text).kind !== "read") return undefined;
  const event = eventAtHand(scene);
  const all = withDeclined(scene, more);
  return event ? beginFor(scene, event, all) : noted(scene, told, all);
}

/** "I'd rather not give a phone number": none is needed, and the event is still to be told. */
function leaveOut(scene: Scene, told: Form = BLANK): Reply | undefined {
  const { words, texts } = scene.language;
  const [field] = readLeftOut(scene.turn.text, words.formTalk).fields;
  if (field === undefined || !isSomebody(told)) return undefined;
  const asked = askEvent(scene, withDeclined(scene, told));
  return saidFirst(scene, texts.form.data.reason[field], asked);
}

/** "lina morel": nobody's event. */
function noteName(scene: Scene, told: Form = BLANK): Reply | undefined {
  const name = told.name === undefined ? bareName(scene) : undefined;
  return name === undefined ? undefined : noted(scene, told, { ...told, name });
}

/** "Oui" to the one event that was shown to who would like to come, "non" to any. */
function registerForShown(scene: Scene, before?: Form, offered = false): Reply | undefined {
  const { heard, language } = scene;
  // "Oui, vas-y, envoie": the event is still to be told.
  if (goesAhead(scene) && !offered && !eventAtHand(scene)) return askEvent(scene, before);
  if (!heard.intents.every(isCourtesy)) return undefined;
  const event = eventAtHand(scene);
  if (heard.intents.includes("yes") && event) return beginFor(scene, event, before);
  return heard.intents.includes("no") ? talk(scene, language.texts.talk.asYouLike()) : undefined;
}

function goesAhead(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const isYes = heard.intents.every(isCourtesy) && heard.intents.includes("yes");
  return isYes || says(turn.text, language.words.formTalk.goesAhead) || ordersSending(scene);
}

/** "Annuler", while the event was still to be told: what was told is forgotten. */
function givenUp(scene: Scene, told: Form = BLANK): Reply | undefined {
  const { heard, language } = scene;
  const isTold = told.name !== undefined || told.email !== undefined;
  return isTold && heard.intents.includes("cancel")
    ? reply(scene, language.texts.form.stopped)
    : undefined;
}

/** "Non laissez, je vais le faire sur le site": nothing is begun. */
function seenToAlone(scene: Scene, told: Form = BLANK): Reply | undefined {
  const event = scene.services.programme.event(told.eventId);
  return event && tellOrganiser(scene, event);
}

/** The event that was asked for: chosen, named, or told by what fits it. */
function registerForChosen(scene: Scene, before?: Form, offered = false): Reply | undefined {
  const { aspect, choice, query } = scene.heard;
  const isTold = tellsEvent(scene, before, offered);
  if (!choice && query.wanted.titles.length === 0 && !isTold) return undefined;
  // "C'est le même jour, je peux faire les deux ?" asks of both.
  const { both } = scene.language.words.compare;
  if (isQuestion(scene) && says(scene.heard.text, both)) return undefined;
  // "C'était quand, le Creathon ?" is another question.
  if (aspect !== undefined || isOfNoList(scene)) return undefined;
  const meant = onItsDay(scene, meantEvents(scene));
  const [event] = meant;
  const several = beginSeveral(scene, meant, before ?? BLANK);
  if (several) return several;
  if (isTold && onScreen(scene).length === 0 && isOnlyWhenOrWhere(query)) {
    return withOffer(scene, showAnswer(scene, query), before ?? BLANK);
  }
  if (event && (meant.length === 1 || !isTold)) return beginFor(scene, event, before);
  if (!event) return undefined;
  const which = showAnswer(scene, query);
  return { ...which, state: { ...which.state, pending: { kind: "register", form: before } } };
}

/** "La visite du foyer demain", of two: the only one on that day, where what is said of it fits neither. */
function onItsDay(scene: Scene, meant: readonly Event[]): readonly Event[] {
  const { windows } = scene.heard.query;
  if (meant.length > 0 || windows.length === 0) return meant;
  const then = { ...emptyQuery(), windows };
  const begun = begunThen(fitting(scene, onScreen(scene), then), then);
  return begun.length === 1 ? begun : meant;
}

/** Whether a message tells which event is meant; after other talk, by a name or a subject, once details were given. */
function tellsEvent(scene: Scene, told: Form = BLANK, offered: boolean): boolean {
  const { aspect, intents, query } = scene.heard;
  const answers = ["find", "details", "choose", "off-topic"] as const;
  if (aspect !== undefined || isEmpty(query) || isQuestion(scene)) return false;
  if (!answers.some((intent) => intents.includes(intent))) return false;
  if (!offered) return true;
  const isDetailed = told.name !== undefined || told.email !== undefined;
  const { words, organisers, venues } = query.wanted;
  return isDetailed && words.length + organisers.length + venues.length > 0;
}
