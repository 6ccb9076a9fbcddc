import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, isEmpty, type Window, wanting } from "../../src/programme/query.js";
import { matchSessions, sessionsHolding, sessionsOf } from "../../src/registration/sessions.js";
import { says } from "../../src/understanding/cues.js";
import { isPast } from "../cards/event-lines.js";
import { after, joined, type Reply, reply, type Scene, saidFirst, tap } from "../dialog.js";
import { noneMeant, whichOfThem } from "../event/lists.js";
import { insteadTaps, tooLate } from "../event/too-late.js";
import { heardAs } from "../look.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import type { Form } from "../state.js";
import { acknowledgedTold, saidNoted } from "./acknowledging.js";
import { askNext } from "./ask.js";
import { isMereCorrection, withMoment } from "./fields/corrections.js";
import { readMentioned, refusedOf, withoutMentioned } from "./fields/mentions.js";
import { promise, takeNeed } from "./fields/needs.js";
import { notice } from "./sending.js";
import { askEvent, askEventFirst, isSomebody, noted } from "./waiting.js";
import {
  eventAnnounced,
  eventOfPart,
  eventOver,
  onlyOneTaking,
} from "./which-event/event-implied.js";
import { metOtherwise, metUnderTurnedAway } from "./which-event/met-otherwise.js";
import { namedWithVerb } from "./which-event/named-with-verb.js";
import { askWhichTwo, namedInTurn, toChooseFrom, wantedTogether } from "./which-event/several.js";
import {
  weaklyTold,
  withoutCompany,
  withoutFormWords,
  withoutNow,
} from "./which-event/weakly-told.js";
import { answerWish } from "./wishes.js";

/** A request of which nothing is told yet. */
export const BLANK: Form = { eventId: "", asking: "name" };

/** "Inscrivez-moi": to the event that is meant, or asks which. */
export function beginRegistration(met: Scene, before: Form = BLANK): Reply {
  const scene = withoutNow(met);
  const implied = eventAnnounced(scene) ?? eventOfPart(scene) ?? metUnderTurnedAway(scene);
  if (implied) return beginFor(scene, implied, before);
  const told = toldAlready(scene, before);
  const described = heardAs(scene, describing(scene));
  const wished = answerWish(described, told);
  if (wished) return wished;
  const meant = eventsAskedFor(scene);
  const inTurn = namedInTurn(scene, describing(scene), meant);
  const several = beginSeveral(scene, inTurn.length > 0 ? inTurn : meant, told, inTurn.length > 0);
  if (several) return several;
  const weakly = weaklyTold(withoutFormWords(described), meant);
  const [event] = weakly ?? meant;
  const one = meant.length === 1 ? event : undefined;
  const two = one && askWhichTwo(scene, one, told);
  if (two) return two;
  const none = meant.length === 0;
  const other = none ? (metOtherwise(described) ?? eventOver(scene)) : undefined;
  const sure = weakly ? other : (one ?? other);
  if (sure) return beginFor(scene, sure, before);
  if (none && onScreen(scene).length === 0 && isEmpty(scene.heard.query))
    return isSomebody(told) ? askEvent(scene, told) : askEventFirst(scene, told);
  const taking = onlyOneTaking(scene, meant);
  if (taking) return beginFor(scene, taking, before);
  const among = weakly ?? meant;
  const which = among.length > 1 ? whichOfThem(scene, among) : noneMeant(scene);
  const asked: Reply = {
    ...which,
    state: { ...which.state, pending: { kind: "register", form: told } },
  };
  return saidFirst(scene, saidNoted(scene, before, told), asked);
}

/** One request for each event, begun with the first: the next is offered once it is sent. */
export function beginSeveral(
  scene: Scene,
  chosen: readonly Event[],
  told: Form,
  isInTurn = false,
): Reply | undefined {
  const wanted = wantedTogether(scene, chosen, isInTurn);
  if (!wanted) return undefined;
  const [first, ...rest] = wanted;
  if (!first) return toChooseFrom(scene, told);
  const begun = beginFor(scene, first, { ...told, later: rest.map(({ id }) => id) });
  const { oneByOne } = scene.language.texts.form;
  return rest.length === 0 ? begun : joined(reply(scene, oneByOne(first.title)), begun);
}

/** The events that are meant beside the name, the address and the seats told with them. */
function eventsAskedFor(scene: Scene): readonly Event[] {
  const here = eventsMeant(scene);
  // "Le mercredi 22 et le jeudi 23" are not both of the one at hand, nor is "le concert de Loos" in Lille.
  return isOnEachDay(scene, here) && isThere(scene, here)
    ? here
    : eventsMeant(after(scene, { event: undefined, shown: [], query: undefined }));
}

function eventsMeant(scene: Scene): readonly Event[] {
  const { text } = scene.turn;
  const rest = describing(scene);
  const itself = atItsHour(scene);
  if (itself) return [itself];
  if (isOfNoList(scene)) return [];
  const named = namedWithVerb(scene, rest);
  if (named.length > 0) return named;
  const described = rest === text ? scene : heardAs(scene, rest);
  const meant = meantEvents(withoutFormWords(described));
  if (meant.length > 0 || rest === text) return meant;
  // "Nous serons 3" tells how many come, and is near to no name on screen.
  const query = wanting(scene.heard.query, { words: [] });
  return meantEvents({ ...scene, heard: { ...scene.heard, query } });
}

/** What of a request may tell its event: neither who comes, nor with whom. */
function describing(scene: Scene): string {
  const told = takeNeed(scene, BLANK, scene.turn.text).rest;
  return withoutMentioned(withoutCompany(told, scene), BLANK, scene);
}

/** Whether each of several days that are told has one of these. */
function isOnEachDay({ heard }: Scene, events: readonly Event[]): boolean {
  const { windows } = heard.query;
  const isOn = ({ dates }: Event, { start, end }: Window) =>
    (end === null || `${dates.start}T00:00` < end) && (start ?? "") < `${dates.end}T24:00`;
  return windows.length < 2 || windows.every((day) => events.some((event) => isOn(event, day)));
}

/** Whether these are at the house that is named, or in the town that is said with what they are. */
function isThere({ heard, services, turn }: Scene, events: readonly Event[]): boolean {
  const { formats, towns, venues, words } = heard.query.wanted;
  const places = { venues, towns: formats.length + words.length > 0 ? towns : [] };
  if (places.venues.length + places.towns.length === 0) return true;
  const { start, end } = services.programme;
  const always = { ...wanting(emptyQuery(), places), windows: [allDays(start, end)] };
  const found = [...services.index.search(always, turn.now).events];
  return events.some((event) => found.includes(event));
}

/** "Au premier", where no list stands on screen, is the first of none. */
export function isOfNoList(scene: Scene): boolean {
  const { choice, query } = scene.heard;
  const isUnseen = onScreen(scene).length === 0 && eventAtHand(scene) === undefined;
  return choice !== undefined && isUnseen && isEmpty(query);
}

/** "Inscrivez-moi pour l'après-midi": the event at hand, where it is on then, whatever else is. */
export function atItsHour(scene: Scene): Event | undefined {
  const { heard, language, turn } = scene;
  const { windows } = heard.query;
  const event = eventAtHand(scene);
  const isOther = heard.among || heard.choice || says(heard.text, language.words.choices.oneOf);
  if (!event || isOther || heard.supposed !== "day" || windows.length === 0) return undefined;
  if (!isEmpty({ ...heard.query, windows: [] })) return undefined;
  const sessions = sessionsOf(event, turn.now);
  const wished = { windows, dayless: true };
  const begins = matchSessions(sessions, wished).length > 0;
  return begins || sessionsHolding(event, sessions, wished).length > 0 ? event : undefined;
}

/** More of the request is told, for the event at hand or one that is not told yet: "Maria Rossi, maria@rossi.it". */
export function noteBefore(scene: Scene, form: Form = BLANK): Reply | undefined {
  const told = toldBefore(scene, form);
  if (!told) return undefined;
  const event = eventAtHand(scene);
  return event ? beginFor(scene, event, told) : noted(scene, form, told);
}

/** The form with what a message tells of it, when it tells nothing else. */
export function toldBefore(scene: Scene, form: Form = BLANK): Form | undefined {
  const { text } = scene.turn;
  const noted = readMentioned(text, form, scene);
  const rest = withoutMentioned(text, form, scene);
  return isMereCorrection(form, noted, rest, scene) ? noted : undefined;
}

/** What the first message tells of a request, beside the event. */
export function toldAlready(scene: Scene, before: Form = BLANK): Form {
  const { form, rest } = takeNeed(scene, before, scene.turn.text);
  return readMentioned(rest, form, scene);
}

/** Begins a request, unless there is none to make: over, open to all, or the programme does not say. */
export function beginFor(scene: Scene, event: Event, before?: Form): Reply {
  const { language, turn } = scene;
  const { event: said, form: texts } = language.texts;
  const kept = { state: { event: event.id, pending: undefined }, events: [event] };
  const told = { ...toldAlready(scene, before), eventId: event.id };
  // "Le 2" chose the event, "le 2, l'après-midi" its hours too.
  const { choice: _, ...timed } = scene.heard;
  const rest = withoutMentioned(turn.text, told, scene);
  const form = withMoment({ ...scene, heard: timed }, event, told, rest);
  if (isPast(event, turn.now)) {
    const text = tooLate(scene, event);
    return reply(scene, { text, suggestions: insteadTaps(scene, event) }, kept);
  }
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
    const text = texts.noneNeeded(event.title);
    return reply(scene, { text, suggestions: [calendar, contact] }, kept);
  }
  const insists = says(turn.text, language.words.formTalk.insists);
  if (event.registration === "unknown" && !insists) {
    const anyway = tap(texts.buttons.anyway, { do: "register", event: event.id, anyway: true });
    const asked = reply(
      scene,
      { text: texts.registrationUnknown(event.title), suggestions: [anyway, calendar] },
      { ...kept, state: { ...kept.state, pending: { kind: "anyway", form } } },
    );
    const noted = saidNoted(scene, before ?? BLANK, toldAlready(scene, before));
    return saidFirst(scene, refusedOf(turn.text, form, scene), saidFirst(scene, noted, asked));
  }
  return beginAnyway(scene, event, form);
}

/** Shows the notice, takes what was already told, and asks for the first field. */
export function beginAnyway(scene: Scene, event: Event, told: Form = BLANK): Reply {
  const { language, services } = scene;
  const { registrationNote: note } = event;
  const printed = note === undefined ? "" : `\n${language.texts.form.printed(note)}`;
  const form = { ...told, eventId: event.id };
  const isNeed = form.message && takeNeed(scene, BLANK, form.message).form !== BLANK;
  const promised = isNeed ? promise(scene, event) : undefined;
  const refused = refusedOf(scene.turn.text, form, scene);
  const next = askNext(scene, event, form);
  // Before the recap, who told something must not wonder whether it was heard.
  const heard = acknowledgedTold(scene, { ...BLANK, eventId: event.id }, next);
  const asked = saidFirst(scene, promised ?? refused, saidFirst(scene, heard, next));
  const said = `${notice(scene, event, services.rules.privacyUrl)}${printed}`;
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
